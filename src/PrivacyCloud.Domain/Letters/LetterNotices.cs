using System.Diagnostics;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Which notices of the law a letter is.</summary>
public static class LetterNotices
{
    /// <summary>The names of the notices that a kind of letter gives, as packs name them.</summary>
    public static IReadOnlyList<string> NamesOf(LetterKind kind) => kind switch
    {
        LetterKind.Acknowledgement => ["acknowledgement"],
        LetterKind.FeeQuote => ["fee"],
        LetterKind.Extension => ["extension"],
        LetterKind.Fulfilment or LetterKind.AnswerReady => ["fulfilment"],
        LetterKind.PartialFulfilment => ["fulfilment", "refusal"],
        LetterKind.Refusal => ["refusal"],
        LetterKind.NoData => ["no-data"],
        LetterKind.IdentityCode or LetterKind.IdentityReminder or LetterKind.DoorCode or LetterKind.MoreInformation
            or LetterKind.FeeWaived or LetterKind.WithdrawalConfirmed or LetterKind.RepresentationTold
            or LetterKind.ComplaintReceived or LetterKind.Reopened or LetterKind.Merged or LetterKind.Message
            or LetterKind.PaperDeletion or LetterKind.StaffLeadTime or LetterKind.StaffDue or LetterKind.StaffOverdue
            or LetterKind.StaffNewMessage or LetterKind.TaskAssigned => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// The notices of the law that a letter gives for some duties, each in the version chosen by the day the request
    /// arrived or by the letter's own, as the provision says.
    /// </summary>
    public static IEnumerable<(ProvisionVersion Version, NoticeRule Rule)> Of(
        LetterKind kind, IReadOnlyList<string> duties, LocalDate? receivedOn, RuleBook book, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(book);
        var names = NamesOf(kind);
        return from provision in book.Parts.Provisions
               let version = provision.On(provision.SelectedBy == "received" ? receivedOn ?? day : day)
               where version?.Rule is ProvisionRule.Notice
               let rule = ((ProvisionRule.Notice)version.Rule).Rule
               where names.Contains(rule.Notice) && rule.Duties.Any(duties.Contains)
               select (version, rule);
    }
}
