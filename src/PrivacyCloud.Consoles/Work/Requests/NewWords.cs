using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What stands on the form by which staff enter a request.</summary>
internal static class NewWords
{
    public static readonly Text Title = new("Enter a request", "Nhập yêu cầu", "請求を登録する");

    public static readonly Text Lead = new(
        "For what came by phone, post, e-mail or at a counter. The clocks count from when it reached the company.",
        "Dành cho yêu cầu qua điện thoại, bưu điện, thư điện tử hoặc trực tiếp. Thời hạn tính từ khi công ty nhận "
            + "được.",
        "電話・郵送・メール・窓口で受けた請求を登録します。期限は会社に届いた時から数えます。");

    public static readonly Text Rights = new("What does the person want?", "Người đó muốn gì?", "請求の内容");
    public static readonly Text RightsHint = new(
        "Several make one request each, joined by one number.", "Nhiều quyền sẽ tạo từng yêu cầu, chung một số.",
        "複数選ぶと、それぞれ別の請求になり、番号は共通です。");

    public static readonly Text Law = new("Law", "Pháp luật", "適用法");
    public static readonly Text LawAsUsual = new(
        "as the company’s place says", "theo nơi công ty thành lập", "会社の所在地による");
    public static readonly Text Channel = new("How did it come?", "Yêu cầu đến bằng cách nào?", "受付方法");
    public static readonly Text Received = new(
        "When did it reach the company? (optional)", "Công ty nhận khi nào? (không bắt buộc)", "会社に届いた日時（任意）");

    public static readonly Text ReceivedHint = new(
        "Local time in {0}. Empty means now.", "Giờ địa phương {0}. Để trống là ngay bây giờ.", "{0}の現地時刻。空欄なら現在です。");

    public static readonly Text Backdating = new(
        "Why it is dated back", "Lý do ghi lùi ngày", "さかのぼる理由");

    public static readonly Text NotBack = new("it is not", "không lùi ngày", "さかのぼらない");
    public static readonly Text Kind = new("Who asks?", "Ai yêu cầu?", "請求する人");
    public static readonly Text Name = new("Name of whoever asks", "Tên người yêu cầu", "請求者の氏名");
    public static readonly Text Subject = new(
        "Name of the person, if somebody acts for her (optional)",
        "Tên chủ thể dữ liệu, nếu có người thay mặt (không bắt buộc)",
        "本人の氏名（代理の場合、任意）");

    public static readonly Text Email = new("E-mail (optional)", "Thư điện tử (không bắt buộc)", "メール（任意）");
    public static readonly Text Phone = new(
        "Phone with country code (optional)", "Điện thoại kèm mã quốc gia (không bắt buộc)", "国番号付きの電話（任意）");

    public static readonly Text Postal = new(
        "Postal address (optional)", "Địa chỉ bưu điện (không bắt buộc)", "住所（任意）");
    public static readonly Text Customer = new(
        "Customer number (optional)", "Mã khách hàng (không bắt buộc)", "お客様番号（任意）");
    public static readonly Text Details = new(
        "What the person wrote or said (optional)", "Người đó đã viết hoặc nói gì (không bắt buộc)", "書かれた・話された内容（任意）");

    public static readonly Text Language = new("Answer in", "Trả lời bằng", "回答の言語");
    public static readonly Text Enter = new("Enter it", "Nhập", "登録する");
    public static readonly Text NameMissing = new("Write a name.", "Hãy nhập tên.", "氏名を入力してください。");
    public static readonly Text LineUnfit = new(
        "This is too long or holds characters that cannot be shown.", "Quá dài hoặc có ký tự không hiển thị được.",
        "長すぎるか、表示できない文字が含まれています。");

    public static readonly Text PostalUnfit = new(
        "At most 6 lines of an address.", "Tối đa 6 dòng địa chỉ.", "住所は6行までです。");

    public static readonly Text PhoneUnfit = new(
        "Write it with + and the country code.", "Hãy nhập kèm + và mã quốc gia.", "+と国番号から入力してください。");

    public static readonly Text IdentifierUnfit = new("This cannot be read.", "Không đọc được.", "読み取れません。");
    public static readonly Text MomentUnread = new(
        "Write date and time.", "Hãy nhập ngày và giờ.", "日付と時刻を入力してください。");
}
