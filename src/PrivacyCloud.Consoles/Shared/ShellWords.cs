using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Shared;

/// <summary>What stands around every page.</summary>
internal static class ShellWords
{
    public static readonly Text Skip = new("Skip to content", "Chuyển tới nội dung", "本文へ移動");
    public static readonly Text Pages = new("Pages", "Các trang", "ページ");
    public static readonly Text Language = new("Language", "Ngôn ngữ", "言語");
    public static readonly Text Home = new("Home", "Trang chủ", "ホーム");
    public static readonly Text Explainer = new("Deadlines", "Thời hạn", "期限");
    public static readonly Text Questions = new("Open questions", "Điểm chưa rõ", "未解決の論点");
    public static readonly Text Api = new("API document", "Tài liệu API", "API仕様書");

    public static readonly Text Footer = new(
        "PrivacyCloud computes dates from the law as it was checked. It is no legal advice.",
        "PrivacyCloud tính ngày theo văn bản pháp luật đã được kiểm tra. Đây không phải là tư vấn pháp lý.",
        "PrivacyCloudは、確認済みの法令に基づいて日付を計算します。法律上の助言ではありません。");
}
