using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Specs.Duties;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Engine;

/// <summary>
/// One sample of every event of a data subject request. The law in it is made up: a pack that is corrected changes no
/// line of the catalogue.
/// </summary>
internal static class RequestSamples
{
    public static readonly RecordedQuestion Question = new(
        "request.erasure", Instant.FromUtc(2026, 11, 2, 1, 0), ["processor"], 0, "BER",
        [new(new(2026, 11, 5), new(2026, 11, 9))]);

    public static readonly RecordedClock Clock = new(
        VnPack, "fulfil", "request.erasure.fulfil", ClockNature.Statutory, ProvisionStatus.InForce,
        new("P20D", TimeUnit.CalendarDay), "processor",
        new(2026, 11, 23), Instant.FromUtc(2026, 11, 23, 16, 59, 59),
        new(2026, 11, 22), Instant.FromUtc(2026, 11, 22, 16, 59, 59),
        LatestAt: null, OpensOn: null, Confidence.Primary, UnverifiedCalendar: false, SilentLaw,
        new(new("P20D", TimeUnit.CalendarDay), 1, 1, NoticeBeforeDue: true, ["complexity"], SilentLaw),
        [Name], [new(new(2026, 11, 3), Counted: true, 1, null), new(new(2026, 11, 23), Counted: false, 20, Name)]);

    private static readonly Instant At = Instant.FromUtc(2026, 11, 22, 9, 0, 1);
    private static readonly RequestId Request = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000011"));
    private static readonly DocumentId Paper = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000012"));
    private static readonly StaffId Officer = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000013"));
    private static readonly CaseId Case = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000014"));
    private static readonly SecretDigest Secret = SecretDigest.Of(new byte[32]);
    private static readonly KeptDocument Kept = new(Paper, DocumentType.Pdf, 4_096, Details);
    private static readonly LawCode Processor = LawCode.Parse("processor");
    private static readonly RequestClock Running = RequestClock.Begin(ChosenBy.Establishment, Question, Clock);

    private static readonly RequestClock Rung = Running with
    {
        Standing = ClockStanding.MetLate,
        StoppedOn = new(2026, 11, 5),
        MetAt = At,
        LeadRung = 7,
        Passed = PassedDay.WorkTo,
    };

    private static readonly Intake Intake = new()
    {
        Request = Request,
        Case = Case,
        Number = RequestNumber.Of([1, 2, 3, 4, 5, 6, 7, 8]),
        Lead = Request,
        Tenant = Tenant,
        Brand = Shop,
        Laws = [new(Vn, Erasure, ChosenBy.Establishment, null), new(Jp, Disclosure, ChosenBy.Residence, Processor)],
        Channel = Channel.Post,
        Language = Language.Vietnamese,
        ReceivedAt = Question.From,
        Backdating = BackdatingReason.EnteredLater,
        RequesterKind = RequesterKind.GuardianMinor,
        Person = Details,
        Tracking = Secret,
        AnswerForm = AnswerForm.Paper,
        Circumstances = [Processor],
        Terms = RequestTerms.Default,
    };

    private static readonly ValueList<RefusalReason> Reasons =
        [new(Vn, LawCode.Parse("law-requires-keeping"), Name, SilentLaw)];

    public static IReadOnlyList<RequestEvent> All => [.. Person, .. Work, .. Answer, .. Watch];

    private static readonly RequestEvent[] Person =
    [
        new RequestEvent.Received(
            Intake, [Running, Rung], IdentityStanding.NotDemanded, FeeLaw, RepresentationStanding.Awaited),
        new RequestEvent.CodeSent(CodePurpose.Identity, Secret, At, 5),
        new RequestEvent.CodeFailed(CodePurpose.Door, 4),
        new RequestEvent.CodeAccepted(CodePurpose.Identity),
        new RequestEvent.IdentityVerified(IdentityMeans.RegisteredFacts, 2, Holder, At, FeeLaw),
        new RequestEvent.IdentityDoubted(At, FeeLaw),
        new RequestEvent.IdentityReminded(At),
        new RequestEvent.RepresentationShown(RequesterKind.Agent, [LawCode.Parse("mandate")], At, null),
        new RequestEvent.PersonTold(At),
    ];

    private static readonly RequestEvent[] Work =
    [
        new RequestEvent.Acknowledged(At, IsLate: true, SilentLaw),
        new RequestEvent.InformationAsked(At),
        new RequestEvent.Paused(LawCode.Parse("clarification"), new(2026, 11, 5), [Running.Name()], SilentLaw),
        new RequestEvent.Resumed(new(2026, 11, 9), [Running]),
        new RequestEvent.CircumstancesStated([Processor], [Running]),
        new RequestEvent.Extended(SampleDuty.Complexity, At, [Running], SilentLaw),
        new RequestEvent.FeeQuoted(Yen, CounselReason.ActualCost, FeeLaw),
        new RequestEvent.FeePaid(At),
        new RequestEvent.FeeWaived(At),
        new RequestEvent.Assigned(Officer),
        new RequestEvent.Noted(1, Details, At),
        new RequestEvent.MessageSent(1, Details, At),
        new RequestEvent.MessageReceived(2, Details, At),
        new RequestEvent.DocumentAdded(Kept, DocumentPurpose.Paper, At),
        new RequestEvent.TaskSet(1, TaskFor.Processor, Details, new(2026, 11, 9)),
        new RequestEvent.TaskDone(1, At),
        new RequestEvent.TaskCancelled(1),
    ];

    private static readonly RequestEvent[] Answer =
    [
        new RequestEvent.AnswerFormChosen(AnswerForm.OperatorDefined, FeeLaw),
        new RequestEvent.PackagePrepared(Kept with { Type = DocumentType.Zip }, At),
        new RequestEvent.PackageFetched(At, At + RequestLimits.PackageFetchable),
        new RequestEvent.PackageReceived(At),
        new RequestEvent.PackageExpired(At),
        new RequestEvent.PackageDestroyed(At),
        new RequestEvent.Fulfilled(AnswerForm.Electronic, InPart: true, At, IsLate: false, SilentLaw),
        new RequestEvent.RefusedInPart(Reasons, At),
        new RequestEvent.Refused(Reasons, At, IsLate: true),
        new RequestEvent.Withdrawn(At),
        new RequestEvent.ClosedUnverified(At, FeeLaw),
        new RequestEvent.Merged(Request, At),
        new RequestEvent.Complained(Details, At),
        new RequestEvent.Reopened(At, [Running]),
        new RequestEvent.Revealed(At),
    ];

    private static readonly RequestEvent[] Watch =
    [
        new RequestEvent.LeadTimeReached(Running.Name(), 7, SilentLaw),
        new RequestEvent.WorkToPassed(Running.Name(), Clock.WorkToAt, SilentLaw),
        new RequestEvent.FellOverdue(Running.Name(), Clock.DueAt, 1, At, SilentLaw),
        new RequestEvent.LetterFiled(1, new(LetterKind.Acknowledgement, LetterWay.Mail, Details), At),
        new RequestEvent.LetterHanded(1, At),
        new RequestEvent.PapersDeleted([Paper], At),
    ];
}
