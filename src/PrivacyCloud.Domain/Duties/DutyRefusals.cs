using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Duties;

/// <summary>Why nothing is done with a duty.</summary>
public static class DutyRefusals
{
    /// <summary>There is no such duty.</summary>
    public static readonly Refusal Unknown = new("duty.unknown", new(
        "There is no such duty.", "Không có nghĩa vụ này.", "この義務は見つかりません。"));

    /// <summary>It has begun already, with another question or clock.</summary>
    public static readonly Refusal AlreadyOpened = new("duty.already-opened", new(
        "This duty has already begun.", "Nghĩa vụ này đã bắt đầu rồi.", "この義務はすでに始まっています。"));

    /// <summary>It was done, or need not be done.</summary>
    public static readonly Refusal Closed = new("duty.closed", new(
        "This duty is closed and does not change.",
        "Nghĩa vụ này đã kết thúc và không thay đổi nữa.",
        "この義務は終了しており、変更できません。"));

    /// <summary>The clock given is another duty's, or another law's.</summary>
    public static readonly Refusal AnotherClock = new("duty.another-clock", new(
        "These dates belong to another clock than this duty's.",
        "Các ngày này thuộc về một thời hạn khác, không phải của nghĩa vụ này.",
        "これらの日付は、この義務とは別の期限のものです。"));

    /// <summary>The correction gives the dates that stand already.</summary>
    public static readonly Refusal NoDifference = new("duty.correction-without-difference", new(
        "The corrected dates are those that stand already.",
        "Các ngày sau khi điều chỉnh không khác các ngày hiện tại.",
        "訂正後の日付は現在の日付と同じです。"));

    /// <summary>The law does not let this clock be lengthened. Cites where its period stands.</summary>
    public static Refusal ExtensionNotAllowed(Citation citation) => new("duty.extension-not-allowed", new(
        "The law does not let this clock be lengthened.",
        "Luật không cho phép gia hạn thời hạn này.",
        "法令上、この期限を延長することはできません。"), citation);

    /// <summary>It was lengthened as often as the law allows.</summary>
    public static Refusal ExtensionUsedUp(Citation citation) => new("duty.extension-used-up", new(
        "This clock was already lengthened as often as the law allows.",
        "Thời hạn này đã được gia hạn đủ số lần luật cho phép.",
        "この期限は、法令で認められた回数まですでに延長されています。"), citation);

    /// <summary>The notice comes after the clock was due.</summary>
    public static Refusal ExtensionTooLate(Citation citation) => new("duty.extension-too-late", new(
        "The notice of an extension must be given before the clock is due.",
        "Thông báo gia hạn phải được đưa ra trước khi hết thời hạn.",
        "延長の通知は、期限が到来する前に行う必要があります。"), citation);

    /// <summary>The law does not know this ground; those it knows are listed.</summary>
    public static Refusal ExtensionGroundUnknown(ExtensionTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new("duty.extension-ground-unknown", new(
            "The law does not name this ground for an extension. Those it names are listed.",
            "Luật không nêu căn cứ này cho việc gia hạn. Các căn cứ được nêu trong luật được liệt kê kèm theo.",
            "法令はこの延長理由を定めていません。法令が定める理由を一覧に示します。"), terms.Citation)
        {
            Known = terms.Grounds,
        };
    }
}
