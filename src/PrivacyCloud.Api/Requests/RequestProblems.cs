using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests;

/// <summary>Why a call about requests is not carried out, before any rule of law is asked.</summary>
internal static class RequestProblems
{
    public static readonly Refusal NotYours = new("permission.received-at", new(
        "Only the company itself may say when a request was received.",
        "Chỉ doanh nghiệp mới được nêu thời điểm tiếp nhận yêu cầu.",
        "受付日時を指定できるのは会社のみです。"));

    public static readonly Refusal ChannelNotYours = new("request.channel-not-allowed", new(
        "With this key requests come through the privacy centre or an app. Those ways are listed.",
        "Với khóa này, yêu cầu chỉ được gửi qua trung tâm quyền riêng tư hoặc ứng dụng, như liệt kê kèm theo.",
        "このキーで受け付けられるのは、プライバシーセンターまたはアプリからの請求に限られます。利用できる方法を一覧に示します。"))
    {
        Known = ["portal", "api"],
    };

    public static readonly Refusal LineUnfit = new("request.line-unfit", new(
        $"Write one line of 1 to {RequestPerson.NameLengthMax} characters, without characters that cannot be seen.",
        $"Hãy ghi một dòng từ 1 đến {RequestPerson.NameLengthMax} ký tự, không có ký tự ẩn.",
        $"1〜{RequestPerson.NameLengthMax}文字の1行で入力してください。表示されない文字は使えません。"));

    public static readonly Refusal WordsUnfit = new("request.words-unfit", new(
        $"Write 1 to {RequestPerson.DetailsLengthMax} characters, without characters that cannot be seen.",
        $"Hãy ghi từ 1 đến {RequestPerson.DetailsLengthMax} ký tự, không có ký tự ẩn.",
        $"1〜{RequestPerson.DetailsLengthMax}文字で入力してください。表示されない文字は使えません。"));

    public static readonly Refusal PostalUnfit = new("request.postal-unfit", new(
        $"Write an address of up to {RequestPerson.LinesMax} lines.",
        $"Hãy ghi địa chỉ không quá {RequestPerson.LinesMax} dòng.",
        $"住所は{RequestPerson.LinesMax}行以内で入力してください。"));

    public static readonly Refusal EmailUnfit = new("request.email-unfit", new(
        "This is not an e-mail address.", "Đây không phải là địa chỉ thư điện tử.", "メールアドレスの形式が正しくありません。"));

    public static readonly Refusal PhoneUnfit = new("request.phone-unfit", new(
        "Write a telephone number with its country code, such as +84 or +81.",
        "Hãy ghi số điện thoại kèm mã quốc gia, ví dụ +84 hoặc +81.",
        "電話番号は+81などの国番号を付けて入力してください。"));

    public static readonly Refusal IdentifierUnfit = new("request.identifier-unfit", new(
        "This identifier does not have the form of its kind.",
        "Thông tin định danh này không đúng định dạng.",
        "識別子の形式が正しくありません。"));

    public static readonly Refusal IdentifiersTooMany = new("request.identifiers-too-many", new(
        $"Name up to {RequestPerson.IdentifiersMax} identifiers.",
        $"Hãy nêu tối đa {RequestPerson.IdentifiersMax} thông tin định danh.",
        $"識別子は{RequestPerson.IdentifiersMax}件以内で指定してください。"));

    public static readonly Refusal NothingToSearch = new("request.nothing-to-search", new(
        "Search by number or by one exact identifier. Names are not searchable.",
        "Hãy tìm theo số yêu cầu hoặc một thông tin định danh chính xác. Không thể tìm theo tên.",
        "受付番号、または識別子の完全一致で検索してください。氏名では検索できません。"));

    public static readonly Refusal CodeOnly = new("request.method-missing", new(
        "Say how identity was shown, or send the code that was entered.",
        "Hãy nêu cách xác minh danh tính hoặc gửi mã đã nhập.",
        "本人確認の方法、または入力されたコードを指定してください。"));

    public static readonly Refusal CodeWrong = new("request.code-wrong", new(
        "This code is wrong.", "Mã không đúng.", "コードが正しくありません。"));

    public static readonly Refusal AmountUnfit = new("request.amount-unfit", new(
        "Name amount and currency together, or neither.",
        "Hãy nêu cả số tiền và đơn vị tiền tệ, hoặc không nêu gì.",
        "金額と通貨は両方指定するか、どちらも省略してください。"));

    public static readonly Refusal LetterGone = new("request.letter-gone", new(
        "The words of this letter were forgotten.",
        "Nội dung thư này đã được xóa.",
        "この書面の内容は消去されています。"));

    public static readonly Refusal DocumentUnknown = new("request.document-unknown", new(
        "This request has no such document.",
        "Yêu cầu này không có tài liệu đó.",
        "この請求に該当する書類はありません。"));

    public static Refusal ActUnknown(IReadOnlyList<string> known) => new("request.act-unknown", new(
        "There is no such act. Those there are are listed.",
        "Không có thao tác này. Các thao tác hiện có được liệt kê kèm theo.",
        "そのような操作はありません。利用できるものを一覧に示します。"))
    {
        Known = known,
    };
}
