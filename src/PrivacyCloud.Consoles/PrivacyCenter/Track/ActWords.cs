using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>What a person can do with her request, and what is said afterwards.</summary>
internal static class ActWords
{
    public static readonly Text Papers = new("Send papers", "Gửi giấy tờ", "書類を送る");

    public static readonly Text PapersHint = new(
        "PDF, JPEG, PNG or HEIC, at most 20 MB. Black out identity numbers and all that is not needed. Papers that "
            + "show who you are are deleted once they have served.",
        "PDF, JPEG, PNG hoặc HEIC, tối đa 20 MB. Hãy che số định danh và mọi thông tin không cần thiết. Giấy tờ chứng "
            + "minh danh tính sẽ được xóa sau khi dùng xong.",
        "PDF・JPEG・PNG・HEIC、20MBまで。個人番号（マイナンバー）や本籍地など不要な部分は黒塗りしてください。"
            + "本人確認の書類は、確認後に削除します。");

    public static readonly Text Kind = new("What is it?", "Đây là gì?", "書類の種類");

    public static readonly Text KindPaper = new(
        "Shows who I am, or that I may act", "Chứng minh danh tính hoặc quyền đại diện", "本人確認・代理権の確認のため");

    public static readonly Text KindEvidence = new("Belongs to the matter", "Liên quan đến vụ việc", "請求内容に関するもの");
    public static readonly Text File = new("File", "Tệp", "ファイル");
    public static readonly Text Upload = new("Send the file", "Gửi tệp", "ファイルを送る");
    public static readonly Text Sent = new("Papers you sent", "Giấy tờ bạn đã gửi", "送付済みの書類");
    public static readonly Text Deleted = new("(deleted)", "(đã xóa)", "（削除済み）");
    public static readonly Text ChooseFile = new("Choose a file.", "Hãy chọn một tệp.", "ファイルを選択してください。");

    public static readonly Text ChooseForm = new(
        "Choose how you get the answer", "Chọn cách nhận trả lời", "回答の受け取り方法を選ぶ");

    public static readonly Text Save = new("Save", "Lưu", "保存する");
    public static readonly Text Complain = new("Complain", "Khiếu nại", "苦情を申し出る");

    public static readonly Text ComplainWhy = new(
        "Tell the company what went wrong. It must look at your request again. You may turn to the authority as well.",
        "Hãy cho công ty biết điều gì chưa đúng. Công ty phải xem xét lại yêu cầu. Bạn cũng có thể gửi tới cơ quan có "
            + "thẩm quyền.",
        "問題のある点をお知らせください。会社は請求を見直します。監督機関に申し出ることもできます。");

    public static readonly Text Complaint = new("What went wrong?", "Điều gì chưa đúng?", "問題のある点");
    public static readonly Text SendComplaint = new("Send the complaint", "Gửi khiếu nại", "苦情を送る");
    public static readonly Text Withdraw = new("Take the request back", "Rút yêu cầu", "請求を取り下げる");

    public static readonly Text WithdrawTitle = new(
        "Do you want to take this request back?", "Bạn có muốn rút yêu cầu này không?", "この請求を取り下げますか");

    public static readonly Text WithdrawWhy = new(
        "The company then stops working on it. You may ask again at any time.",
        "Khi đó công ty sẽ ngừng xử lý. Bạn có thể yêu cầu lại bất cứ lúc nào.",
        "会社は対応を終了します。いつでも改めて請求できます。");

    public static readonly Text WithdrawYes = new("Yes, take it back", "Đồng ý rút", "取り下げる");
    public static readonly Text WithdrawNo = new("No, keep it", "Không, giữ lại", "取り下げない");
    public static readonly Text Letters = new("Letters to you", "Thư gửi bạn", "お送りした書面");
    public static readonly Text Back = new("Back to your request", "Quay lại yêu cầu", "請求の状況に戻る");
    public static readonly Text LetterGone = new(
        "This letter is not kept any more.", "Thư này không còn được lưu giữ.", "この書面は保存されていません。");

    /// <summary>What is said after something was done, by the word that stands in the address.</summary>
    public static readonly IReadOnlyDictionary<string, Text> Done = new Dictionary<string, Text>
    {
        ["code"] = new(
            "A code is on its way to your e-mail address. Enter it below.",
            "Mã đang được gửi tới email của bạn. Hãy nhập mã bên dưới.",
            "メールアドレスにコードをお送りしました。下に入力してください。"),
        ["identity"] = new(
            "Thank you. It is shown that it is you.", "Cảm ơn bạn. Danh tính của bạn đã được xác minh.",
            "ありがとうございます。本人確認が完了しました。"),
        ["door"] = new(
            "Thank you. For the next 15 minutes you can do everything here.",
            "Cảm ơn bạn. Trong 15 phút tới bạn có thể thực hiện mọi việc tại đây.",
            "ありがとうございます。これから15分間、すべてのお手続きができます。"),
        ["message"] = new(
            "Your message is with the company.", "Công ty đã nhận tin nhắn của bạn.", "メッセージを会社に送りました。"),
        ["paper"] = new("Your file has arrived.", "Đã nhận tệp của bạn.", "ファイルを受け取りました。"),
        ["complaint"] = new(
            "Your complaint is with the company. It must look at the matter again.",
            "Công ty đã nhận khiếu nại của bạn và phải xem xét lại.",
            "苦情を会社に送りました。会社は請求を見直します。"),
        ["withdrawn"] = new(
            "You have taken the request back.", "Bạn đã rút yêu cầu.", "請求を取り下げました。"),
        ["form"] = new("Your choice is saved.", "Đã lưu lựa chọn của bạn.", "受け取り方法を保存しました。"),
        ["fresh"] = new(
            "Your code is too old for this. Ask for a new one below.",
            "Mã của bạn đã hết hiệu lực. Hãy yêu cầu mã mới bên dưới.",
            "コードの有効時間が過ぎました。下から新しいコードを請求してください。"),
    };
}
