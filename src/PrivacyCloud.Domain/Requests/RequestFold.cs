using System.Diagnostics;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Domain.Requests;

/// <summary>Folds events into what is known. Refuses nothing: an impossible history throws.</summary>
internal static partial class RequestFold
{
    public static RequestState Evolve(RequestState state, RequestEvent happened) => (state, happened) switch
    {
        (RequestState.None, RequestEvent.Received e) => new RequestState.Open(Begin(e)),
        (RequestState.Open open, RequestEvent.Fulfilled e) => Close(
            open.File, e.InPart ? RequestEnding.FulfilledInPart : RequestEnding.Fulfilled, e.FulfilledAt),
        (RequestState.Open open, RequestEvent.Refused e) => Close(open.File, RequestEnding.Refused, e.RefusedAt),
        (RequestState.Open open, RequestEvent.Withdrawn e) => Drop(
            open.File, RequestEnding.Withdrawn, e.WithdrawnAt),
        (RequestState.Open open, RequestEvent.Merged e) => Drop(open.File, RequestEnding.Merged, e.MergedAt),
        (RequestState.Open open, RequestEvent.ClosedUnverified e) => Drop(
            open.File, RequestEnding.IdentityNotShown, e.ClosedAt),
        (RequestState.Closed closed, RequestEvent.Reopened e) => new RequestState.Open(Again(closed.File, e)),
        (RequestState.Closed closed, RequestEvent.DocumentAdded e) => closed with
        {
            File = PapersServed(OfFile(closed.File, e), e.AddedAt),
        },
        (RequestState.Open open, _) => open with { File = OfFile(open.File, happened) },
        (RequestState.Closed closed, _) => closed with { File = OfFile(closed.File, happened) },
        _ => throw new UnreachableException(),
    };

    private static RequestFile Begin(RequestEvent.Received e) => new()
    {
        Intake = e.Intake,
        Clocks = e.Clocks,
        Identity = new(
            e.Identity, null, null, null,
            e.Identity == IdentityStanding.Awaited ? e.Intake.ReceivedAt : null, RemindedAt: null),
        Representation = new(e.Representation, [], PersonTold: false),
        Circumstances = RequestClocks.InOrder(e.Intake.Circumstances),
        AnswerForm = e.Intake.AnswerForm,
    };

    /// <summary>Clocks count anew, and whoever has not shown who she is gets her time for it anew.</summary>
    private static RequestFile Again(RequestFile file, RequestEvent.Reopened e) => file with
    {
        Clocks = e.Clocks,
        Reopened = true,
        Complained = false,
        PartRefused = [],
        AwaitsReply = false,
        Extensions = 0,
        Identity = file.IdentityIsSettled()
            ? file.Identity : file.Identity with { AwaitedSince = e.ReopenedAt, RemindedAt = null },
        PapersDueAt = PapersAreDone(file) ? file.PapersDueAt : null,
    };

    private static RequestState.Closed Close(RequestFile file, RequestEnding ending, Instant at) => new(
        Ended(file with { Complained = false }, RequestClocks.Meet(file.Clocks, at, _ => true), at), ending, at);

    private static RequestState.Closed Drop(RequestFile file, RequestEnding ending, Instant at) =>
        new(Ended(file, RequestClocks.Drop(file.Clocks), at), ending, at);

    /// <summary>Of clocks nobody need be told any more; what the person wrote still waits to be read.</summary>
    private static RequestFile Ended(RequestFile file, ValueList<RequestClock> clocks, Instant at) => PapersServed(
        file with { Clocks = clocks, Alerts = file.Alerts.Without(one => one.Clock is not null) }, at);

    /// <summary>Papers have served once it is shown who asks and that she may, or when the request ends.</summary>
    private static RequestFile PapersServed(RequestFile file, Instant at) =>
        file.PapersDueAt is null && RequestPackages.Papers(file).Any()
            ? file with { PapersDueAt = at + Duration.FromDays(file.Intake.Terms.PapersKeptDays) }
            : file;

    private static RequestFile PapersServedIfSettled(RequestFile file, Instant at) =>
        PapersAreDone(file) ? PapersServed(file, at) : file;

    /// <summary>True once papers can settle nothing more.</summary>
    private static bool PapersAreDone(RequestFile file) => file.IdentityIsSettled() && file.RepresentationIsSettled()
        && (file.Identity.Standing == IdentityStanding.Shown
            || file.Representation.Standing == RepresentationStanding.Shown);

    /// <summary>Whoever begins to work on what was acknowledged and may be met has accepted it.</summary>
    private static RequestFile Begun(RequestFile file) =>
        file.Stage == RequestStage.Acknowledged && file.IdentityIsSettled()
            ? file with { Stage = RequestStage.Accepted } : file;

    private static RequestFile Rung(RequestFile file, ClockName name, Func<RequestClock, RequestClock> change) =>
        file with { Clocks = file.Clocks.Change(one => one.Name() == name, change) };

    private static RequestFile Alert(RequestFile file, LetterKind kind, ClockName? clock, int? days) =>
        file with { Alerts = file.Alerts.Add(new(kind, clock, days)) };
}
