using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Requests;

/// <summary>
/// What somebody wants done with a data subject request, in legal words. Letters come written and sealed; a command
/// that must tell the person carries one.
/// </summary>
public abstract record RequestCommand
{
    private RequestCommand()
    {
    }

    /// <summary>A request reaches the company.</summary>
    public sealed record Receive(Intake Intake, ValueList<LetterDraft> Letters) : RequestCommand;

    /// <summary>A one-time code goes out.</summary>
    public sealed record SendCode(CodePurpose Purpose, SecretDigest Digest, LetterDraft Letter) : RequestCommand;

    /// <summary>Somebody enters a one-time code. A right identity code shows whose data it is.</summary>
    public sealed record TryCode(CodePurpose Purpose, SecretDigest Digest, HolderId DataSubject) : RequestCommand;

    /// <summary>Staff, or the company's own system, confirm who asks.</summary>
    public sealed record VerifyIdentity(IdentityMeans Means, int Facts, HolderId DataSubject) : RequestCommand;

    /// <summary>Staff have reason to doubt who asks, where the law asks for identity only then.</summary>
    public sealed record DoubtIdentity(LetterDraft? Letter) : RequestCommand;

    /// <summary>Papers show that somebody may act for the person.</summary>
    public sealed record ShowRepresentation(ValueList<LawCode> Papers) : RequestCommand;

    /// <summary>The person herself is told that somebody acts for her.</summary>
    public sealed record TellPerson(LetterDraft Letter) : RequestCommand;

    /// <summary>The person is told that her request is there.</summary>
    public sealed record Acknowledge(LetterDraft? Letter) : RequestCommand;

    /// <summary>The person is asked for more, without a clock standing still for it.</summary>
    public sealed record AskForMore(LetterDraft Letter) : RequestCommand;

    /// <summary>The clocks stand still until the person has replied, for a reason their law knows.</summary>
    public sealed record Pause(LawCode Why, LetterDraft? Letter) : RequestCommand;

    /// <summary>The person has replied; the clocks run again.</summary>
    public sealed record Resume : RequestCommand;

    /// <summary>What is special about the case, such as a processor that must act, becomes known.</summary>
    public sealed record StateCircumstances(ValueList<LawCode> Circumstances) : RequestCommand;

    /// <summary>It takes longer; the letter tells the person why and until when.</summary>
    public sealed record Extend(ExtensionGround Ground, LetterDraft? Letter) : RequestCommand;

    /// <summary>The person is told what it costs.</summary>
    public sealed record QuoteFee(Money Amount, CounselReason? Reason, LetterDraft? Letter) : RequestCommand;

    /// <summary>The fee was paid.</summary>
    public sealed record RecordFeePaid : RequestCommand;

    /// <summary>The fee need not be paid after all.</summary>
    public sealed record WaiveFee(LetterDraft? Letter) : RequestCommand;

    /// <summary>Somebody of the staff handles it from here on; none: nobody does.</summary>
    public sealed record Assign(StaffId? Assignee) : RequestCommand;

    /// <summary>Staff write something down.</summary>
    public sealed record AddNote(Sealed Text) : RequestCommand;

    /// <summary>Staff write to the person.</summary>
    public sealed record SendMessage(Sealed Text, LetterDraft? Letter) : RequestCommand;

    /// <summary>The person writes to the company.</summary>
    public sealed record ReceiveMessage(Sealed Text) : RequestCommand;

    /// <summary>A document is put into the file.</summary>
    public sealed record AddDocument(KeptDocument Document, DocumentPurpose Purpose) : RequestCommand;

    /// <summary>A department or a processor is to do something by a day.</summary>
    public sealed record SetTask(TaskFor For, Sealed Text, LocalDate DueOn) : RequestCommand;

    /// <summary>A task was done.</summary>
    public sealed record CompleteTask(int No) : RequestCommand;

    /// <summary>A task is not needed after all.</summary>
    public sealed record CancelTask(int No) : RequestCommand;

    /// <summary>The person says in which form she wants the answer.</summary>
    public sealed record ChooseAnswerForm(AnswerForm Form) : RequestCommand;

    /// <summary>The files that answer it are ready.</summary>
    public sealed record PreparePackage(KeptDocument Package) : RequestCommand;

    /// <summary>The person fetches the files; whole when the last byte has left.</summary>
    public sealed record FetchPackage(bool Whole) : RequestCommand;

    /// <summary>It is met, but for what was refused in part.</summary>
    public sealed record Fulfil(AnswerForm Form, LetterDraft? Letter) : RequestCommand;

    /// <summary>It is refused, as a whole or in part, on grounds the law knows.</summary>
    public sealed record Refuse(ValueList<LawCode> Grounds, bool InPart, LetterDraft? Letter) : RequestCommand;

    /// <summary>The person takes it back.</summary>
    public sealed record Withdraw(LetterDraft? Letter) : RequestCommand;

    /// <summary>Who asks was never shown, though she was asked and reminded.</summary>
    public sealed record CloseUnverified(LetterDraft? Letter) : RequestCommand;

    /// <summary>It is the same as another request of the same, verified person.</summary>
    public sealed record Merge(MergeTarget Into, LetterDraft? Letter) : RequestCommand;

    /// <summary>The person complains about the answer, or that there is none.</summary>
    public sealed record Complain(Sealed Text, LetterDraft? Letter) : RequestCommand;

    /// <summary>It is taken up again.</summary>
    public sealed record Reopen(LetterDraft? Letter) : RequestCommand;

    /// <summary>Somebody looks at the personal data in clear.</summary>
    public sealed record Reveal : RequestCommand;

    /// <summary>The platform's alarm: look which moments have passed.</summary>
    public sealed record Ring : RequestCommand;

    /// <summary>The one reminder to show who one is.</summary>
    public sealed record RemindIdentity(LetterDraft Letter) : RequestCommand;

    /// <summary>Staff are told of something by mail.</summary>
    public sealed record AlertStaff(LetterDraft Letter) : RequestCommand;

    /// <summary>The outbox has a letter, or it was posted.</summary>
    public sealed record ConfirmLetter(int No) : RequestCommand;

    /// <summary>Papers whose time was over are deleted.</summary>
    public sealed record ConfirmPapersDeleted : RequestCommand;

    /// <summary>A package whose time was over is destroyed.</summary>
    public sealed record ConfirmPackageDestroyed : RequestCommand;
}

/// <summary>The request that another is the same as, as the shell has just read it.</summary>
/// <param name="Request">The request that goes on.</param>
/// <param name="Right">Its right.</param>
/// <param name="DataSubject">Whose it is; none when that is not shown.</param>
/// <param name="IsOpen">True while it is to be answered.</param>
/// <param name="ReceivedAt">When it came in: the later one goes on in the earlier one, or time would be gained.</param>
public sealed record MergeTarget(
    RequestId Request, RightCode Right, HolderId? DataSubject, bool IsOpen, Instant ReceivedAt);
