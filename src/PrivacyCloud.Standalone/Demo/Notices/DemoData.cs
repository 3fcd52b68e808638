using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Standalone.Demo.Notices;

/// <summary>Kinds of data, recipients and terms that several demo purposes share.</summary>
internal static class DemoData
{
    /// <summary>Sensitive by the Vietnamese list; the Japanese brand says so too, which no law forbids.</summary>
    public static readonly DataCategory Tracking = Of("online-tracking", isSensitive: true, new(
        "What you view and click on our pages",
        "Những gì bạn xem và nhấp trên trang của chúng tôi",
        "当社サイトでの閲覧やクリックの記録"));

    public static readonly DataCategory Device = Of("device", isSensitive: false, new(
        "Browser, device type and language", "Trình duyệt, loại thiết bị và ngôn ngữ", "ブラウザー、端末の種類、言語"));

    public static readonly DataCategory Contact = Of("contact", isSensitive: false, new(
        "Name, e-mail address and telephone number", "Họ tên, địa chỉ email và số điện thoại",
        "氏名、メールアドレス、電話番号"));

    public static readonly DataCategory Account = Of("account", isSensitive: false, new(
        "Account and the services you ordered", "Tài khoản và các dịch vụ bạn đã đặt",
        "アカウントとご注文のサービス"));

    public static readonly DataCategory Content = Of("support-content", isSensitive: false, new(
        "Questions you send us and our answers", "Câu hỏi bạn gửi và câu trả lời của chúng tôi",
        "お問い合わせ内容と当社の回答"));

    public static readonly Text WhileCustomer = new(
        "As long as you use the service, then deleted or anonymised",
        "Trong thời gian bạn sử dụng dịch vụ, sau đó xóa hoặc ẩn danh",
        "サービスのご利用期間中。その後、削除または匿名化します");

    public static readonly Text UntilNo = new(
        "Until you say no; we then keep only a note that you do not want it",
        "Cho đến khi bạn từ chối; sau đó chỉ lưu ghi nhận rằng bạn không muốn",
        "拒否されるまで。その後は、ご希望されないことの記録だけを残します");

    public static readonly Text TwelveMonths = new(
        "12 months, then deleted", "12 tháng, sau đó xóa", "12か月。その後、削除します");

    // What the demo's companies chose; no law says it.
    private const string AskedAgainAfterMonths = "12";

    public static readonly Country Vietnam = Country.Parse("VN");
    public static readonly Country Japan = Country.Parse("JP");
    public static readonly ConsentTerm Year = ConsentTerm.Parse($"P{AskedAgainAfterMonths}M");

    public static ValueList<ConsentSignal> Signals(params string[] names) => [.. names.Select(ConsentSignal.Parse)];

    public static Recipient Processor(Text name, Country country) => new(name, RecipientRole.Processor, country);

    private static DataCategory Of(string code, bool isSensitive, Text name) =>
        new(DataCode.Parse(code), name, isSensitive);
}
