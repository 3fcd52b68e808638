using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Standalone.Demo.Notices.DemoData;

namespace PrivacyCloud.Standalone.Demo.Notices;

/// <summary>What the Vietnamese companies of the demo ask; tracking is called sensitive.</summary>
internal static class VietnameseCatalogue
{
    private static readonly Recipient Mailer = Processor(
        new("E-mail delivery provider", "Đơn vị gửi email", "メール配信事業者"), Vietnam);

    private static readonly Recipient Carrier = Processor(
        new("Text message provider", "Đơn vị cung cấp tin nhắn", "SMS配信事業者"), Vietnam);

    private static readonly Recipient CallCentre = Processor(
        new("Call centre", "Trung tâm cuộc gọi", "コールセンター"), Vietnam);

    private static readonly Recipient Measurer = Processor(
        new("Web analytics provider", "Đơn vị phân tích web", "アクセス解析事業者"), Vietnam);

    private static readonly Recipient Advertiser = new(
        new("Advertising partners", "Đối tác quảng cáo", "広告パートナー"), RecipientRole.ThirdParty, Vietnam);

    private static readonly PurposeTerms Analytics = Of(
        PurposeKind.Analytics,
        new("Measuring how our pages are used", "Đo lường cách trang được sử dụng", "サイト利用状況の計測"),
        new(
            "We count visits and see which pages help and which do not, so that we can improve them. How you use "
            + "our pages is sensitive data under Vietnamese law.",
            "Chúng tôi đếm lượt truy cập và xem trang nào hữu ích để cải thiện. Dữ liệu về hành vi sử dụng trang "
            + "của bạn là dữ liệu cá nhân nhạy cảm theo pháp luật Việt Nam.",
            "アクセス数や役に立ったページを把握し、改善に生かします。サイトの利用状況は、ベトナム法では機微な"
            + "個人データに当たります。"),
        [Tracking, Device], [Measurer], TwelveMonths, Year, "analytics_storage");

    private static readonly PurposeTerms Advertising = Of(
        PurposeKind.Advertising,
        new("Advertising that fits your interests", "Quảng cáo theo mối quan tâm của bạn", "関心に合わせた広告"),
        new(
            "Our advertising partners see what you look at on our pages and show you matching advertisements "
            + "elsewhere. This is sensitive data under Vietnamese law.",
            "Đối tác quảng cáo biết bạn xem gì trên trang của chúng tôi và hiển thị quảng cáo phù hợp ở nơi khác. "
            + "Đây là dữ liệu cá nhân nhạy cảm theo pháp luật Việt Nam.",
            "広告パートナーが当社サイトでの閲覧内容を参照し、他のサイトで関連する広告を表示します。ベトナム法では"
            + "機微な個人データに当たります。"),
        [Tracking, Device], [Advertiser], TwelveMonths, Year,
        "ad_storage", "ad_user_data", "ad_personalization");

    private static readonly PurposeTerms Personalisation = Of(
        PurposeKind.Personalisation,
        new("Pages that remember you", "Trang ghi nhớ bạn", "お客さまに合わせた表示"),
        new(
            "We remember what you looked at and show you first what is likely to help you. This is sensitive data "
            + "under Vietnamese law.",
            "Chúng tôi ghi nhớ những gì bạn đã xem và ưu tiên hiển thị nội dung có thể hữu ích cho bạn. Đây là dữ "
            + "liệu cá nhân nhạy cảm theo pháp luật Việt Nam.",
            "ご覧になった内容を記憶し、お役に立ちそうな情報を先に表示します。ベトナム法では機微な個人データに"
            + "当たります。"),
        [Tracking, Account], [], TwelveMonths, Year, "personalization_storage");

    private static readonly PurposeTerms MarketingEmail = Of(
        PurposeKind.MarketingEmail,
        new("Offers by e-mail", "Ưu đãi qua email", "メールでのご案内"),
        new(
            "We send you news, promotions and surveys by e-mail, at most twice a month. Every mail has a way out.",
            "Chúng tôi gửi tin mới, khuyến mãi và khảo sát qua email, tối đa hai lần mỗi tháng. Mỗi email đều có "
            + "cách để bạn ngừng nhận.",
            "お知らせ、キャンペーン、アンケートを月2回までメールでお送りします。各メールから配信を停止できます。"),
        [Contact], [Mailer], UntilNo, Year);

    private static readonly PurposeTerms MarketingSms = Of(
        PurposeKind.MarketingSms,
        new("Offers by text message", "Ưu đãi qua tin nhắn SMS", "SMSでのご案内"),
        new(
            "We send you promotions by text message, at most once a month. You can stop them by replying.",
            "Chúng tôi gửi khuyến mãi qua tin nhắn, tối đa một lần mỗi tháng. Bạn có thể nhắn lại để từ chối.",
            "キャンペーンを月1回までSMSでお送りします。返信で停止できます。"),
        [Contact], [Carrier], UntilNo, Year);

    private static readonly PurposeTerms MarketingPhone = Of(
        PurposeKind.MarketingPhone,
        new("Offers by telephone", "Ưu đãi qua điện thoại", "お電話でのご案内"),
        new(
            "We call you about offers that may interest you. Tell the caller, or us here, if you no longer wish "
            + "it.",
            "Chúng tôi gọi điện giới thiệu ưu đãi có thể bạn quan tâm. Nếu không muốn nữa, bạn chỉ cần báo người "
            + "gọi hoặc chọn tại đây.",
            "ご関心のありそうなご案内をお電話で差し上げます。不要な場合は、電話口またはここでお知らせください。"),
        [Contact], [CallCentre], UntilNo, Year);

    private static readonly PurposeTerms AiTraining = Of(
        PurposeKind.AiTraining,
        new("Training our AI", "Huấn luyện AI của chúng tôi", "AIの学習"),
        new(
            "We use your questions and our answers to train an assistant that helps other customers. Without your "
            + "consent nothing of yours is used for it.",
            "Chúng tôi dùng câu hỏi của bạn và câu trả lời của chúng tôi để huấn luyện trợ lý hỗ trợ khách hàng "
            + "khác. Nếu bạn không đồng ý, không có dữ liệu nào của bạn được dùng.",
            "お客さまのご質問と当社の回答を、他のお客さまを支援するアシスタントの学習に使います。"
            + "同意がない限り、お客さまのデータは一切使いません。"),
        [Content], [], UntilNo, Year);

    /// <summary>What is asked, in the order in which it is shown.</summary>
    public static IReadOnlyList<(string Code, PurposeTerms Terms)> Asked { get; } =
    [
        ("analytics", Analytics),
        ("advertising", Advertising),
        ("personalisation", Personalisation),
        ("marketing-email", MarketingEmail),
        ("marketing-sms", MarketingSms),
        ("marketing-phone", MarketingPhone),
        ("ai-training", AiTraining),
    ];

    private static PurposeTerms Of(
        PurposeKind kind, Text name, Text text, ValueList<DataCategory> data, ValueList<Recipient> recipients,
        Text retention, ConsentTerm expires, params string[] signals) => new(
            kind, name, text, LegalBasis.Consent, IsRequired: false, data, recipients, [], retention, expires,
            Signals(signals), Ages: null);
}
