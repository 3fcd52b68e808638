using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Problems;

/// <summary>What the edge itself says no to, before any rule is asked.</summary>
internal static class EdgeRefusals
{
    public static readonly Refusal NotFound = new("path.not-found", new(
        "There is nothing at this address.", "Không có gì tại địa chỉ này.", "このアドレスには何もありません。"));

    public static readonly Refusal MethodNotAllowed = new("path.method-not-allowed", new(
        "This address does not take that method. The Allow header lists those it takes.",
        "Địa chỉ này không nhận phương thức đó. Tiêu đề Allow liệt kê các phương thức được nhận.",
        "このアドレスでは使えないメソッドです。使えるものは Allow ヘッダーにあります。"));

    public static readonly Refusal MediaType = new("body.media-type", new(
        "Send application/json.", "Hãy gửi nội dung dạng application/json.", "application/json で送信してください。"));

    public static readonly Refusal TooLarge = new("body.too-large", new(
        "The body is larger than this address takes.", "Nội dung lớn hơn mức cho phép.", "本文が上限を超えています。"));

    public static readonly Refusal Unreadable = new("body.unreadable", new(
        "The body is not the JSON this address takes: a member is unknown, missing, doubled or of the wrong kind.",
        "Nội dung không phải JSON đúng dạng: có thành phần lạ, thiếu, trùng hoặc sai kiểu.",
        "本文が正しいJSONではありません。項目が未知、不足、重複、または型違いです。"));

    public static readonly Refusal BadCall = new("call.unreadable", new(
        "The call cannot be read.", "Không đọc được yêu cầu.", "呼び出しを読み取れません。"));

    public static readonly Refusal TooMany = new("rate.exceeded", new(
        "Too many calls. Try again after the time in Retry-After.",
        "Quá nhiều yêu cầu. Hãy thử lại sau thời gian ghi ở Retry-After.",
        "呼び出しが多すぎます。Retry-After の時間を置いてやり直してください。"));

    public static readonly Refusal Overloaded = new("service.overloaded", new(
        "More is waiting than we can take in. Nothing was done. Try again shortly.",
        "Hệ thống đang quá tải. Chưa có gì được thực hiện. Hãy thử lại sau ít phút.",
        "処理が混み合っています。何も実行されていません。しばらくしてからやり直してください。"));

    public static readonly Refusal Unknown = new("service.outcome-unknown", new(
        "It is not known whether this was done. Send it again with the same Idempotency-Key.",
        "Chưa rõ việc này đã được thực hiện hay chưa. Hãy gửi lại với cùng Idempotency-Key.",
        "実行されたかどうか不明です。同じ Idempotency-Key で再送してください。"));

    public static readonly Refusal LogUnavailable = new("service.log-unavailable", new(
        "This company's records cannot be opened just now. The operator has been told.",
        "Hiện không mở được hồ sơ của công ty này. Bộ phận vận hành đã được báo.",
        "現在、この会社の記録を開けません。運用担当者に通知済みです。"));

    public static readonly Refusal Fault = new("service.fault", new(
        "Something failed on our side. Quote the trace id when you ask us.",
        "Đã có lỗi ở phía chúng tôi. Khi liên hệ, hãy nêu mã theo dõi.",
        "当方で障害が発生しました。お問い合わせの際は追跡IDをお知らせください。"));
}
