using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Standalone.Demo.Notices.DemoData;

namespace PrivacyCloud.Standalone.Demo.Notices;

/// <summary>
/// What the Japanese company of the demo tells and asks. Its group in Vietnam receives data only after the three
/// items that Japanese law wants told: the country, its system, the recipient's measures.
/// </summary>
internal static class JapaneseCatalogue
{
    private static readonly Recipient Group = new(
        new("FPT Smart Cloud group companies", "Các công ty thuộc tập đoàn FPT Smart Cloud", "FPTスマートクラウドのグループ会社"),
        RecipientRole.Joint, Vietnam);

    private static readonly Recipient Measurer = Processor(
        new("Web analytics provider", "Đơn vị phân tích web", "アクセス解析事業者"), Japan);

    private static readonly Recipient Mailer = Processor(
        new("E-mail delivery provider", "Đơn vị gửi email", "メール配信事業者"), Japan);

    private static readonly Recipient Carrier = Processor(
        new("Text message provider", "Đơn vị cung cấp tin nhắn", "SMS配信事業者"), Japan);

    private static readonly Recipient Advertiser = new(
        new("Advertising partners", "Đối tác quảng cáo", "広告パートナー"), RecipientRole.ThirdParty, Japan);

    private static readonly Destination InVietnam = new(
        Vietnam,
        new("Vietnam", "Việt Nam", "ベトナム"),
        new(
            "Vietnam has a general law: the Law on Personal Data Protection (91/2025/QH15) with Decree 356/2025/ND-CP, "
            + "in force since 1 January 2026. It gives rights to be informed, to consent and withdraw, to access, "
            + "correct and erase, to restrict and object, and to complain. The supervisory authority belongs to the "
            + "Ministry of Public Security. Japan has not designated Vietnam as a country of equal protection.",
            "Việt Nam có luật chung: Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) cùng Nghị định 356/2025/NĐ-CP, có "
            + "hiệu lực từ 01/01/2026. Luật trao quyền được biết, đồng ý và rút lại đồng ý, xem, chỉnh sửa, xóa, hạn "
            + "chế, phản đối và khiếu nại. Cơ quan giám sát thuộc Bộ Công an. Nhật Bản chưa chỉ định Việt Nam là "
            + "nước có mức bảo vệ tương đương.",
            "ベトナムには包括的な法律として、2026年1月1日に施行された個人データ保護法（91/2025/QH15）と政令"
            + "356/2025/ND-CPがあります。知る権利、同意と撤回、閲覧、訂正、消去、処理の制限、異議、不服申立ての権利が"
            + "定められています。監督機関は公安省の下にあります。日本は、ベトナムを同等の水準にある国として指定して"
            + "いません。"),
        new(
            "The recipients take organisational, human, physical and technical security measures, have a data "
            + "protection officer, and let only staff who need the data see it.",
            "Bên nhận áp dụng các biện pháp an ninh về tổ chức, con người, vật lý và kỹ thuật, có nhân sự phụ trách "
            + "bảo vệ dữ liệu và chỉ cho nhân viên có nhu cầu công việc tiếp cận dữ liệu.",
            "提供先は、組織的・人的・物理的・技術的安全管理措置を講じ、データ保護責任者を置き、業務上必要な従業者だけが"
            + "取り扱えるようにしています。"));

    /// <summary>What is said before the purposes.</summary>
    public static Text Text { get; } = new(
        "FPT Japan would like to ask you about the following. What you refuse does not happen, and the service works "
        + "all the same. You can change every choice at any time.",
        "FPT Japan muốn hỏi ý kiến bạn về những việc dưới đây. Việc bạn từ chối sẽ không được thực hiện và dịch vụ vẫn "
        + "hoạt động bình thường. Bạn có thể thay đổi từng lựa chọn bất cứ lúc nào.",
        "FPTジャパンでは、次の利用について皆さまにお伺いします。拒否された利用は行わず、サービスはそのままお使い"
        + "いただけます。選択はいつでも変更できます。");

    private static readonly PurposeTerms Service = new(
        PurposeKind.Service,
        new("Answering you and running our services", "Trả lời bạn và cung cấp dịch vụ", "お問い合わせへの回答とサービスの提供"),
        new(
            "We answer your questions, provide the services you ordered and keep our pages secure.",
            "Chúng tôi trả lời câu hỏi, cung cấp dịch vụ bạn đã đặt và giữ an toàn cho trang.",
            "お問い合わせへの回答、ご注文のサービスの提供、サイトの安全の確保を行います。"),
        LegalBasis.Contract, IsRequired: true, [Contact, Account], [], [], WhileCustomer, Expires: null,
        Signals("security_storage", "functionality_storage"), Ages: null);

    private static readonly PurposeTerms Analytics = Of(
        PurposeKind.Analytics,
        new("Measuring how our pages are used", "Đo lường cách trang được sử dụng", "サイト利用状況の計測"),
        new(
            "We analyse visits and answers to surveys, and may link your browsing to your account to improve our "
            + "pages.",
            "Chúng tôi phân tích lượt truy cập và câu trả lời khảo sát, và có thể liên kết lịch sử duyệt web với "
            + "tài khoản của bạn để cải thiện trang.",
            "アクセスやアンケートの回答を分析し、改善のため閲覧履歴をアカウントと結び付けることがあります。"),
        [Tracking, Device], [Measurer], TwelveMonths, "analytics_storage");

    private static readonly PurposeTerms Advertising = Of(
        PurposeKind.Advertising,
        new("Advertising that fits your interests", "Quảng cáo theo mối quan tâm của bạn", "関心に合わせた広告"),
        new(
            "Our advertising partners receive your browsing on our pages, tie it to what they know of you and show "
            + "you matching advertisements.",
            "Đối tác quảng cáo nhận lịch sử duyệt trang, liên kết với thông tin họ có về bạn và hiển thị quảng cáo "
            + "phù hợp.",
            "広告パートナーが当社サイトの閲覧履歴を受け取り、保有する個人データと結び付けて、関連する広告を"
            + "表示します。"),
        [Tracking, Device], [Advertiser], TwelveMonths, "ad_storage", "ad_user_data", "ad_personalization");

    private static readonly PurposeTerms Personalisation = Of(
        PurposeKind.Personalisation,
        new("Pages that remember you", "Trang ghi nhớ bạn", "お客さまに合わせた表示"),
        new(
            "We remember what you looked at and show you first what is likely to help you.",
            "Chúng tôi ghi nhớ những gì bạn đã xem và ưu tiên hiển thị nội dung có thể hữu ích cho bạn.",
            "ご覧になった内容を記憶し、お役に立ちそうな情報を先に表示します。"),
        [Tracking, Account], [], TwelveMonths, "personalization_storage");

    private static readonly PurposeTerms MarketingEmail = Of(
        PurposeKind.MarketingEmail,
        new("News by e-mail", "Tin tức qua email", "メールでのご案内"),
        new(
            "We send you news, event invitations and surveys by e-mail. Every mail has a way out.",
            "Chúng tôi gửi tin tức, thư mời sự kiện và khảo sát qua email. Mỗi email đều có cách để bạn ngừng "
            + "nhận.",
            "お知らせ、イベントのご案内、アンケートをメールでお送りします。各メールから配信を停止できます。"),
        [Contact], [Mailer], UntilNo);

    private static readonly PurposeTerms MarketingSms = Of(
        PurposeKind.MarketingSms,
        new("News by text message", "Tin tức qua tin nhắn SMS", "SMSでのご案内"),
        new(
            "We send you event reminders and offers by text message. You can stop them by replying.",
            "Chúng tôi gửi nhắc lịch sự kiện và ưu đãi qua tin nhắn. Bạn có thể nhắn lại để từ chối.",
            "イベントのお知らせやご案内をSMSでお送りします。返信で停止できます。"),
        [Contact], [Carrier], UntilNo);

    private static readonly PurposeTerms MarketingPhone = Of(
        PurposeKind.MarketingPhone,
        new("Offers by telephone", "Giới thiệu qua điện thoại", "お電話でのご案内"),
        new(
            "We call you about services that may interest you. Tell the caller, or us here, if you no longer "
            + "wish it.",
            "Chúng tôi gọi điện giới thiệu dịch vụ có thể bạn quan tâm. Nếu không muốn nữa, bạn chỉ cần báo người "
            + "gọi hoặc chọn tại đây.",
            "ご関心のありそうなサービスをお電話でご案内します。不要な場合は、電話口またはここでお知らせください。"),
        [Contact], [], UntilNo);

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
        [Content], [], UntilNo);

    private static readonly PurposeTerms TransferVietnam = Of(
        PurposeKind.TransferAbroad,
        new("Sharing with our group in Vietnam", "Chia sẻ với tập đoàn tại Việt Nam", "ベトナムのグループ会社への提供"),
        new(
            "Group companies of FPT Smart Cloud in Vietnam use your contact details and orders together with us to "
            + "advise and support you.",
            "Các công ty thuộc tập đoàn FPT Smart Cloud tại Việt Nam cùng chúng tôi sử dụng thông tin liên hệ và "
            + "đơn hàng của bạn để tư vấn và hỗ trợ.",
            "ベトナムにあるFPTスマートクラウドのグループ会社が、ご提案やサポートのため、連絡先とご注文の情報を"
            + "当社と共同で利用します。"),
        [Contact, Account], [Group], WhileCustomer) with { Countries = [InVietnam] };

    /// <summary>What is told and asked, in the order in which it is shown.</summary>
    public static IReadOnlyList<(string Code, PurposeTerms Terms)> All { get; } =
    [
        ("service", Service),
        ("analytics", Analytics),
        ("advertising", Advertising),
        ("personalisation", Personalisation),
        ("marketing-email", MarketingEmail),
        ("marketing-sms", MarketingSms),
        ("marketing-phone", MarketingPhone),
        ("ai-training", AiTraining),
        ("transfer-vietnam", TransferVietnam),
    ];

    private static PurposeTerms Of(
        PurposeKind kind, Text name, Text text, ValueList<DataCategory> data, ValueList<Recipient> recipients,
        Text retention, params string[] signals) => new(
            kind, name, text, LegalBasis.Consent, IsRequired: false, data, recipients, [], retention, Year,
            Signals(signals), Ages: null);
}
