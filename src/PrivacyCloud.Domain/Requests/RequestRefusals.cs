using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Requests;

/// <summary>What keeps a request from being received or found, and from being changed at all.</summary>
public static partial class RequestRefusals
{
    /// <summary>There is no such request here.</summary>
    public static Refusal Unknown { get; } = new("request.unknown", new(
        "There is no such request.",
        "Không có yêu cầu này.",
        "該当する請求はありません。"));

    /// <summary>It is on record, and otherwise.</summary>
    public static Refusal AlreadyReceived { get; } = new("request.already-received", new(
        "This request is on record already.",
        "Yêu cầu này đã được ghi nhận.",
        "この請求はすでに記録されています。"));

    /// <summary>It was answered or ended otherwise.</summary>
    public static Refusal Closed { get; } = new("request.closed", new(
        "This request is closed. It can be taken up again.",
        "Yêu cầu này đã kết thúc. Có thể mở lại yêu cầu.",
        "この請求は終了しています。再開することはできます。"));

    /// <summary>Only what was closed is taken up again.</summary>
    public static Refusal NotClosed { get; } = new("request.not-closed", new(
        "This request is still being handled; there is nothing to take up again.",
        "Yêu cầu này vẫn đang được xử lý nên không cần mở lại.",
        "この請求は処理中のため、再開する必要はありません。"));

    /// <summary>No such law applies here.</summary>
    public static Refusal JurisdictionUnknown { get; } = new("request.jurisdiction-unknown", new(
        "The company does not answer to this law, or names it twice.",
        "Doanh nghiệp không chịu sự điều chỉnh của hệ thống pháp luật này, hoặc hệ thống này được nêu hai lần.",
        "会社にはこの法域の法令が適用されないか、同じ法域が重複して指定されています。"));

    /// <summary>Nothing is received before it is there.</summary>
    public static Refusal ReceivedInFuture { get; } = new("request.received-in-future", new(
        "The day of receipt lies in the future.",
        "Ngày tiếp nhận nằm trong tương lai.",
        "受付日が将来の日付になっています。"));

    /// <summary>A slip of the pen, most likely.</summary>
    public static Refusal ReceivedTooLongAgo { get; } = new("request.received-too-long-ago", new(
        "The day of receipt lies more than three years back.",
        "Ngày tiếp nhận cách đây hơn ba năm.",
        "受付日が3年以上前になっています。"));

    /// <summary>Dating back is a fact of its own and needs a reason.</summary>
    public static Refusal BackdatingNeedsReason { get; } = new("request.backdating-needs-reason", new(
        "A request that is dated back needs a reason.",
        "Yêu cầu ghi lùi ngày cần có lý do.",
        "受付日をさかのぼらせるには理由が必要です。"));

    /// <summary>What the company settled is out of bounds.</summary>
    public static Refusal TermsUnfit { get; } = new("request.terms-unfit", new(
        "Lead times and periods lie between 1 and 365 days, each lead time once, five at most.",
        "Thời điểm nhắc và thời hạn phải từ 1 đến 365 ngày, mỗi thời điểm một lần, tối đa năm thời điểm.",
        "通知の日数と期間は1〜365日で、通知は重複なく5つまで指定してください。"));

    /// <summary>A bound of the product.</summary>
    public static Refusal TooMany { get; } = new("request.too-many", new(
        "This request holds as many of these as it can.",
        "Yêu cầu này đã đạt số lượng tối đa.",
        "この請求に登録できる件数の上限に達しています。"));

    /// <summary>A bound of the product.</summary>
    public static Refusal TooManyDocuments { get; } = new("request.too-many-documents", new(
        "This request holds as many documents as it can.",
        "Yêu cầu này đã có số lượng tài liệu tối đa.",
        "この請求に添付できる書類の上限に達しています。"));

    /// <summary>There is no letter of this number.</summary>
    public static Refusal LetterUnknown { get; } = new("request.letter-unknown", new(
        "This request has no such letter.",
        "Yêu cầu này không có thư đó.",
        "この請求に該当する書面はありません。"));

    /// <summary>There is no task of this number.</summary>
    public static Refusal TaskUnknown { get; } = new("request.task-unknown", new(
        "This request has no such task.",
        "Yêu cầu này không có việc đó.",
        "この請求に該当する作業はありません。"));

    /// <summary>It was done or cancelled.</summary>
    public static Refusal TaskClosed { get; } = new("request.task-closed", new(
        "This task is closed.",
        "Việc này đã kết thúc.",
        "この作業は終了しています。"));

    /// <summary>A task lies ahead.</summary>
    public static Refusal TaskDueInPast { get; } = new("request.task-due-in-past", new(
        "A task cannot be due in the past.",
        "Hạn của một việc không thể ở trong quá khứ.",
        "作業の期限に過去の日付は指定できません。"));

    /// <summary>The law has no such right on that day; those it has are listed.</summary>
    public static Refusal RightUnknown(RuleBook book, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new("request.right-unknown", new(
            "This law knows no such right. Those it knows are listed.",
            "Hệ thống pháp luật này không có quyền đó. Các quyền hiện có được liệt kê kèm theo.",
            "この法令にその権利はありません。定められている権利を一覧に示します。"))
        {
            Known = [.. book.RightsOn(day).Select(one => one.Right)],
        };
    }

    /// <summary>No law of the request knows this circumstance; those known are listed.</summary>
    public static Refusal CircumstanceUnknown(IReadOnlyList<string> known) => new("request.circumstance-unknown", new(
        "No law that applies knows this circumstance. Those known are listed.",
        "Không có hệ thống pháp luật áp dụng nào nêu tình tiết này. Các tình tiết hiện có được liệt kê kèm theo.",
        "適用される法令にその事情の定めはありません。定められている事情を一覧に示します。"))
    {
        Known = known,
    };
}
