using System.Diagnostics;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Domain.Requests;

/// <summary>Folds events into what is known. Refuses nothing: an impossible history throws.</summary>
internal static class RequestFold
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
        (RequestState.Closed closed, RequestEvent.Reopened e) => new RequestState.Open(closed.File with
        {
            Clocks = e.Clocks,
            Reopened = true,
            Complained = false,
            PartRefused = [],
            AwaitsReply = false,
        }),
        (RequestState.Open open, _) => open with { File = OfFile(open.File, happened) },
        (RequestState.Closed closed, _) => closed with { File = OfFile(closed.File, happened) },
        _ => throw new UnreachableException(),
    };

    private static RequestFile Begin(RequestEvent.Received e) => new()
    {
        Intake = e.Intake,
        Clocks = e.Clocks,
        Identity = new(e.Identity, null, null, null, Reminded: false),
        Representation = new(e.Representation, [], PersonTold: false),
        Circumstances = e.Intake.Circumstances,
        AnswerForm = e.Intake.AnswerForm,
    };

    private static RequestFile OfFile(RequestFile file, RequestEvent happened) =>
        OfPerson(file, happened) ?? OfWork(file, happened) ?? OfPapers(file, happened)
        ?? throw new UnreachableException();

    /// <summary>Who asks, and whether she may.</summary>
    private static RequestFile? OfPerson(RequestFile file, RequestEvent happened) => happened switch
    {
        RequestEvent.CodeSent e => file with { Codes = RequestCodes.Sent(file.Codes, e) },
        RequestEvent.CodeFailed e => file with { Codes = RequestCodes.Failed(file.Codes, e) },
        RequestEvent.CodeAccepted => file with { Codes = RequestCodes.Accepted(file.Codes) },
        RequestEvent.IdentityVerified e => PapersServed(
            file with
            {
                Identity = file.Identity with
                {
                    Standing = IdentityStanding.Shown,
                    Means = e.Means,
                    DataSubject = e.DataSubject,
                    VerifiedAt = e.VerifiedAt,
                },
                Stage = file.Stage == RequestStage.Acknowledged ? RequestStage.Accepted : file.Stage,
            },
            e.VerifiedAt),
        RequestEvent.IdentityDoubted => file with
        {
            Identity = file.Identity with { Standing = IdentityStanding.Awaited },
        },
        RequestEvent.IdentityReminded => file with { Identity = file.Identity with { Reminded = true } },
        RequestEvent.RepresentationShown e => file with
        {
            Representation = file.Representation with { Standing = RepresentationStanding.Shown, Papers = e.Papers },
        },
        RequestEvent.PersonTold => file with { Representation = file.Representation with { PersonTold = true } },
        _ => null,
    };

    /// <summary>Clocks, fee, tasks and whatever else the work is made of.</summary>
    private static RequestFile? OfWork(RequestFile file, RequestEvent happened) => happened switch
    {
        RequestEvent.Acknowledged e => file with
        {
            Stage = RequestStage.Acknowledged,
            Clocks = RequestClocks.Meet(
                file.Clocks, e.AcknowledgedAt, one => one.Clock.Name == RequestClocks.Acknowledge),
        },
        RequestEvent.InformationAsked => file with { AwaitsReply = true },
        RequestEvent.Paused e => file with
        {
            AwaitsReply = true,
            Clocks = file.Clocks.Change(
                one => e.Clocks.Contains(one.Name()),
                one => one with { Standing = ClockStanding.Paused, StoppedOn = e.AskedOn }),
        },
        RequestEvent.Resumed e => file with { AwaitsReply = false, Clocks = e.Clocks },
        RequestEvent.CircumstancesStated e => file with { Circumstances = e.Circumstances, Clocks = e.Clocks },
        RequestEvent.Extended e => file with { Extensions = file.Extensions + 1, Clocks = e.Clocks },
        RequestEvent.FeeQuoted e => file with { Fee = new(e.Amount, FeeStanding.Quoted, e.Citation) },
        RequestEvent.FeePaid => file with { Fee = file.Fee! with { Standing = FeeStanding.Paid } },
        RequestEvent.FeeWaived => file with { Fee = file.Fee! with { Standing = FeeStanding.Waived } },
        RequestEvent.Assigned e => Begun(file) with { Assignee = e.Assignee },
        RequestEvent.TaskSet e => Begun(file) with
        {
            Tasks = file.Tasks.Add(new(e.No, e.For, e.Text, e.DueOn, TaskStanding.Open)),
        },
        RequestEvent.TaskDone e => file with { Tasks = Stand(file.Tasks, e.No, TaskStanding.Done) },
        RequestEvent.TaskCancelled e => file with { Tasks = Stand(file.Tasks, e.No, TaskStanding.Cancelled) },
        RequestEvent.AnswerFormChosen e => file with { AnswerForm = e.Form },
        RequestEvent.RefusedInPart e => file with
        {
            PartRefused = [.. file.PartRefused.Concat(e.Reasons.Select(one => one.Ground)).Distinct()],
        },
        RequestEvent.LeadTimeReached e => Alert(
            Rung(file, e.Clock, one => one with { LeadRung = e.DaysLeft }),
            LetterKind.StaffLeadTime, e.Clock, e.DaysLeft),
        RequestEvent.WorkToPassed e => Alert(
            Rung(file, e.Clock, one => one with { Passed = PassedDay.WorkTo }), LetterKind.StaffDue, e.Clock, null),
        RequestEvent.FellOverdue e => Alert(
            Rung(file, e.Clock, one => one with { Passed = PassedDay.Due }),
            LetterKind.StaffOverdue, e.Clock, e.DaysLate),
        RequestEvent.Revealed => file,
        _ => null,
    };

    /// <summary>What is written and filed.</summary>
    private static RequestFile? OfPapers(RequestFile file, RequestEvent happened) => happened switch
    {
        RequestEvent.Noted e => file with { Notes = file.Notes.Add(new(e.No, e.Text, e.NotedAt)) },
        RequestEvent.MessageSent e => file with
        {
            Messages = file.Messages.Add(new(e.No, FromPerson: false, e.Text, e.SentAt)),
        },
        RequestEvent.MessageReceived e => Alert(
            file with { Messages = file.Messages.Add(new(e.No, FromPerson: true, e.Text, e.ReceivedAt)) },
            LetterKind.StaffNewMessage, null, null),
        RequestEvent.Complained e => Alert(file with { Complained = true }, LetterKind.StaffNewMessage, null, null),
        RequestEvent.DocumentAdded e => WithDocument(file, e),
        RequestEvent.PackagePrepared e => Begun(file) with
        {
            Package = new(e.Package, e.PreparedAt, null, Received: false, PackageStanding.Ready),
        },
        RequestEvent.PackageFetched e => file with { Package = file.Package! with { FetchedAt = e.FetchedAt } },
        RequestEvent.PackageReceived => file with { Package = file.Package! with { Received = true } },
        RequestEvent.PackageExpired => file with
        {
            Package = file.Package! with { Standing = PackageStanding.Expired },
        },
        RequestEvent.PackageDestroyed => file with
        {
            Package = file.Package! with { Standing = PackageStanding.Destroyed },
        },
        RequestEvent.LetterFiled e => file with
        {
            Letters = file.Letters.Add(RequestLetters.Filed(e)),
            Alerts = e.Letter.Way == LetterWay.Staff ? [.. file.Alerts.Skip(1)] : file.Alerts,
        },
        RequestEvent.LetterHanded e => file with
        {
            Letters = file.Letters.Change(
                one => one.No == e.No, one => one with { Standing = LetterStanding.Handed }),
        },
        RequestEvent.PapersDeleted => file with
        {
            Documents = file.Documents.Without(one => one.Purpose == DocumentPurpose.Paper),
            PapersDueAt = null,
        },
        _ => null,
    };

    private static RequestState.Closed Close(RequestFile file, RequestEnding ending, Instant at) => new(
        PapersServed(file with { Clocks = RequestClocks.Meet(file.Clocks, at, _ => true), Alerts = [] }, at),
        ending, at);

    private static RequestState.Closed Drop(RequestFile file, RequestEnding ending, Instant at) => new(
        PapersServed(file with { Clocks = RequestClocks.Drop(file.Clocks), Alerts = [] }, at), ending, at);

    /// <summary>Papers have served once it is shown who asks, or when the request ends.</summary>
    private static RequestFile PapersServed(RequestFile file, Instant at) =>
        file.PapersDueAt is null && RequestPackages.Papers(file).Any()
            ? file with { PapersDueAt = at + Duration.FromDays(file.Intake.Terms.PapersKeptDays) }
            : file;

    private static RequestFile WithDocument(RequestFile file, RequestEvent.DocumentAdded e)
    {
        var more = file with { Documents = file.Documents.Add(new(e.Document, e.Purpose, e.AddedAt)) };
        return file.Identity.Standing == IdentityStanding.Shown && e.Purpose == DocumentPurpose.Paper
            ? PapersServed(more, e.AddedAt) : more;
    }

    /// <summary>Whoever begins to work on what was acknowledged and may be met has accepted it.</summary>
    private static RequestFile Begun(RequestFile file) =>
        file.Stage == RequestStage.Acknowledged && file.IdentityIsSettled()
            ? file with { Stage = RequestStage.Accepted } : file;

    private static RequestFile Rung(RequestFile file, ClockName name, Func<RequestClock, RequestClock> change) =>
        file with { Clocks = file.Clocks.Change(one => one.Name() == name, change) };

    private static RequestFile Alert(RequestFile file, LetterKind kind, ClockName? clock, int? days) =>
        file with { Alerts = file.Alerts.Add(new(kind, clock, days)) };

    private static ValueList<RequestTask> Stand(ValueList<RequestTask> tasks, int no, TaskStanding standing) =>
        tasks.Change(one => one.No == no, one => one with { Standing = standing });
}
