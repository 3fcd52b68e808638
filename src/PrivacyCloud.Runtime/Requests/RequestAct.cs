using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Documents;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// What somebody wants done with a request, before letters are written and words are sealed. <c>Words</c> are free
/// text for the person, or of her: they go into the vault and into the letter, nowhere else.
/// </summary>
public abstract record RequestAct
{
    private RequestAct()
    {
    }

    /// <summary>Tell the person that it is there.</summary>
    public sealed record Acknowledge(string? Words = null) : RequestAct;

    /// <summary>Confirm who asks.</summary>
    public sealed record Verify(IdentityMeans Means, int Facts = 0) : RequestAct;

    /// <summary>Ask for identity where the law asks for it only in doubt.</summary>
    public sealed record Doubt(string? Words = null) : RequestAct;

    /// <summary>Papers show that somebody may act.</summary>
    public sealed record ShowRepresentation(ValueList<LawCode> Papers) : RequestAct;

    /// <summary>Tell the person that somebody acts for her.</summary>
    public sealed record TellPerson : RequestAct;

    /// <summary>Ask for more.</summary>
    public sealed record AskForMore(string Words) : RequestAct;

    /// <summary>Let the clocks stand still.</summary>
    public sealed record Pause(LawCode Why, string? Words = null) : RequestAct;

    /// <summary>Let them run again.</summary>
    public sealed record Resume : RequestAct;

    /// <summary>Say what is special about the case.</summary>
    public sealed record StateCircumstances(ValueList<LawCode> Circumstances) : RequestAct;

    /// <summary>Take longer.</summary>
    public sealed record Extend(ExtensionGround Ground, string? Words = null) : RequestAct;

    /// <summary>Say what it costs; without an amount, what the company has settled for the right.</summary>
    public sealed record QuoteFee(Money? Amount = null) : RequestAct;

    /// <summary>The fee was paid.</summary>
    public sealed record RecordFeePaid : RequestAct;

    /// <summary>Waive the fee.</summary>
    public sealed record WaiveFee : RequestAct;

    /// <summary>Give it to somebody.</summary>
    public sealed record Assign(StaffId? Assignee) : RequestAct;

    /// <summary>Write something down.</summary>
    public sealed record Note(string Words) : RequestAct;

    /// <summary>Write to the person.</summary>
    public sealed record SendMessage(string Words) : RequestAct;

    /// <summary>The person writes.</summary>
    public sealed record ReceiveMessage(string Words) : RequestAct;

    /// <summary>Put a document into the file.</summary>
    public sealed record AddDocument(FreshDocument Document, DocumentPurpose Purpose) : RequestAct;

    /// <summary>Have a department or processor do something.</summary>
    public sealed record SetTask(TaskFor For, string Words, LocalDate DueOn) : RequestAct;

    /// <summary>A task is done.</summary>
    public sealed record CompleteTask(int No) : RequestAct;

    /// <summary>A task is not needed.</summary>
    public sealed record CancelTask(int No) : RequestAct;

    /// <summary>Choose the form of the answer.</summary>
    public sealed record ChooseAnswerForm(AnswerForm Form) : RequestAct;

    /// <summary>The files that answer it are ready.</summary>
    public sealed record PreparePackage(FreshDocument Package) : RequestAct;

    /// <summary>The person fetches the files.</summary>
    public sealed record FetchPackage(bool Whole) : RequestAct;

    /// <summary>Meet it; without a form, the one that was chosen or the first the law offers.</summary>
    public sealed record Fulfil(AnswerForm? Form = null, string? Words = null, bool NoData = false) : RequestAct;

    /// <summary>Refuse it, or a part.</summary>
    public sealed record Refuse(ValueList<LawCode> Grounds, bool InPart, string? Words = null) : RequestAct;

    /// <summary>The person takes it back.</summary>
    public sealed record Withdraw : RequestAct;

    /// <summary>Close it because it was never shown who asked.</summary>
    public sealed record CloseUnverified : RequestAct;

    /// <summary>Let it go on as part of another.</summary>
    public sealed record Merge(RequestId Into) : RequestAct;

    /// <summary>The person complains.</summary>
    public sealed record Complain(string Words) : RequestAct;

    /// <summary>Take it up again.</summary>
    public sealed record Reopen(string? Words = null) : RequestAct;

    /// <summary>Look at the personal data in clear.</summary>
    public sealed record Reveal : RequestAct;

    /// <summary>A printed letter was posted.</summary>
    public sealed record ConfirmPosted(int LetterNo) : RequestAct;

    /// <summary>Says which kind it is: what it holds may be personal data.</summary>
    public sealed override string ToString() => GetType().Name;
}
