using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What the fields of the acts are called.</summary>
internal static class ActFieldWords
{
    public static readonly Text WordsOptional = new(
        "Your words in the letter (optional)", "Lời của bạn trong thư (không bắt buộc)", "書面に添える文（任意）");

    public static readonly Text WordsAsk = new(
        "What you need, and why", "Bạn cần gì và vì sao", "必要な事項とその理由");

    public static readonly Text WordsReason = new(
        "The reasons in plain words", "Lý do bằng lời dễ hiểu", "理由（平易な言葉で）");

    public static readonly Text WordsMessage = new("Your message", "Nội dung", "連絡の本文");
    public static readonly Text WordsReceived = new(
        "What the person wrote or said", "Người yêu cầu đã viết hoặc nói", "請求者からの連絡の内容");

    public static readonly Text WordsNote = new(
        "Note, seen by staff only", "Ghi chú, chỉ nhân viên xem được", "メモ（スタッフだけに表示）");

    public static readonly Text WordsDone = new("What was done", "Những việc đã thực hiện", "対応の内容");
    public static readonly Text WordsTask = new(
        "What is to be done, and by whom", "Cần làm gì, ai làm", "作業の内容と依頼先");

    public static readonly Text InLanguageOf = new(
        "Write in the person’s language: {0}.", "Hãy viết bằng ngôn ngữ của người yêu cầu: {0}.", "請求者の言語で書いてください：{0}");

    public static readonly Text Means = new("How it was shown", "Đã xác minh bằng cách nào", "確認の方法");
    public static readonly Text Facts = new(
        "How many facts on record were asked and right", "Số thông tin đã đăng ký được hỏi và trả lời đúng",
        "一致した登録情報の数");

    public static readonly Text FactsHint = new(
        "At least {0}. Used with facts on record only.", "Ít nhất {0}. Chỉ dùng khi đối chiếu thông tin đã đăng ký.",
        "{0}件以上（登録情報の照合の場合のみ）");

    public static readonly Text Papers = new("Papers that were shown", "Giấy tờ đã xuất trình", "提示された書類");
    public static readonly Text AnyOne = new("One of them is enough.", "Chỉ cần một trong số đó.", "いずれか1点で足ります。");
    public static readonly Text AllOf = new("All of them are needed.", "Cần tất cả.", "すべて必要です。");
    public static readonly Text Redact = new(
        "To be blacked out before it is kept:", "Phải che trước khi lưu:", "保存前に黒塗りする事項：");

    public static readonly Text PauseWhy = new("Why it stands still", "Lý do tạm dừng", "停止の理由");
    public static readonly Text Ground = new("What justifies it", "Căn cứ gia hạn", "延長の根拠");
    public static readonly Text GroundNone = new(
        "The law names no list; the reason you write stands in the letter.",
        "Luật không nêu danh sách; lý do bạn viết sẽ có trong thư.",
        "法律に列挙はありません。書いた理由が書面に記載されます。");

    public static readonly Text Grounds = new("Grounds", "Căn cứ từ chối", "拒否の根拠");
    public static readonly Text Part = new(
        "Only a part is refused; the rest is still answered", "Chỉ từ chối một phần; phần còn lại vẫn được trả lời",
        "一部だけを拒否し、残りには回答する");

    public static readonly Text Circumstances = new("What holds in this case", "Tình tiết của vụ việc", "該当する事情");
    public static readonly Text For = new("For", "Cho", "依頼先");
    public static readonly Text Department = new("a department", "bộ phận trong công ty", "社内の部署");
    public static readonly Text Processor = new("a processor or third party", "bên xử lý hoặc bên thứ ba", "委託先・第三者");
    public static readonly Text DueOn = new("To be done by", "Hạn xong", "期限");
    public static readonly Text Form = new("Form of the answer", "Hình thức trả lời", "回答の方法");
    public static readonly Text NoData = new(
        "The company holds no data of this person", "Công ty không lưu dữ liệu của người này", "この方のデータは保有していない");

    public static readonly Text Into = new(
        "Number of the request that goes on", "Số của yêu cầu được giữ lại", "統合先の受付番号");

    public static readonly Text To = new("To", "Giao cho", "担当者");
    public static readonly Text Nobody = new("nobody", "không ai", "未定");
    public static readonly Text Purpose = new("What it is for", "Mục đích", "目的");
    public static readonly Text File = new("File", "Tệp", "ファイル");
    public static readonly Text FilesMore = new(
        "Files that go along (optional)", "Tệp kèm theo (không bắt buộc)", "添付ファイル（任意）");
    public static readonly Text Amount = new(
        "{0} {1}, as your company has settled it.", "{0} {1}, theo quy định của công ty bạn.", "{0} {1}（貴社の定めによる額）");

    public static readonly Text TableTitle = new("What the data is about", "Dữ liệu về nội dung gì", "データの見出し");
    public static readonly Text TableRows = new(
        "The data, one line each as “name: value”", "Dữ liệu, mỗi dòng dạng “tên: giá trị”", "データ（1行に「項目: 値」）");

    public static readonly Text Sections = new(
        "Or tables as JSON (optional)", "Hoặc các bảng dạng JSON (không bắt buộc)", "または表をJSONで（任意）");

    public static readonly Text SectionsHint = new(
        "sections: title, columns, rows. It is taken instead of the lines above.",
        "sections: title, columns, rows. Được dùng thay cho các dòng ở trên.",
        "sections：title、columns、rows。上の行の代わりに使います。");

    public static readonly Text FieldName = new("Name", "Tên", "項目");
    public static readonly Text FieldValue = new("Value", "Giá trị", "値");
}
