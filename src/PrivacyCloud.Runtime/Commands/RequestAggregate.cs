using System.Globalization;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>Data subject requests, described for the engine.</summary>
public static class RequestAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "request";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<RequestEvent> Events { get; } = new(
        EventName.Of<RequestEvent.Received>("request.received.v1"),
        EventName.Of<RequestEvent.CodeSent>("request.code-sent.v1"),
        EventName.Of<RequestEvent.CodeFailed>("request.code-failed.v1"),
        EventName.Of<RequestEvent.CodeAccepted>("request.code-accepted.v1"),
        EventName.Of<RequestEvent.IdentityVerified>("request.identity-verified.v1"),
        EventName.Of<RequestEvent.IdentityDoubted>("request.identity-doubted.v1"),
        EventName.Of<RequestEvent.IdentityReminded>("request.identity-reminded.v1"),
        EventName.Of<RequestEvent.RepresentationShown>("request.representation-shown.v1"),
        EventName.Of<RequestEvent.PersonTold>("request.person-told.v1"),
        EventName.Of<RequestEvent.Acknowledged>("request.acknowledged.v1"),
        EventName.Of<RequestEvent.InformationAsked>("request.information-asked.v1"),
        EventName.Of<RequestEvent.Paused>("request.paused.v1"),
        EventName.Of<RequestEvent.Resumed>("request.resumed.v1"),
        EventName.Of<RequestEvent.CircumstancesStated>("request.circumstances-stated.v1"),
        EventName.Of<RequestEvent.Extended>("request.extended.v1"),
        EventName.Of<RequestEvent.FeeQuoted>("request.fee-quoted.v1"),
        EventName.Of<RequestEvent.FeePaid>("request.fee-paid.v1"),
        EventName.Of<RequestEvent.FeeWaived>("request.fee-waived.v1"),
        EventName.Of<RequestEvent.Assigned>("request.assigned.v1"),
        EventName.Of<RequestEvent.Noted>("request.noted.v1"),
        EventName.Of<RequestEvent.MessageSent>("request.message-sent.v1"),
        EventName.Of<RequestEvent.MessageReceived>("request.message-received.v1"),
        EventName.Of<RequestEvent.DocumentAdded>("request.document-added.v1"),
        EventName.Of<RequestEvent.TaskSet>("request.task-set.v1"),
        EventName.Of<RequestEvent.TaskDone>("request.task-done.v1"),
        EventName.Of<RequestEvent.TaskCancelled>("request.task-cancelled.v1"),
        EventName.Of<RequestEvent.AnswerFormChosen>("request.answer-form-chosen.v1"),
        EventName.Of<RequestEvent.PackagePrepared>("request.package-prepared.v1"),
        EventName.Of<RequestEvent.PackageFetched>("request.package-fetched.v1"),
        EventName.Of<RequestEvent.PackageReceived>("request.package-received.v1"),
        EventName.Of<RequestEvent.PackageExpired>("request.package-expired.v1"),
        EventName.Of<RequestEvent.PackageDestroyed>("request.package-destroyed.v1"),
        EventName.Of<RequestEvent.Fulfilled>("request.fulfilled.v1"),
        EventName.Of<RequestEvent.RefusedInPart>("request.refused-in-part.v1"),
        EventName.Of<RequestEvent.Refused>("request.refused.v1"),
        EventName.Of<RequestEvent.Withdrawn>("request.withdrawn.v1"),
        EventName.Of<RequestEvent.ClosedUnverified>("request.closed-unverified.v1"),
        EventName.Of<RequestEvent.Merged>("request.merged.v1"),
        EventName.Of<RequestEvent.Complained>("request.complained.v1"),
        EventName.Of<RequestEvent.Reopened>("request.reopened.v1"),
        EventName.Of<RequestEvent.Revealed>("request.revealed.v1"),
        EventName.Of<RequestEvent.LeadTimeReached>("request.lead-time-reached.v1"),
        EventName.Of<RequestEvent.WorkToPassed>("request.work-to-passed.v1"),
        EventName.Of<RequestEvent.FellOverdue>("request.fell-overdue.v1"),
        EventName.Of<RequestEvent.LetterFiled>("request.letter-filed.v1"),
        EventName.Of<RequestEvent.LetterHanded>("request.letter-handed.v1"),
        EventName.Of<RequestEvent.PapersDeleted>("request.papers-deleted.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<RequestCommand> Commands => RequestCommands.Codec;

    /// <summary>The stream of a request.</summary>
    public static StreamId StreamOf(LogId log, RequestId request) => new(log, Kind, request.ToString());

    /// <summary>The description under the law that is loaded; a request keeps what the law answered.</summary>
    public static Aggregate<RequestState, RequestCommand, RequestEvent> Under(LawLibrary law) => new()
    {
        Kind = Kind,
        Initial = RequestDecider.Initial,
        Decide = (state, command, now) => RequestDecider.Decide(state, command, law, now),
        Evolve = RequestDecider.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (_, state, version) => RequestRows.Of(state, version),
        Answer = Answer,
        Alarm = new(
            RequestRings.Next,
            (state, now) => RequestRings.Next(state) <= now ? new RequestCommand.Ring() : null),
    };

    private static Dictionary<string, string> Answer(RequestCommand command, RequestState state)
    {
        if (state.FileOrNone() is not { } file || RequestStanding.Of(state) is not { } standing)
            return [];

        Dictionary<string, string> answer = new()
        {
            ["request"] = file.Intake.Request.ToString(),
            ["case"] = file.Intake.Case.ToString(),
            ["number"] = file.Intake.Number.ToString(),
            ["status"] = standing.Status.ToString(),
        };
        if (command is RequestCommand.TryCode && file.Codes.Last is { } code)
        {
            answer["code"] = code.Spent ? "accepted" : "wrong";
            answer["tries"] = code.TriesLeft.ToString(CultureInfo.InvariantCulture);
        }

        return answer;
    }
}
