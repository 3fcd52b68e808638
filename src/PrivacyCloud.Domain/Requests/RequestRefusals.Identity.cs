namespace PrivacyCloud.Domain.Requests;

/// <summary>What keeps a request from going on because of who asks.</summary>
public static partial class RequestRefusals
{
    /// <summary>Asking again would ask too much.</summary>
    public static Refusal IdentityAlreadyShown { get; } = new("request.identity-already-shown", new(
        "Who asks has been shown already.",
        "Danh tính người yêu cầu đã được xác minh.",
        "本人確認はすでに完了しています。"));

    /// <summary>A bound against floods.</summary>
    public static Refusal CodesUsedUp { get; } = new("request.codes-used-up", new(
        "As many codes were sent today as can be. The next can be sent tomorrow.",
        "Hôm nay đã gửi đủ số mã cho phép. Bạn có thể nhận mã mới vào ngày mai.",
        "本日送信できるコードの上限に達しました。明日以降にもう一度お試しください。"));

    /// <summary>None was sent, or it is spent, or its time is over.</summary>
    public static Refusal CodeExpired { get; } = new("request.code-expired", new(
        "This code is no longer good. Ask for a new one.",
        "Mã này không còn hiệu lực. Hãy yêu cầu mã mới.",
        "このコードは有効ではありません。新しいコードを請求してください。"));

    /// <summary>Guessing ends here.</summary>
    public static Refusal CodeLocked { get; } = new("request.code-locked", new(
        "Too many wrong codes were entered. Ask for a new one.",
        "Mã đã bị nhập sai quá nhiều lần. Hãy yêu cầu mã mới.",
        "コードの入力を繰り返し誤ったため使えません。新しいコードを請求してください。"));

    /// <summary>A slip of the pen.</summary>
    public static Refusal FactsUnfit { get; } = new("request.facts-unfit", new(
        "The number of facts lies between 0 and 10.",
        "Số thông tin đã hỏi phải từ 0 đến 10.",
        "確認した事項の数は0〜10で指定してください。"));

    /// <summary>The person asks herself.</summary>
    public static Refusal NobodyActs { get; } = new("request.nobody-acts", new(
        "Nobody acts for the person in this request.",
        "Không có ai đại diện cho chủ thể dữ liệu trong yêu cầu này.",
        "この請求に代理人はいません。"));

    /// <summary>Papers must be named.</summary>
    public static Refusal PapersMissing { get; } = new("request.papers-missing", new(
        "Name the papers that were seen.",
        "Hãy nêu các giấy tờ đã được xem.",
        "確認した書類を指定してください。"));

    /// <summary>They are not the same.</summary>
    public static Refusal MergeNotSame { get; } = new("request.merge-not-same", new(
        "Only an open request for the same right can take another one in.",
        "Chỉ có thể gộp vào một yêu cầu đang mở về cùng một quyền.",
        "統合先は、同じ権利についての処理中の請求に限られます。"));

    /// <summary>The other one came in later: its clocks would give the company more time.</summary>
    public static Refusal MergeIntoLater { get; } = new("request.merge-into-later", new(
        "A request is merged into the earlier one, never into a later one.",
        "Yêu cầu chỉ được gộp vào yêu cầu đến trước, không gộp vào yêu cầu đến sau.",
        "請求は先に受け付けたものに統合します。後から受け付けた請求には統合できません。"));

    /// <summary>An unverified request never hides a verified one.</summary>
    public static Refusal MergeNotVerified { get; } = new("request.merge-not-verified", new(
        "Two requests are merged only when both are shown to be the same person's.",
        "Chỉ gộp hai yêu cầu khi cả hai đã được xác minh là của cùng một người.",
        "2つの請求は、いずれも同一の本人のものと確認された場合にのみ統合できます。"));

    /// <summary>It goes on elsewhere.</summary>
    public static Refusal MergedAway { get; } = new("request.merged-away", new(
        "This request goes on as part of another one.",
        "Yêu cầu này được tiếp tục xử lý trong một yêu cầu khác.",
        "この請求は別の請求に統合されています。"));
}
