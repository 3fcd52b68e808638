namespace PrivacyCloud.Domain.Letters;

/// <summary>What letters say about turns in the life of a request.</summary>
internal static class CourseWords
{
    public static readonly Text Withdrawn = new(
        "You have withdrawn your request. We do nothing more with it.",
        "Bạn đã rút yêu cầu. Chúng tôi không xử lý yêu cầu này nữa.",
        "ご請求の取下げを承りました。本件についての対応はこれで終了いたします。");

    public static readonly Text AskAgain = new(
        "You can make a new request at any time.",
        "Bạn có thể gửi yêu cầu mới bất cứ lúc nào.",
        "あらためてのご請求は、いつでも承ります。");

    public static readonly Text ActsForYou = new(
        "Somebody has made a request to us in your name. We tell you so that you know of it.",
        "Có người đã thay mặt bạn gửi yêu cầu cho chúng tôi. Chúng tôi báo để bạn được biết.",
        "お客様の代理人として、次の方からご請求をいただきましたので、お知らせいたします。");

    public static readonly Text WhoActs = new("Who acts for you", "Người thay mặt", "代理人のお名前");

    public static readonly Text InWhichRole = new("In which role", "Tư cách", "代理の資格");

    public static readonly Text NotRight = new(
        "If you did not ask for this, tell us at once. If it is right, you do not need to do anything.",
        "Nếu bạn không nhờ việc này, hãy báo ngay cho chúng tôi. Nếu đúng, bạn không cần làm gì thêm.",
        "お心当たりがない場合は、速やかに当社までご連絡ください。お心当たりがある場合は、お手続きは必要ありません。");

    public static readonly Text ComplaintReceived = new(
        "We have your complaint. We will look at the matter again and tell you the result.",
        "Chúng tôi đã nhận được khiếu nại của bạn. Chúng tôi sẽ xem xét lại và báo kết quả cho bạn.",
        "お申し出を受け付けました。あらためて検討のうえ、結果をお知らせいたします。");

    public static readonly Text Reopened = new(
        "We have reopened your request and are looking at it again.",
        "Chúng tôi đã mở lại yêu cầu của bạn và đang xem xét lại.",
        "ご請求の手続きを再開し、あらためて検討いたします。");

    public static readonly Text Merged = new(
        "You asked us for the same thing twice. We treat both requests as one.",
        "Bạn đã gửi hai yêu cầu giống nhau. Chúng tôi xử lý chung hai yêu cầu này.",
        "同じ内容のご請求を2件いただいておりますので、1件として対応いたします。");

    public static readonly Text MergedInto = new(
        "You asked us for the same thing twice. We treat both requests as one, under the number {number}.",
        "Bạn đã gửi hai yêu cầu giống nhau. Chúng tôi xử lý chung hai yêu cầu này dưới số {number}.",
        "同じ内容のご請求を2件いただいておりますので、受付番号{number}の1件として対応いたします。");

    public static readonly Text Message = new(
        "We write to you about your request.",
        "Chúng tôi gửi bạn tin nhắn về yêu cầu của bạn.",
        "ご請求の件につきまして、次のとおりご連絡いたします。");

    public static readonly Text PapersDeletedOn = new(
        "On {date} we deleted the papers you sent us.",
        "Ngày {date}, chúng tôi đã xóa giấy tờ bạn gửi.",
        "ご提出いただいた書類を{date}に削除いたしました。");

    public static readonly Text PapersDeleted = new(
        "We have deleted the papers you sent us.",
        "Chúng tôi đã xóa giấy tờ bạn gửi.",
        "ご提出いただいた書類を削除いたしました。");

    public static readonly Text OnlyTheNote = new(
        "We keep only a note that they were shown and when they were deleted.",
        "Chúng tôi chỉ lưu ghi chú rằng giấy tờ đã được xuất trình và thời điểm xóa.",
        "書類をご提示いただいたことと削除の日時のみを記録として残します。");
}
