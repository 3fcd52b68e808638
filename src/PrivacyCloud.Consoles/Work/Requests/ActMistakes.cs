using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What is wrong with what was typed into a form of an act, and how to mend it.</summary>
internal static class ActMistakes
{
    public static readonly Text WordsMissing = new(
        "Write what is to be said.", "Hãy viết nội dung.", "内容を入力してください。");

    public static readonly Text WordsTooLong = new(
        "This is longer than 5,000 characters.", "Dài hơn 5.000 ký tự.", "5,000文字を超えています。");

    public static readonly Text ChoiceMissing = new("Choose one.", "Hãy chọn một mục.", "選択してください。");
    public static readonly Text TicksMissing = new(
        "Tick at least one.", "Hãy đánh dấu ít nhất một mục.", "1つ以上選択してください。");
    public static readonly Text FactsUnread = new("Write a number.", "Hãy nhập một số.", "数字を入力してください。");
    public static readonly Text DayUnread = new(
        "Write a day as year-month-day.", "Hãy nhập ngày dạng năm-tháng-ngày.", "日付を年-月-日で入力してください。");

    public static readonly Text NumberUnknown = new(
        "There is no such number, or none for the same right.", "Không có số này, hoặc không cùng quyền.",
        "その受付番号はないか、同じ権利の請求ではありません。");

    public static readonly Text FileMissing = new("Choose a file.", "Hãy chọn tệp.", "ファイルを選択してください。");
    public static readonly Text RowUnread = new(
        "Each line needs a name, a colon and a value.", "Mỗi dòng cần tên, dấu hai chấm và giá trị.",
        "各行に「項目: 値」の形で入力してください。");

    public static readonly Text DataMissing = new(
        "Write the data or choose a file.", "Hãy nhập dữ liệu hoặc chọn tệp.", "データを入力するか、ファイルを選択してください。");
}
