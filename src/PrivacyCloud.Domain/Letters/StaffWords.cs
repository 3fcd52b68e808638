namespace PrivacyCloud.Domain.Letters;

/// <summary>What mails to staff say.</summary>
internal static class StaffWords
{
    public static readonly Text DaysLeft = new(
        "Days left to answer this request: {days}.",
        "Số ngày còn lại để trả lời yêu cầu này: {days}.",
        "この請求の回答期限まで、あと{days}日です。");

    public static readonly Text DueSoon = new(
        "The answer to this request is due soon.",
        "Yêu cầu này sắp đến hạn trả lời.",
        "この請求の回答期限が近づいています。");

    public static readonly Text DueToday = new(
        "The answer to this request is due today.",
        "Yêu cầu này đến hạn trả lời hôm nay.",
        "この請求の回答期限は本日です。");

    public static readonly Text DaysLate = new(
        "The answer to this request is late. Days since it was due: {days}.",
        "Yêu cầu này đã quá hạn trả lời. Số ngày quá hạn: {days}.",
        "この請求の回答期限を{days}日過ぎています。");

    public static readonly Text Late = new(
        "The answer to this request is late.", "Yêu cầu này đã quá hạn trả lời.", "この請求の回答期限を過ぎています。");

    public static readonly Text NewMessage = new(
        "The person has sent a message. Open the request to read it.",
        "Người yêu cầu đã gửi tin nhắn. Hãy mở yêu cầu để đọc.",
        "請求者から連絡がありました。内容は請求の画面で確認してください。");

    public static readonly Text Task = new(
        "Please do the following for a request about personal data, and report when it is done.",
        "Đề nghị thực hiện việc sau cho một yêu cầu về dữ liệu cá nhân và báo lại khi hoàn thành.",
        "個人データに関する請求への対応として、次の作業をお願いします。完了しましたらご報告ください。");

    public static readonly Text TaskProof = new(
        "Say what was done and when, and what could not be done.",
        "Hãy ghi rõ đã làm gì, khi nào và việc gì không thực hiện được.",
        "実施した内容と日時、実施できなかった内容を記載してください。");

    public static readonly Text Open = new("Open the request", "Mở yêu cầu", "請求の画面を開く");
}
