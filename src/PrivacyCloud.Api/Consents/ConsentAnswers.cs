using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Api.Consents;

/// <summary>Turns what became of a decision into an answer.</summary>
internal static class ConsentAnswers
{
    /// <summary>
    /// What was recorded, or the problem. A key of a brand and one of the tenant are answered alike, and nothing in it
    /// tells whether the person was known.
    /// </summary>
    public static IResult Of(HttpContext http, ConsentOutcome outcome)
    {
        switch (outcome)
        {
            case ConsentOutcome.Recorded recorded:
                if (recorded.Done.Replayed)
                    Headers.MarkReplayed(http);

                ConsentId? consent = recorded.Receipt is { } receipt ? ConsentIds.Of(receipt) : null;
                return new JsonAnswer<RecordedBody>(
                    new(consent, recorded.Receipt, recorded.Done.Position), StatusCodes.Status201Created);
            case ConsentOutcome.Refused refused:
                return Problem.Of(Executor.StatusOf(refused.Reason), refused.Reason);
            case ConsentOutcome.NotDone notDone:
                return Executor.ProblemOf(notDone.Outcome);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
