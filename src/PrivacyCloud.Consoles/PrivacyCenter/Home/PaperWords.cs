using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Home;

/// <summary>The form that is printed and sent by post.</summary>
internal static class PaperWords
{
    public static readonly Text Title = new(
        "Request about my personal data", "Yêu cầu về dữ liệu cá nhân của tôi", "個人情報に関する請求書");

    public static readonly Text HowTo = new(
        "Print this page (Ctrl+P, or “Print” in your browser’s menu), fill it in by hand and send it to the address "
            + "below. Keep a copy.",
        "Hãy in trang này (Ctrl+P hoặc mục “In” của trình duyệt), điền tay và gửi tới địa chỉ bên dưới. Hãy giữ một "
            + "bản.",
        "このページを印刷し（Ctrl+P、またはブラウザの「印刷」）、ご記入のうえ下記宛てにお送りください。控えをお取りください。");

    public static readonly Text To = new("To:", "Kính gửi:", "宛先：");
    public static readonly Text Want = new("I want (tick)", "Tôi yêu cầu (đánh dấu)", "請求の内容（該当するものに✓）");
    public static readonly Text You = new("About me", "Về tôi", "請求者");
    public static readonly Text Signature = new("Date and name", "Ngày và họ tên", "日付・氏名");
    public static readonly Text DateAndName = new("Date, name, signature", "Ngày, họ tên, chữ ký", "年月日・氏名・署名または押印");

    public static readonly IReadOnlyList<Text> Fields =
    [
        new("Name", "Họ và tên", "氏名"),
        new("Address for the answer", "Địa chỉ nhận trả lời", "回答の送付先住所"),
        new("E-mail or telephone", "Email hoặc điện thoại", "メールアドレスまたは電話番号"),
        new("Customer number or account, if any", "Mã khách hàng hoặc tài khoản, nếu có", "お客様番号・アカウント（お持ちの場合）"),
        new("What it is about", "Nội dung cụ thể", "対象・詳細"),
        new("If you act for somebody: her name, and your papers",
            "Nếu bạn thay mặt người khác: tên người đó và giấy tờ kèm theo", "代理人の場合：ご本人の氏名、添付書類"),
    ];

    public static readonly Text Redact = new(
        "Send copies, never originals. Black out identity numbers and everything else that is not needed.",
        "Chỉ gửi bản sao, không gửi bản gốc. Hãy che số định danh và mọi thông tin không cần thiết.",
        "原本ではなく写しをお送りください。個人番号（マイナンバー）や本籍地など、不要な部分は黒塗りしてください。");
}
