using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Public.Home;

/// <summary>The first page.</summary>
internal static class HomeWords
{
    public static readonly Text Lead = new(
        "PrivacyCloud answers people who ask about their personal data, and reports data breaches, by the dates the "
            + "law sets. It shows how each date was counted, and keeps a record that nobody can quietly change.",
        "PrivacyCloud giúp trả lời yêu cầu của cá nhân về dữ liệu của họ và báo cáo vi phạm dữ liệu đúng thời hạn "
            + "luật định. Hệ thống cho thấy từng ngày được đếm thế nào và lưu lại hồ sơ mà không ai có thể âm thầm "
            + "sửa đổi.",
        "PrivacyCloudは、個人データに関する本人からの請求への対応と漏えい等の報告を、法令の期限内に行うための仕組みです。日付の数え方を示し、ひそかに書き換えることのできない記録を残します。");

    public static readonly Text Ask = new("Find a deadline", "Tìm thời hạn", "期限を調べる");

    public static readonly Text Jurisdictions = new("Whose law is here", "Pháp luật hiện có", "対応している法域");

    public static readonly Text NoJurisdictions = new(
        "No rule packs are loaded. A pack holds the law of one jurisdiction as data; put one under rulepacks/ and "
            + "start again.",
        "Chưa nạp gói quy định nào. Mỗi gói chứa pháp luật của một nơi dưới dạng dữ liệu; hãy đặt gói vào rulepacks/ "
            + "rồi khởi động lại.",
        "ルールパックがありません。ルールパックは一つの法域の法令をデータにしたものです。rulepacks/に置いて再起動してください。");

    public static readonly Text Pack = new("Pack of {0}", "Gói ngày {0}", "{0}版");
    public static readonly Text Right = new("{0} right", "{0} quyền", "権利{0}件");
    public static readonly Text Rights = new("{0} rights", "{0} quyền", "権利{0}件");
    public static readonly Text Duty = new("{0} duty with a deadline", "{0} nghĩa vụ có thời hạn", "期限のある義務{0}件");
    public static readonly Text Duties = new("{0} duties with deadlines", "{0} nghĩa vụ có thời hạn", "期限のある義務{0}件");
    public static readonly Text Unconfirmed =
        new("{0} provision not confirmed", "{0} quy định chưa xác nhận", "未確認の規定{0}件");
    public static readonly Text Unconfirmeds =
        new("{0} provisions not confirmed", "{0} quy định chưa xác nhận", "未確認の規定{0}件");
    public static readonly Text AllConfirmed = new("all provisions confirmed", "mọi quy định đã xác nhận", "すべて確認済み");
    public static readonly Text Compute = new("Compute a deadline", "Tính thời hạn", "期限を計算");
    public static readonly Text Rules = new("All rules", "Mọi quy định", "ルール一覧");
    public static readonly Text OpenQuestion = new("{0} open question", "{0} điểm chưa rõ", "未解決の論点{0}件");
    public static readonly Text OpenQuestions = new("{0} open questions", "{0} điểm chưa rõ", "未解決の論点{0}件");

    public static readonly Text Tenants = new("Tenants by region", "Đơn vị theo vùng dữ liệu", "リージョン別のテナント");

    public static readonly Text TenantsWhy = new(
        "A region is where the data lies; it never leaves it.",
        "Vùng là nơi dữ liệu được lưu; dữ liệu không rời khỏi đó.",
        "リージョンはデータの保管場所です。データはそこから出ません。");

    public static readonly Text NoTenants = new(
        "There are no tenants yet. Each will appear here under its region, with its legal name and brands. The demo "
            + "brings some: start without --no-demo.",
        "Chưa có đơn vị nào. Mỗi đơn vị sẽ xuất hiện ở đây theo vùng, với tên pháp lý và thương hiệu. Bản dùng thử "
            + "có sẵn vài đơn vị: hãy khởi động không kèm --no-demo.",
        "テナントはまだありません。登録されると、リージョンごとに法人名とブランドを表示します。デモには例があります（--no-demoを付けずに起動してください）。");

    public static readonly Text NoTenantsHere = new("No tenants yet.", "Chưa có đơn vị nào.", "テナントはまだありません。");
    public static readonly Text Region = new("Region {0}", "Vùng {0}", "リージョン {0}");
    public static readonly Text Law = new("law of {0}", "theo pháp luật {0}", "適用法域：{0}");
    public static readonly Text Brands = new("known as {0}", "thương hiệu {0}", "ブランド：{0}");

    public static readonly Text More = new("Also here", "Ngoài ra", "その他");

    public static readonly Text QuestionsWhy = new(
        "What the sources leave open, for counsel to settle",
        "Điều các nguồn còn để ngỏ, chờ luật sư xác định",
        "出典が明らかにしていない点（弁護士の確認待ち）");

    public static readonly Text ApiWhy = new(
        "Every call, for programs (OpenAPI, JSON)", "Mọi lệnh gọi, dành cho chương trình (OpenAPI, JSON)",
        "プログラム向けの全API（OpenAPI、JSON）");

    public static readonly Text ExplainerWhy = new(
        "Each date with its days, its law and its doubts",
        "Từng ngày đến hạn kèm cách đếm, căn cứ và điểm chưa chắc chắn",
        "期限の日付と数え方、根拠、確実でない点");
}
