using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Standalone.Demo.Notices.DemoData;

namespace PrivacyCloud.Standalone.Demo.Notices;

/// <summary>What each Vietnamese company of the demo does because a customer asked for it.</summary>
internal static class VietnameseOfferings
{
    public static readonly PurposeTerms SmartCloud = Service(
        new("Running your cloud services", "Vận hành dịch vụ đám mây của bạn", "クラウドサービスの提供"),
        new(
            "We open your account, run the services you order, keep them secure and answer your requests. Your data "
            + "is stored in Vietnam as a principle.",
            "Chúng tôi mở tài khoản, vận hành dịch vụ bạn đặt, giữ an toàn và trả lời yêu cầu của bạn. Về nguyên tắc, "
            + "dữ liệu của bạn được lưu trữ tại Việt Nam.",
            "アカウントの開設、ご注文のサービスの提供、安全の確保、お問い合わせへの回答を行います。"
            + "データは原則としてベトナム国内に保存します。"),
        []);

    public static readonly PurposeTerms Bizfly = Service(
        new("Your orders and renewals", "Đơn hàng và gia hạn của bạn", "ご注文と契約更新"),
        new(
            "We confirm and support your payments and tell you in time before a service has to be renewed.",
            "Chúng tôi xác nhận, hỗ trợ thanh toán và báo trước cho bạn khi dịch vụ sắp đến hạn gia hạn.",
            "お支払いの確認とサポートを行い、サービスの更新時期を事前にお知らせします。"),
        [Processor(new("Payment processor", "Đơn vị xử lý thanh toán", "決済代行会社"), Vietnam)]);

    public static readonly PurposeTerms Cloudjet = Service(
        new("Your account in the KPI system", "Tài khoản của bạn trong hệ thống KPI", "KPIシステムのアカウント"),
        new(
            "We create and keep your account in the KPI system and look after you as a customer.",
            "Chúng tôi tạo, duy trì tài khoản của bạn trong hệ thống KPI và chăm sóc khách hàng.",
            "KPIシステムのアカウントを作成・維持し、お客さまをサポートします。"),
        []);

    public static readonly PurposeTerms Htek = Service(
        new("Registering and running your hosting", "Đăng ký và vận hành dịch vụ lưu trữ", "ホスティングの登録と提供"),
        new(
            "We register you, run your hosting and pass on what a domain registration needs. We do not look into the "
            + "data you store with us.",
            "Chúng tôi đăng ký, vận hành dịch vụ lưu trữ và chuyển thông tin cần thiết khi đăng ký tên miền. Chúng tôi "
            + "không xem dữ liệu bạn lưu trữ tại đây.",
            "ご登録とホスティングの提供を行い、ドメイン登録に必要な情報を登録機関に伝えます。"
            + "お預かりしたデータの中身は閲覧しません。"),
        [
            new(
                new("National domain name registry", "Cơ quan quản lý tên miền quốc gia", "国のドメイン名登録機関"),
                RecipientRole.ThirdParty, Vietnam),
        ]);

    private static PurposeTerms Service(Text name, Text text, ValueList<Recipient> recipients) => new(
        PurposeKind.Service, name, text, LegalBasis.Contract, IsRequired: true, [Contact, Account], recipients, [],
        WhileCustomer, Expires: null, Signals("security_storage", "functionality_storage"), Ages: null);
}
