using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Receipts;

/// <summary>What the page of a receipt says.</summary>
internal static class ReceiptWords
{
    public static readonly Text Title = new("Your receipt", "Biên nhận của bạn", "受領書");

    public static readonly Text Decided = new(
        "{0}: what was decided about your data at {1}.",
        "{0}: những gì đã được quyết định về dữ liệu của bạn tại {1}.",
        "{0}に、{1}でのお客様のデータについて次のとおり決定されました。");

    public static readonly Text Keep = new(
        "Keep this page or print it. Whoever has its address can read it; it does not say who you are.",
        "Hãy lưu hoặc in trang này. Ai có địa chỉ trang đều đọc được; trang không nói bạn là ai.",
        "このページを保存または印刷してください。アドレスを知る人は誰でも閲覧できますが、お客様が誰かは記載されていません。");

    public static readonly Text What = new("What was decided", "Nội dung đã quyết định", "決定の内容");

    public static readonly Text Change = new(
        "Change or withdraw", "Thay đổi hoặc rút lại", "変更または撤回する");

    public static readonly Text ChangeWhy = new(
        "You can withdraw at any time, as easily as you agreed. What was done before stays lawful.",
        "Bạn có thể rút lại bất cứ lúc nào, dễ như khi đồng ý. Việc xử lý trước đó vẫn hợp pháp.",
        "同意したときと同じ手軽さで、いつでも撤回できます。撤回前の取扱いの適法性には影響しません。");

    public static readonly Text Data = new("Data", "Dữ liệu", "データ");
    public static readonly Text Sensitive = new(" (sensitive)", " (nhạy cảm)", "（機微）");
    public static readonly Text Basis = new("Legal basis", "Cơ sở pháp lý", "法的根拠");
    public static readonly Text Recipients = new("Who receives it", "Bên nhận", "提供先・委託先");
    public static readonly Text NoRecipients = new("Only {0}", "Chỉ {0}", "{0}のみ");
    public static readonly Text Countries = new("Countries", "Quốc gia", "国");
    public static readonly Text Retention = new("Kept for", "Thời gian lưu giữ", "保存期間");
    public static readonly Text Until = new("Your yes ends", "Đồng ý đến", "同意の終期");

    public static readonly Text About = new("About this decision", "Về quyết định này", "この決定について");
    public static readonly Text When = new("When", "Thời điểm", "日時");
    public static readonly Text Stated = new("As the company states", "Theo công ty khai báo", "会社の申告による日時");
    public static readonly Text How = new("How", "Cách thức", "方法");
    public static readonly Text Who = new("Who decided", "Người quyết định", "決定した人");
    public static readonly Text Sure = new("How sure that is", "Mức độ xác thực", "確認の程度");
    public static readonly Text ToWhom = new("To whom", "Gửi tới", "相手方");
    public static readonly Text Law = new("Law", "Pháp luật áp dụng", "適用法");

    public static readonly Text Pack = new(
        "{0}, as checked in edition {1}", "{0}, theo bản đã kiểm tra {1}", "{0}（確認済みの版：{1}）");

    public static readonly Text Notice = new("Notice shown", "Thông báo đã hiển thị", "表示された通知");
    public static readonly Text NoticeVersion = new("Version {0}", "Phiên bản {0}", "第{0}版");
    public static readonly Text ShownIn = new(", shown in {0}", ", hiển thị bằng {0}", "、表示言語：{0}");
    public static readonly Text Policy = new("Read the whole policy", "Đọc toàn bộ chính sách", "方針の全文を読む");
    public static readonly Text Number = new("Receipt number", "Số biên nhận", "受領書番号");
    public static readonly Text Record = new("Record number", "Số hồ sơ", "記録番号");

    public static readonly Text Rights = new("Your rights", "Quyền của bạn", "お客様の権利");
    public static readonly Text Ask = new("Use a right", "Thực hiện quyền", "権利を行使する");

    public static readonly Text NotFoundTitle = new(
        "There is no such receipt", "Không có biên nhận này", "該当する受領書はありません");

    public static readonly Text NotFoundWhy = new(
        "The address may be mistyped or cut off. Open the link again just as you received it.",
        "Địa chỉ có thể bị gõ sai hoặc bị cắt. Hãy mở lại đúng liên kết bạn đã nhận.",
        "アドレスが誤っているか、途中で切れている可能性があります。受け取ったリンクをそのまま開き直してください。");
}
