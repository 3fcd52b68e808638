namespace PrivacyCloud.Domain.Letters;

/// <summary>What letters say on the way to an answer.</summary>
internal static class ProcedureWords
{
    public static readonly Text Received = new(
        "We have your request.", "Chúng tôi đã nhận được yêu cầu của bạn.", "ご請求を受け付けました。");

    public static readonly Text DueByLaw = new(
        "By law we must answer by {date}.",
        "Theo luật, chúng tôi phải trả lời chậm nhất vào ngày {date}.",
        "法律に基づき、{date}までに回答いたします。");

    public static readonly Text DueAsPlanned = new(
        "We plan to answer by {date}.",
        "Chúng tôi dự kiến trả lời chậm nhất vào ngày {date}.",
        "{date}までに回答する予定です。");

    public static readonly Text NothingToDo = new(
        "You do not need to do anything now.", "Hiện bạn không cần làm gì thêm.", "今の時点で、お手続きは必要ありません。");

    public static readonly Text PapersToSend = new(
        "We need some papers from you; they are listed below.",
        "Chúng tôi cần bạn gửi một số giấy tờ được liệt kê dưới đây.",
        "下記の書類のご提出をお願いいたします。");

    public static readonly Text Next = new("What happens next", "Các bước tiếp theo", "今後の流れ");

    public static readonly Text Identity = new(
        "We make sure that the request comes from the person the data is about, or from somebody who may act for "
        + "that person. We ask for no more than we need, and tell you if we need anything.",
        "Chúng tôi xác minh rằng yêu cầu đến từ chính người có dữ liệu hoặc người được quyền thay mặt. "
        + "Chúng tôi chỉ hỏi những gì cần thiết và sẽ báo nếu cần bạn cung cấp thêm.",
        "ご本人または正当な代理人からのご請求であることを確認いたします。確認は必要な範囲にとどめ、お手続きが必要な場合はご連絡いたします。");

    public static readonly Text NoIdentity = new(
        "You do not need to show who you are for this request.",
        "Với yêu cầu này, bạn không cần chứng minh danh tính.",
        "このご請求では、本人確認は必要ありません。");

    public static readonly Text Search = new(
        "We look for the data in our systems and with those who process it for us, and decide on the request.",
        "Chúng tôi tìm dữ liệu trong hệ thống của mình và ở các bên xử lý thay chúng tôi, rồi quyết định về yêu cầu.",
        "当社のシステムおよび委託先で保有するデータを調査し、ご請求への対応を決定いたします。");

    public static readonly Text Answer = new(
        "We send you an answer: what we have done or, if we refuse, why and where you can turn.",
        "Chúng tôi gửi câu trả lời: đã làm gì hoặc, nếu từ chối, lý do và nơi bạn có thể khiếu nại.",
        "対応の内容をご回答いたします。ご請求に応じられない場合は、その理由とお申し出先をお知らせいたします。");

    public static readonly Text MayTakeLonger = new(
        "If we need more time, as the law allows in some cases, we tell you beforehand and say why.",
        "Nếu cần thêm thời gian trong trường hợp luật cho phép, chúng tôi sẽ báo trước và nêu lý do.",
        "法令で認められた場合に回答までの期間を延長するときは、事前に理由とあわせてお知らせいたします。");

    public static readonly Text MayWithdraw = new(
        "You can withdraw the request at any time.",
        "Bạn có thể rút yêu cầu bất cứ lúc nào.",
        "ご請求はいつでも取り下げることができます。");

    public static readonly Text Papers = new("Papers we need", "Giấy tờ cần gửi", "ご提出いただく書類");

    public static readonly Text Redact = new(
        "Black these out before you send them", "Che các nội dung sau trước khi gửi", "ご提出前に黒塗りしていただく箇所");

    public static readonly Text Track = new(
        "Follow your request here", "Theo dõi yêu cầu tại đây", "ご請求の状況はこちらでご確認いただけます");

    public static readonly Text Open = new(
        "The page of your request", "Trang yêu cầu của bạn", "ご請求のページ");

    public static readonly Text Reply = new(
        "Answer here", "Trả lời tại đây", "ご回答はこちらからお願いいたします");

    public static readonly Text IdentityCode = new(
        "Enter this code on the page where you made the request. It shows that this address is yours.",
        "Hãy nhập mã này trên trang bạn gửi yêu cầu. Mã cho thấy địa chỉ này là của bạn.",
        "ご請求のページに次のコードを入力してください。このメールアドレスがご本人のものであることを確認いたします。");

    public static readonly Text DoorCode = new(
        "Enter this code on the page of your request to upload, withdraw, complain or fetch the answer.",
        "Hãy nhập mã này trên trang yêu cầu để tải lên giấy tờ, rút yêu cầu, khiếu nại hoặc tải kết quả.",
        "書類の提出、ご請求の取下げ、お申し出、回答の受取りを行うには、ご請求のページに次のコードを入力してください。");

    public static readonly Text Validity = new(
        "Good once, for {minutes} minutes.", "Dùng một lần, trong {minutes} phút.", "1回限り、{minutes}分間有効です。");

    public static readonly Text Once = new("Good once.", "Chỉ dùng một lần.", "1回限り有効です。");

    public static readonly Text NotYou = new(
        "If you did not ask us for anything, you need not do anything.",
        "Nếu bạn không gửi yêu cầu nào, bạn không cần làm gì.",
        "お心当たりがない場合は、お手続きは必要ありません。");

    public static readonly Text NotYouAtDoor = new(
        "If you did not ask for a code, somebody else may know the number and secret of your request. Tell us.",
        "Nếu bạn không yêu cầu mã, có thể người khác đã biết số và mã bí mật của yêu cầu. Hãy báo cho chúng tôi.",
        "コードの発行にお心当たりがない場合は、受付番号と照会用キーが他の人に知られているおそれがあります。当社にご連絡ください。");

    public static readonly Text NeverTell = new(
        "Give the code to nobody. Our staff never ask for it.",
        "Đừng đưa mã cho bất kỳ ai. Nhân viên của chúng tôi không bao giờ hỏi mã này.",
        "コードは誰にも伝えないでください。当社の担当者がお尋ねすることはありません。");

    public static readonly Text Reminder = new(
        "You made a request to us. We still need to be sure that it comes from you.",
        "Bạn đã gửi yêu cầu cho chúng tôi. Chúng tôi vẫn cần xác minh rằng yêu cầu là của bạn.",
        "ご請求をいただいておりますが、本人確認がまだ完了しておりません。");

    public static readonly Text ReminderWhy = new(
        "This protects your data from others. Until it is done we cannot go on. We remind you only this once.",
        "Việc này giúp dữ liệu của bạn không rơi vào tay người khác. Khi chưa xác minh xong, "
        + "chúng tôi chưa thể tiếp tục. Chúng tôi chỉ nhắc một lần này.",
        "お客様のデータを第三者から守るための確認です。確認が完了するまで、お手続きを進めることができません。ご案内は今回限りといたします。");

    public static readonly Text More = new(
        "To go on with your request we need the following from you.",
        "Để tiếp tục xử lý yêu cầu, chúng tôi cần bạn cung cấp những nội dung sau.",
        "お手続きを進めるにあたり、次の点についてご確認をお願いいたします。");

    public static readonly Text FeeDue = new(
        "There is a fee for this request.", "Yêu cầu này có thu phí.", "本件のご請求には手数料がかかります。");

    public static readonly Text FeeThen = new(
        "We prepare the answer once we have the fee. If you would rather not pay, you can withdraw the request.",
        "Chúng tôi sẽ chuẩn bị câu trả lời sau khi nhận được phí. Nếu không muốn trả phí, bạn có thể rút yêu cầu.",
        "手数料の受領を確認した後、回答の準備をいたします。お支払いを希望されない場合は、ご請求を取り下げることができます。");

    public static readonly Text Amount = new("Fee", "Mức phí", "手数料の額");

    public static readonly Text HowToPay = new("How to pay", "Cách nộp", "お支払い方法");

    public static readonly Text PayBy = new("Pay by", "Hạn nộp", "お支払い期限");

    public static readonly Text NoFee = new(
        "We charge no fee for this request.",
        "Chúng tôi không thu phí cho yêu cầu này.",
        "本件のご請求について、手数料はいただきません。");
}
