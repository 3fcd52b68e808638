using System.Diagnostics;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Domain.Requests;

/// <summary>What events change within the file.</summary>
internal static partial class RequestFold
{
    private static RequestFile OfFile(RequestFile file, RequestEvent happened) =>
        OfPerson(file, happened) ?? OfClocks(file, happened) ?? OfWork(file, happened) ?? OfPapers(file, happened)
        ?? OfPackage(file, happened) ?? throw new UnreachableException();

    /// <summary>Who asks, and whether she may.</summary>
    private static RequestFile? OfPerson(RequestFile file, RequestEvent happened) => happened switch
    {
        RequestEvent.CodeSent e => file with { Codes = RequestCodes.Sent(file.Codes, e) },
        RequestEvent.CodeFailed e => file with { Codes = RequestCodes.Failed(file.Codes, e) },
        RequestEvent.CodeAccepted => file with { Codes = RequestCodes.Accepted(file.Codes) },
        RequestEvent.IdentityVerified e => PapersServedIfSettled(Shown(file, e), e.VerifiedAt),
        RequestEvent.IdentityDoubted e => file with
        {
            Identity = file.Identity with { Standing = IdentityStanding.Awaited, AwaitedSince = e.DoubtedAt },
        },
        RequestEvent.IdentityReminded e => file with
        {
            Identity = file.Identity with { RemindedAt = e.RemindedAt },
        },
        RequestEvent.RepresentationShown e => PapersServedIfSettled(
            file with
            {
                Representation = file.Representation with
                {
                    Standing = RepresentationStanding.Shown,
                    Papers = e.Papers,
                },
            },
            e.ShownAt),
        RequestEvent.PersonTold => file with { Representation = file.Representation with { PersonTold = true } },
        _ => null,
    };

    private static RequestFile Shown(RequestFile file, RequestEvent.IdentityVerified e) => file with
    {
        Identity = file.Identity with
        {
            Standing = IdentityStanding.Shown,
            Means = e.Means,
            DataSubject = e.DataSubject,
            VerifiedAt = e.VerifiedAt,
            AwaitedSince = null,
        },
        Stage = file.Stage == RequestStage.Acknowledged ? RequestStage.Accepted : file.Stage,
    };

    /// <summary>What runs, stands still, is lengthened, and rings.</summary>
    private static RequestFile? OfClocks(RequestFile file, RequestEvent happened) => happened switch
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
        RequestEvent.LeadTimeReached e => Alert(
            Rung(file, e.Clock, one => one with { LeadRung = e.DaysLeft }),
            LetterKind.StaffLeadTime, e.Clock, e.DaysLeft),
        RequestEvent.WorkToPassed e => Alert(
            Rung(file, e.Clock, one => one with { Passed = PassedDay.WorkTo }), LetterKind.StaffDue, e.Clock, null),
        RequestEvent.FellOverdue e => Alert(
            Rung(file, e.Clock, one => one with { Passed = PassedDay.Due }),
            LetterKind.StaffOverdue, e.Clock, e.DaysLate),
        _ => null,
    };

    /// <summary>Fee, tasks and whatever else the work is made of.</summary>
    private static RequestFile? OfWork(RequestFile file, RequestEvent happened) => happened switch
    {
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
            Complained = false,
        },
        RequestEvent.MessageReceived e => Alert(
            file with { Messages = file.Messages.Add(new(e.No, FromPerson: true, e.Text, e.ReceivedAt)) },
            LetterKind.StaffNewMessage, null, null),
        RequestEvent.Complained => Alert(file with { Complained = true }, LetterKind.StaffNewMessage, null, null),
        RequestEvent.DocumentAdded e => WithDocument(file, e),
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

    /// <summary>The files of the answer.</summary>
    private static RequestFile? OfPackage(RequestFile file, RequestEvent happened) => happened switch
    {
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
        _ => null,
    };

    private static RequestFile WithDocument(RequestFile file, RequestEvent.DocumentAdded e)
    {
        var more = file with { Documents = file.Documents.Add(new(e.Document, e.Purpose, e.AddedAt)) };
        return e.Purpose == DocumentPurpose.Paper ? PapersServedIfSettled(more, e.AddedAt) : more;
    }

    private static ValueList<RequestTask> Stand(ValueList<RequestTask> tasks, int no, TaskStanding standing) =>
        tasks.Change(one => one.No == no, one => one with { Standing = standing });
}
