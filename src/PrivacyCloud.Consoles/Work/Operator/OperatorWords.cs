using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Operator;

/// <summary>What the platform's operator is told.</summary>
internal static class OperatorWords
{
    public static readonly Text Title = new("Operator sign-in", "Đăng nhập dành cho nhà vận hành", "運用者用ログイン");
    public static readonly Text Key = new("Operator key", "Khóa vận hành", "運用者キー");

    public static readonly Text KeyHint = new(
        "It begins with ok_ and was shown when the data folder was made.",
        "Khóa bắt đầu bằng ok_ và đã được hiển thị khi thư mục dữ liệu được tạo.",
        "ok_ で始まり、データフォルダーの作成時に表示されたキーです。");

    public static readonly Text Wrong = new(
        "This is not the operator's key.", "Đây không phải khóa vận hành.", "運用者キーと一致しません。");

    public static readonly Text Overview = new("Regions and companies", "Vùng và công ty", "リージョンと会社");

    public static readonly Text NoPerson = new(
        "The operator sees no personal data: it is encrypted for each company, and no company's page opens from here.",
        "Nhà vận hành không xem được dữ liệu cá nhân: dữ liệu được mã hóa riêng cho từng công ty và từ đây không mở "
            + "được trang nào của công ty.",
        "運用者は個人データを閲覧できません。データは会社ごとに暗号化されており、ここから会社のページを開くことはできません。");

    public static readonly Text Region = new("Region", "Vùng", "リージョン");
}
