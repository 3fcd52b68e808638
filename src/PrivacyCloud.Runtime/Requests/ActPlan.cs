using System.Diagnostics;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// What an act comes to: its command, once words are sealed and the letter is written, and which letter that is.
/// </summary>
internal static class ActPlan
{
    /// <summary>The letter that an act sends; none where it sends none.</summary>
    public static LetterKind? LetterOf(RequestAct act, RequestFile file) => act switch
    {
        RequestAct.Acknowledge => LetterKind.Acknowledgement,
        RequestAct.Doubt or RequestAct.AskForMore or RequestAct.Pause => LetterKind.MoreInformation,
        RequestAct.TellPerson => LetterKind.RepresentationTold,
        RequestAct.Extend => LetterKind.Extension,
        RequestAct.QuoteFee => LetterKind.FeeQuote,
        RequestAct.WaiveFee => LetterKind.FeeWaived,
        RequestAct.SendMessage => LetterKind.Message,
        RequestAct.Fulfil { NoData: true } => LetterKind.NoData,
        RequestAct.Fulfil => file.PartRefused.Count > 0 ? LetterKind.PartialFulfilment
            : file.Package is { Standing: PackageStanding.Ready } ? LetterKind.AnswerReady
            : LetterKind.Fulfilment,
        RequestAct.Refuse => LetterKind.Refusal,
        RequestAct.Withdraw => LetterKind.WithdrawalConfirmed,
        RequestAct.Merge => LetterKind.Merged,
        RequestAct.Complain => LetterKind.ComplaintReceived,
        RequestAct.Reopen => LetterKind.Reopened,
        _ => null,
    };

    /// <summary>Words that are kept by themselves, beside any letter.</summary>
    public static string? KeptWordsOf(RequestAct act) => act switch
    {
        RequestAct.Note note => note.Words,
        RequestAct.SendMessage message => message.Words,
        RequestAct.ReceiveMessage message => message.Words,
        RequestAct.SetTask task => task.Words,
        RequestAct.Complain complaint => complaint.Words,
        _ => null,
    };

    /// <summary>Words that go into the letter.</summary>
    public static string? LetterWordsOf(RequestAct act) => act switch
    {
        RequestAct.Acknowledge one => one.Words,
        RequestAct.Doubt one => one.Words,
        RequestAct.AskForMore one => one.Words,
        RequestAct.Pause one => one.Words,
        RequestAct.Extend one => one.Words,
        RequestAct.SendMessage one => one.Words,
        RequestAct.Fulfil one => one.Words,
        RequestAct.Refuse one => one.Words,
        RequestAct.Reopen one => one.Words,
        _ => null,
    };

    /// <summary>The command of an act.</summary>
    public static RequestCommand CommandOf(RequestAct act, ActParts parts) => act switch
    {
        RequestAct.Acknowledge => new RequestCommand.Acknowledge(parts.Letter),
        RequestAct.Verify a => new RequestCommand.VerifyIdentity(a.Means, a.Facts, parts.DataSubject),
        RequestAct.Doubt => new RequestCommand.DoubtIdentity(parts.Letter),
        RequestAct.ShowRepresentation a => new RequestCommand.ShowRepresentation(a.Papers),
        RequestAct.TellPerson => new RequestCommand.TellPerson(parts.Letter!),
        RequestAct.AskForMore => new RequestCommand.AskForMore(parts.Letter!),
        RequestAct.Pause a => new RequestCommand.Pause(a.Why, parts.Letter),
        RequestAct.Resume => new RequestCommand.Resume(),
        RequestAct.StateCircumstances a => new RequestCommand.StateCircumstances(a.Circumstances),
        RequestAct.Extend a => new RequestCommand.Extend(a.Ground, parts.Letter),
        RequestAct.QuoteFee => new RequestCommand.QuoteFee(
            parts.Fee?.Amount ?? new Money(0, default), parts.Fee?.Reason, parts.Letter),
        RequestAct.RecordFeePaid => new RequestCommand.RecordFeePaid(),
        RequestAct.WaiveFee => new RequestCommand.WaiveFee(parts.Letter),
        RequestAct.Assign a => new RequestCommand.Assign(a.Assignee),
        _ => AnswerOf(act, parts),
    };

    private static RequestCommand AnswerOf(RequestAct act, ActParts parts) => act switch
    {
        RequestAct.Note => new RequestCommand.AddNote(parts.Words!),
        RequestAct.SendMessage => new RequestCommand.SendMessage(parts.Words!, parts.Letter),
        RequestAct.ReceiveMessage => new RequestCommand.ReceiveMessage(parts.Words!),
        RequestAct.AddDocument a => new RequestCommand.AddDocument(a.Document.Document, a.Purpose),
        RequestAct.SetTask a => new RequestCommand.SetTask(a.For, parts.Words!, a.DueOn),
        RequestAct.CompleteTask a => new RequestCommand.CompleteTask(a.No),
        RequestAct.CancelTask a => new RequestCommand.CancelTask(a.No),
        RequestAct.ChooseAnswerForm a => new RequestCommand.ChooseAnswerForm(a.Form),
        RequestAct.PreparePackage a => new RequestCommand.PreparePackage(a.Package.Document),
        RequestAct.FetchPackage a => new RequestCommand.FetchPackage(a.Whole),
        RequestAct.Fulfil => new RequestCommand.Fulfil(parts.Form, parts.Letter),
        RequestAct.Refuse a => new RequestCommand.Refuse(a.Grounds, a.InPart, parts.Letter),
        RequestAct.Withdraw => new RequestCommand.Withdraw(parts.Letter),
        RequestAct.CloseUnverified => new RequestCommand.CloseUnverified(null),
        RequestAct.Merge => new RequestCommand.Merge(parts.Into!, parts.Letter),
        RequestAct.Complain => new RequestCommand.Complain(parts.Words!, parts.Letter),
        RequestAct.Reopen => new RequestCommand.Reopen(parts.Letter),
        RequestAct.Reveal => new RequestCommand.Reveal(),
        RequestAct.ConfirmPosted a => new RequestCommand.ConfirmLetter(a.LetterNo),
        _ => throw new UnreachableException(),
    };
}

/// <summary>What the shell has made ready for a command.</summary>
/// <param name="Letter">The letter, or none.</param>
/// <param name="Words">Words that are kept, or none.</param>
/// <param name="DataSubject">Whose data it is, once that is shown.</param>
/// <param name="Form">The form of the answer.</param>
/// <param name="Fee">The fee, or none.</param>
/// <param name="Into">The request that takes it in, or none.</param>
internal sealed record ActParts(
    LetterDraft? Letter, Sealed? Words, HolderId DataSubject, AnswerForm Form, FeeOffer? Fee, MergeTarget? Into);

/// <summary>A fee as it is to be quoted, with counsel's reason where the law wants one.</summary>
internal sealed record FeeOffer(Money Amount, CounselReason? Reason);
