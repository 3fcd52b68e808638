using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>Why something is not done to a tenant. The codes are public for ever.</summary>
internal static class TenantRefusals
{
    public static Refusal Unknown { get; } = new("tenant.unknown", new(
        "There is no such company here.", "Không có doanh nghiệp này.", "該当する会社はありません。"));

    public static Refusal AlreadyFounded { get; } = new("tenant.already-founded", new(
        "This company is set up already.", "Doanh nghiệp này đã được thiết lập.", "この会社はすでに登録されています。"));

    public static Refusal Closed { get; } = new("tenant.closed", new(
        "This company has left; nothing about it changes any more.",
        "Doanh nghiệp này đã rời đi; thông tin của doanh nghiệp không thay đổi nữa.",
        "この会社は利用を終了しているため、変更できません。"));

    public static Refusal NameUnfit { get; } = new("tenant.name-unfit", new(
        "A name is needed in every language: one line of at most 200 characters, without control characters.",
        "Cần có tên bằng mọi ngôn ngữ: một dòng, tối đa 200 ký tự, không có ký tự điều khiển.",
        "名称はすべての言語で必要です。200文字以内の1行とし、制御文字は使えません。"));

    public static Refusal RegionUnknown { get; } = new("tenant.region-unknown", new(
        "This region is not served.", "Khu vực này không được phục vụ.", "このリージョンは提供されていません。"));

    public static Refusal ResidencyBroken { get; } = new("tenant.residency-broken", new(
        "The company promises that data stays in a country, and this region lies in another.",
        "Doanh nghiệp cam kết dữ liệu được lưu trong một quốc gia, nhưng khu vực này nằm ở quốc gia khác.",
        "データを特定の国に置くという約束に反します。このリージョンは別の国にあります。"));

    public static Refusal DirectoryUnfit { get; } = new("tenant.directory-unfit", new(
        "This is no directory's id.",
        "Đây không phải mã của một thư mục tổ chức.",
        "ディレクトリのIDではありません。"));

    public static Refusal LanguagesUnfit { get; } = new("tenant.languages-unfit", new(
        "Choose at least one language, each once.",
        "Hãy chọn ít nhất một ngôn ngữ, mỗi ngôn ngữ một lần.",
        "言語を1つ以上、重複なく選んでください。"));

    public static Refusal JurisdictionsUnfit { get; } = new("tenant.jurisdictions-unfit", new(
        "Name at least one jurisdiction, each once.",
        "Hãy nêu ít nhất một hệ thống pháp luật, mỗi hệ thống một lần.",
        "適用される法域を1つ以上、重複なく指定してください。"));

    public static Refusal NoPack { get; } = new("tenant.jurisdiction-without-pack", new(
        "There is no rule pack for this jurisdiction, so its deadlines could not be kept.",
        "Chưa có bộ quy tắc cho hệ thống pháp luật này nên không thể bảo đảm thời hạn.",
        "この法域のルールパックがないため、期限を管理できません。"));

    public static Refusal LastJurisdiction { get; } = new("tenant.last-jurisdiction", new(
        "A company answers to at least one law; add another before you drop this one.",
        "Doanh nghiệp phải chịu ít nhất một hệ thống pháp luật; hãy thêm hệ thống khác trước khi bỏ hệ thống này.",
        "会社には少なくとも1つの法域が必要です。先に別の法域を追加してください。"));

    public static Refusal JurisdictionNotHeld { get; } = new("tenant.jurisdiction-not-held", new(
        "The company does not answer to this law.",
        "Doanh nghiệp không thuộc phạm vi của hệ thống pháp luật này.",
        "この会社にはこの法域が設定されていません。"));

    public static Refusal RightUnknown { get; } = new("tenant.right-unknown", new(
        "This law knows no such right.", "Luật này không có quyền đó.", "この法律にはその権利がありません。"));

    public static Refusal ContactUnfit { get; } = new("tenant.contact-unfit", new(
        "A contact needs a known role, and its details must lie in the vault.",
        "Đầu mối liên hệ cần có vai trò đã biết và thông tin phải được lưu trong kho bảo mật.",
        "連絡先には既定の役割が必要で、詳細は保管庫に保存しなければなりません。"));

    public static Refusal FeeUnfit { get; } = new("tenant.fee-unfit", new(
        "A fee is a positive amount in whole units, of at most 10,000,000.",
        "Mức phí là số dương theo đơn vị nguyên, tối đa 10.000.000.",
        "手数料は1以上10,000,000以下の整数で指定してください。"));

    public static Refusal IdentityMeansUnfit { get; } = new("tenant.identity-means-unfit", new(
        "Name known ways to show identity, each once.",
        "Hãy nêu các cách xác minh danh tính đã biết, mỗi cách một lần.",
        "本人確認の方法は、既定のものを重複なく指定してください。"));

    public static Refusal IdentityAsksTooMuch { get; } = new("tenant.identity-asks-too-much", new(
        "An official paper may not be the only way to show identity; offer one that asks less.",
        "Giấy tờ chính thức không được là cách xác minh duy nhất; hãy đưa thêm cách yêu cầu ít thông tin hơn.",
        "公的書類だけを本人確認の方法にすることはできません。より負担の少ない方法も用意してください。"));

    public static Refusal AccentTooPale { get; } = new("tenant.accent-too-pale", new(
        "This colour is too pale to read against white; the contrast must be at least 4.5 to 1.",
        "Màu này quá nhạt trên nền trắng; độ tương phản phải đạt ít nhất 4,5:1.",
        "この色は白地では読みにくい色です。コントラスト比は4.5対1以上が必要です。"));

    public static Refusal OriginsUnfit { get; } = new("tenant.origins-unfit", new(
        "Name each web origin once, at most 50.",
        "Hãy nêu mỗi nguồn web một lần, tối đa 50.",
        "ウェブのオリジンは重複なく50件以内で指定してください。"));

    public static Refusal SlugTaken { get; } = new("brand.slug-taken", new(
        "A brand of this company has this short name already, or had it.",
        "Một thương hiệu của doanh nghiệp đang dùng hoặc đã từng dùng tên ngắn này.",
        "この短縮名は、この会社のブランドですでに使われているか、以前使われていました。"));

    public static Refusal BrandUnknown { get; } = new("brand.unknown", new(
        "The company has no such brand, or it is closed.",
        "Doanh nghiệp không có thương hiệu này hoặc thương hiệu đã đóng.",
        "該当するブランドがないか、すでに終了しています。"));

    public static Refusal KeyUnknown { get; } = new("key.unknown", new(
        "The company has no such key.", "Doanh nghiệp không có khóa này.", "該当するキーはありません。"));

    public static Refusal KeyAlreadyIssued { get; } = new("key.already-issued", new(
        "A key is issued once.", "Mỗi khóa chỉ được cấp một lần.", "キーの発行は一度だけです。"));

    public static Refusal PermissionsUnfit { get; } = new("key.permissions-unfit", new(
        "A secret key needs at least one known permission, each once.",
        "Khóa bí mật cần ít nhất một quyền đã biết, mỗi quyền một lần.",
        "シークレットキーには既定の権限を1つ以上、重複なく指定してください。"));

    public static Refusal TooMany { get; } = new("tenant.too-many", new(
        "The company has as many of these as it may have.",
        "Doanh nghiệp đã đạt số lượng tối đa.",
        "この会社で登録できる上限に達しています。"));

    public static Refusal FeeForbidden(Citation citation) => new("tenant.fee-forbidden", new(
        "The law allows no fee for this right.",
        "Luật không cho phép thu phí đối với quyền này.",
        "この権利について手数料を徴収することは、法律上認められていません。"), citation);

    public static Refusal FeeNeedsCounsel(Citation citation) => new("tenant.fee-needs-counsel", new(
        "The law is silent on a fee for this right; your counsel must switch it on with a reason.",
        "Luật không quy định về phí đối với quyền này; bộ phận pháp chế phải bật mục này kèm lý do.",
        "この権利の手数料について法律に定めがありません。法務担当者が理由を付けて有効にする必要があります。"), citation);

    public static Refusal FeeOverCap(Citation citation) => new("tenant.fee-over-cap", new(
        "The law sets a lower limit for this fee.",
        "Luật quy định mức trần thấp hơn cho khoản phí này.",
        "この手数料は法律上の上限を超えています。"), citation);

    public static Refusal FeeCurrency(Citation citation) => new("tenant.fee-currency", new(
        "The law sets another currency for this fee.",
        "Luật quy định loại tiền khác cho khoản phí này.",
        "この手数料には法律で別の通貨が定められています。"), citation);

    public static Refusal IdentityForbidden(Citation citation) => new("tenant.identity-forbidden", new(
        "The law does not allow asking for identity before meeting this right.",
        "Luật không cho phép yêu cầu xác minh danh tính trước khi đáp ứng quyền này.",
        "この権利に応じる前に本人確認を求めることは、法律上認められていません。"), citation);

    public static Refusal IdentityRequired(Citation citation) => new("tenant.identity-required", new(
        "The law wants identity shown for this right; offer at least one way.",
        "Luật yêu cầu xác minh danh tính đối với quyền này; hãy đưa ra ít nhất một cách.",
        "この権利では法律により本人確認が必要です。方法を1つ以上用意してください。"), citation);
}
