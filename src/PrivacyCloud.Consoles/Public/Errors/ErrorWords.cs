using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Public.Errors;

/// <summary>What is said when there is nothing to show.</summary>
internal static class ErrorWords
{
    public static readonly Text NotFoundTitle = new("There is no such page", "Không có trang này", "ページが見つかりません");

    public static readonly Text NotFoundWhy = new(
        "The address may be mistyped, or the page may have moved. These pages are here:",
        "Địa chỉ có thể bị gõ sai hoặc trang đã được chuyển đi. Bạn có thể xem các trang sau:",
        "アドレスの入力誤りか、ページが移動した可能性があります。次のページをご覧ください。");

    public static readonly Text FailedTitle = new(
        "Sorry, something went wrong here", "Rất tiếc, hệ thống gặp lỗi", "申し訳ありません。問題が発生しました");

    public static readonly Text FailedWhy = new(
        "It is our fault, not yours. Try again in a minute; what you asked has not changed anything.",
        "Lỗi do chúng tôi, không phải do bạn. Hãy thử lại sau một phút; thao tác vừa rồi không làm thay đổi gì.",
        "当方の不具合によるものです。1分ほどおいてから、もう一度お試しください。今回の操作による変更はありません。");

    public static readonly Text UncertainWhy = new(
        "Something we need cannot be reached just now. It is not certain whether what you asked was done: "
        + "look in a minute, and try again if it was not.",
        "Hiện chúng tôi không kết nối được với hệ thống cần thiết. Chưa chắc thao tác vừa rồi đã được thực hiện: "
        + "hãy xem lại sau một phút và thử lại nếu chưa.",
        "現在、必要なシステムに接続できません。今回の操作が行われたかどうかは不明です。"
        + "1分ほどおいてご確認のうえ、行われていなければもう一度お試しください。");

    public static readonly Text Trace = new(
        "If you write to us, give this number:", "Khi liên hệ, bạn hãy nêu mã này:", "お問い合わせの際は、次の番号をお知らせください。");
}
