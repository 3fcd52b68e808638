using System.Diagnostics;

namespace PrivacyCloud.Domain.Requests;

/// <summary>How a request stands, in the words of the Data Privacy Vocabulary.</summary>
/// <param name="Status">The status.</param>
/// <param name="Outcome">What the status alone does not tell.</param>
public sealed record RequestStanding(RequestStatus Status, RequestOutcome Outcome)
{
    /// <summary>How a state stands; none before the request was received.</summary>
    public static RequestStanding? Of(RequestState state) => state switch
    {
        RequestState.Open open => new(
            StatusOf(open.File),
            open.File.PartRefused.Count > 0 ? RequestOutcome.RefusedInPart
            : open.File.Reopened ? RequestOutcome.Reopened
            : RequestOutcome.None),
        RequestState.Closed closed => Of(closed.Ending),
        _ => null,
    };

    private static RequestStanding Of(RequestEnding ending) => ending switch
    {
        RequestEnding.Fulfilled => new(RequestStatus.Fulfilled, RequestOutcome.None),
        RequestEnding.FulfilledInPart => new(RequestStatus.Fulfilled, RequestOutcome.RefusedInPart),
        RequestEnding.Refused => new(RequestStatus.Rejected, RequestOutcome.None),
        RequestEnding.Withdrawn => new(RequestStatus.Unfulfilled, RequestOutcome.Withdrawn),
        RequestEnding.Merged => new(RequestStatus.Unfulfilled, RequestOutcome.Merged),
        RequestEnding.IdentityNotShown => new(RequestStatus.Unfulfilled, RequestOutcome.IdentityNotShown),
        _ => throw new UnreachableException(),
    };

    private static RequestStatus StatusOf(RequestFile file) =>
        file.AwaitsReply || file.Fee is { Standing: FeeStanding.Quoted } ? RequestStatus.RequiresAction
        : file.Extensions > 0 ? RequestStatus.ActionDelayed
        : file.Stage switch
        {
            RequestStage.Initiated => RequestStatus.Initiated,
            RequestStage.Acknowledged => RequestStatus.Acknowledged,
            RequestStage.Accepted => RequestStatus.Accepted,
            _ => throw new UnreachableException(),
        };
}
