namespace PrivacyCloud.Domain.Letters;

/// <summary>What letters say that answer.</summary>
internal static class AnswerWords
{
    public static readonly Text NeedTime = new(
        "We need more time to answer your request.",
        "Chúng tôi cần thêm thời gian để trả lời yêu cầu của bạn.",
        "ご請求への回答に、さらにお時間を頂戴いたします。");

    public static readonly Text Later = new(
        "We need more time for your request. We will answer by {new} instead of {old}.",
        "Chúng tôi cần thêm thời gian cho yêu cầu của bạn. Chúng tôi sẽ trả lời chậm nhất vào ngày {new} "
        + "thay vì ngày {old}.",
        "回答期限を{old}から{new}に延長いたします。何卒ご了承くださいますようお願いいたします。");

    public static readonly Text WhyLater = new(
        "Why it takes longer", "Lý do cần thêm thời gian", "延長の理由");

    public static readonly Text OldDue = new("Answer was due by", "Hạn trả lời trước đây", "当初の回答期限");

    public static readonly Text NewDue = new("Answer is now due by", "Hạn trả lời mới", "延長後の回答期限");

    public static readonly Text Done = new(
        "We have done what you asked.", "Chúng tôi đã thực hiện yêu cầu của bạn.", "ご請求のとおり対応いたしました。");

    public static readonly Text DoneInPart = new(
        "We have done a part of what you asked. The rest we cannot do; both are set out below.",
        "Chúng tôi đã thực hiện một phần yêu cầu của bạn. Phần còn lại chúng tôi không thể thực hiện. "
        + "Chi tiết được nêu dưới đây.",
        "ご請求の一部について対応いたしました。残りの部分につきましては、誠に恐れ入りますが応じかねます。詳細は次のとおりです。");

    public static readonly Text Refused = new(
        "We cannot do what you asked. The reasons are given below.",
        "Chúng tôi không thể thực hiện yêu cầu của bạn. Lý do được nêu dưới đây.",
        "誠に恐れ入りますが、ご請求には応じかねます。理由は次のとおりです。");

    public static readonly Text Nothing = new(
        "We hold no data that your request covers.",
        "Chúng tôi không có dữ liệu nào thuộc phạm vi yêu cầu của bạn.",
        "調査いたしましたが、ご請求の対象となるデータまたは記録は存在しませんでした。");

    public static readonly Text NothingHow = new(
        "We searched with the particulars you gave us. If you were known to us by another name, address or number, "
        + "tell us and we will search again.",
        "Chúng tôi đã tìm theo thông tin bạn cung cấp. Nếu bạn từng dùng tên, địa chỉ hoặc số khác với chúng tôi, "
        + "hãy cho biết để chúng tôi tìm lại.",
        "いただいた情報をもとに調査いたしました。別のお名前、ご住所、番号等でご登録の可能性がある場合は、お知らせいただければ再度調査いたします。");

    public static readonly Text Ready = new(
        "The answer to your request is ready. To fetch it, open the page of your request. We send you a one-time code "
        + "there.",
        "Kết quả yêu cầu của bạn đã sẵn sàng. Để tải về, hãy mở trang yêu cầu của bạn. "
        + "Chúng tôi sẽ gửi mã dùng một lần tại đó.",
        "ご請求への回答の準備ができました。ご請求のページからお受け取りください。お受け取りの際にワンタイムコードをお送りいたします。");

    public static readonly Text FetchWithin = new(
        "From the first time you fetch it you have {hours} hours to finish. Then the file is destroyed.",
        "Kể từ lần tải đầu tiên, bạn có {hours} giờ để tải xong. Sau đó tệp sẽ bị hủy.",
        "最初のダウンロードから{hours}時間以内にお受け取りを完了してください。その後、ファイルは消去いたします。");

    public static readonly Text Fetch = new(
        "Fetch your answer here", "Tải kết quả tại đây", "回答のお受け取りはこちら");

    public static readonly Text WhatWasDone = new(
        "What we have done", "Những việc đã thực hiện", "対応の内容");

    public static readonly Text Form = new("Form of the answer", "Hình thức trả lời", "回答の方法");

    public static readonly Text WhyNotAll = new(
        "What we do not do, and why", "Phần không thực hiện và lý do", "応じかねる部分とその理由");

    public static readonly Text WhyNot = new("Reasons", "Lý do", "理由");
}
