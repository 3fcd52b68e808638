using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Requests;

/// <summary>
/// Something that happened to a data subject request, in legal words. Whole without the law that produced it: clocks
/// and citations are in it. No personal data is.
/// </summary>
public abstract record RequestEvent
{
    private RequestEvent()
    {
    }

    /// <summary>It reached the company; its clocks run.</summary>
    public sealed record Received(
        Intake Intake, ValueList<RequestClock> Clocks, IdentityStanding Identity, Citation IdentityCitation,
        RepresentationStanding Representation) : RequestEvent;

    /// <summary>A one-time code went out.</summary>
    public sealed record CodeSent(
        CodePurpose Purpose, SecretDigest Digest, Instant ExpiresAt, int Tries) : RequestEvent;

    /// <summary>A wrong code was entered.</summary>
    public sealed record CodeFailed(CodePurpose Purpose, int TriesLeft) : RequestEvent;

    /// <summary>The right code was entered; it is spent.</summary>
    public sealed record CodeAccepted(CodePurpose Purpose) : RequestEvent;

    /// <summary>It is shown who asks.</summary>
    public sealed record IdentityVerified(
        IdentityMeans Means, int Facts, HolderId DataSubject, Instant VerifiedAt, Citation Citation) : RequestEvent;

    /// <summary>There is reason to doubt who asks.</summary>
    public sealed record IdentityDoubted(Instant DoubtedAt, Citation Citation) : RequestEvent;

    /// <summary>She was reminded, once, to show who she is.</summary>
    public sealed record IdentityReminded(Instant RemindedAt) : RequestEvent;

    /// <summary>Papers show that somebody may act for the person.</summary>
    public sealed record RepresentationShown(
        RequesterKind By, ValueList<LawCode> Papers, Instant ShownAt, Citation? Citation) : RequestEvent;

    /// <summary>The person herself was told that somebody acts for her.</summary>
    public sealed record PersonTold(Instant ToldAt) : RequestEvent;

    /// <summary>The person was told that her request is there.</summary>
    public sealed record Acknowledged(Instant AcknowledgedAt, bool IsLate, Citation? Citation) : RequestEvent;

    /// <summary>The person was asked for more.</summary>
    public sealed record InformationAsked(Instant AskedAt) : RequestEvent;

    /// <summary>Clocks stand still, as their law allows.</summary>
    public sealed record Paused(
        LawCode Why, LocalDate AskedOn, ValueList<ClockName> Clocks, Citation Citation) : RequestEvent;

    /// <summary>The person replied; clocks run again, with their new dates.</summary>
    public sealed record Resumed(LocalDate RepliedOn, ValueList<RequestClock> Clocks) : RequestEvent;

    /// <summary>The case is special; clocks as their law then sets them.</summary>
    public sealed record CircumstancesStated(
        ValueList<LawCode> Circumstances, ValueList<RequestClock> Clocks) : RequestEvent;

    /// <summary>It takes longer, and the person was told in time; clocks as lengthened.</summary>
    public sealed record Extended(
        ExtensionGround Ground, Instant NoticedAt, ValueList<RequestClock> Clocks, Citation Citation) : RequestEvent;

    /// <summary>The person was told what it costs.</summary>
    public sealed record FeeQuoted(Money Amount, CounselReason? Reason, Citation Citation) : RequestEvent;

    /// <summary>The fee was paid.</summary>
    public sealed record FeePaid(Instant PaidAt) : RequestEvent;

    /// <summary>The fee need not be paid after all.</summary>
    public sealed record FeeWaived(Instant WaivedAt) : RequestEvent;

    /// <summary>Somebody of the staff handles it; none: nobody does.</summary>
    public sealed record Assigned(StaffId? Assignee) : RequestEvent;

    /// <summary>Staff wrote something down.</summary>
    public sealed record Noted(int No, Sealed Text, Instant NotedAt) : RequestEvent;

    /// <summary>Staff wrote to the person.</summary>
    public sealed record MessageSent(int No, Sealed Text, Instant SentAt) : RequestEvent;

    /// <summary>The person wrote to the company.</summary>
    public sealed record MessageReceived(int No, Sealed Text, Instant ReceivedAt) : RequestEvent;

    /// <summary>A document came into the file.</summary>
    public sealed record DocumentAdded(
        KeptDocument Document, DocumentPurpose Purpose, Instant AddedAt) : RequestEvent;

    /// <summary>A department or a processor is to do something.</summary>
    public sealed record TaskSet(int No, TaskFor For, Sealed Text, LocalDate DueOn) : RequestEvent;

    /// <summary>A task was done.</summary>
    public sealed record TaskDone(int No, Instant DoneAt) : RequestEvent;

    /// <summary>A task is not needed after all.</summary>
    public sealed record TaskCancelled(int No) : RequestEvent;

    /// <summary>The person said in which form she wants the answer.</summary>
    public sealed record AnswerFormChosen(AnswerForm Form, Citation Citation) : RequestEvent;

    /// <summary>The files that answer it are ready.</summary>
    public sealed record PackagePrepared(KeptDocument Package, Instant PreparedAt) : RequestEvent;

    /// <summary>The person began to fetch the files.</summary>
    public sealed record PackageFetched(Instant FetchedAt, Instant FetchableUntil) : RequestEvent;

    /// <summary>All of the files have reached her.</summary>
    public sealed record PackageReceived(Instant ReceivedAt) : RequestEvent;

    /// <summary>The time to fetch the files is over.</summary>
    public sealed record PackageExpired(Instant ExpiredAt) : RequestEvent;

    /// <summary>The files were destroyed.</summary>
    public sealed record PackageDestroyed(Instant DestroyedAt) : RequestEvent;

    /// <summary>It was met, but for what was refused in part.</summary>
    public sealed record Fulfilled(
        AnswerForm Form, bool InPart, Instant FulfilledAt, bool IsLate, Citation? Citation) : RequestEvent;

    /// <summary>A part of it was refused; the rest goes on.</summary>
    public sealed record RefusedInPart(ValueList<RefusalReason> Reasons, Instant RefusedAt) : RequestEvent;

    /// <summary>It was refused as a whole.</summary>
    public sealed record Refused(ValueList<RefusalReason> Reasons, Instant RefusedAt, bool IsLate) : RequestEvent;

    /// <summary>The person took it back.</summary>
    public sealed record Withdrawn(Instant WithdrawnAt) : RequestEvent;

    /// <summary>It ended because it was never shown who asked.</summary>
    public sealed record ClosedUnverified(Instant ClosedAt, Citation Citation) : RequestEvent;

    /// <summary>It goes on as part of another request of the same person.</summary>
    public sealed record Merged(RequestId Into, Instant MergedAt) : RequestEvent;

    /// <summary>The person complained.</summary>
    public sealed record Complained(Sealed Text, Instant ComplainedAt) : RequestEvent;

    /// <summary>It was taken up again; clocks count anew.</summary>
    public sealed record Reopened(Instant ReopenedAt, ValueList<RequestClock> Clocks) : RequestEvent;

    /// <summary>Somebody looked at the personal data in clear; who, the ledger says.</summary>
    public sealed record Revealed(Instant RevealedAt) : RequestEvent;

    /// <summary>So many days are left to the day to work to.</summary>
    public sealed record LeadTimeReached(ClockName Clock, int DaysLeft, Citation Citation) : RequestEvent;

    /// <summary>The day to work to passed; another reading of the law still leaves time.</summary>
    public sealed record WorkToPassed(ClockName Clock, Instant PassedAt, Citation Citation) : RequestEvent;

    /// <summary>The last moment that can be defended passed, so many days before this was noticed.</summary>
    public sealed record FellOverdue(
        ClockName Clock, Instant DueAt, int DaysLate, Instant NoticedAt, Citation Citation) : RequestEvent;

    /// <summary>A letter is in the file, as it goes out.</summary>
    public sealed record LetterFiled(int No, LetterDraft Letter, Instant FiledAt) : RequestEvent;

    /// <summary>The outbox has a letter, or it was posted.</summary>
    public sealed record LetterHanded(int No, Instant HandedAt) : RequestEvent;

    /// <summary>Papers that had served were deleted, as the company had settled.</summary>
    public sealed record PapersDeleted(ValueList<DocumentId> Documents, Instant DeletedAt) : RequestEvent;
}

/// <summary>A ground on which something was refused, in its law's words at that time.</summary>
public sealed record RefusalReason(JurisdictionCode Jurisdiction, LawCode Ground, Text Why, Citation Citation);
