using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Public.Questions;

/// <summary>What is not settled.</summary>
internal static class QuestionWords
{
    public static readonly Text Title = new("Open questions", "Những điểm chưa rõ", "未解決の論点");

    public static readonly Text Lead = new(
        "What the sources leave open, what only one source says, and where we read the text our own way. Counsel can "
            + "settle each; until then this is what is computed.",
        "Những điều các nguồn còn để ngỏ, những điều chỉ một nguồn nói và những chỗ chúng tôi tự hiểu văn bản. Luật "
            + "sư có thể xác định từng điểm; trước đó hệ thống tính như dưới đây.",
        "出典が明らかにしていない点、出典が一つしかない点、当方の解釈による点です。弁護士の確認により解決できます。それまでは、次のとおり計算します。");

    public static readonly Text Contents = new("Jurisdictions", "Các nơi áp dụng", "法域");
    public static readonly Text Questions = new("Open questions", "Điểm chưa rõ", "論点");
    public static readonly Text Readings = new("It may be read as", "Có thể hiểu là", "考えられる解釈");
    public static readonly Text Meanwhile = new("Until then", "Trong lúc chờ", "当面の扱い");
    public static readonly Text Source = new("Source", "Nguồn", "出典");
    public static readonly Text Touches = new("Touches", "Liên quan tới", "関係する義務");
    public static readonly Text Unconfirmed = new("Not confirmed", "Chưa được xác nhận", "未確認の規定");

    public static readonly Text UnconfirmedWhy = new(
        "One secondary source says so. It is computed, and shown as not confirmed.",
        "Chỉ một nguồn thứ cấp nói vậy. Vẫn được tính nhưng ghi rõ là chưa xác nhận.",
        "二次資料1件のみに基づきます。計算には用いますが、未確認と表示します。");

    public static readonly Text Own = new("Our reading", "Cách hiểu của chúng tôi", "当方の解釈");

    public static readonly Text OwnWhy = new(
        "The text was read, but does not say this outright.",
        "Văn bản đã được đọc nhưng không nói thẳng điều này.",
        "条文は確認しましたが、明文はありません。");

    public static readonly Text None = new("None.", "Không có.", "ありません。");
    public static readonly Text From = new("from {0}", "từ {0}", "{0}から");
    public static readonly Text Roll =
        new("The end moves when it falls on a day off.", "Ngày cuối dời khi rơi vào ngày nghỉ.", "末日が休日のとき繰り下げる。");

    public static readonly Text MinimumWorkingDays = new(
        "The period holds a least number of working days.",
        "Thời hạn có số ngày làm việc tối thiểu.",
        "期間に最低限の営業日数を含める。");

    public static readonly Text Extension = new("How it may be lengthened.", "Cách gia hạn.", "延長の方法。");
    public static readonly Text Exception =
        new("The period in special circumstances.", "Thời hạn trong trường hợp đặc biệt.", "特別な事情がある場合の期間。");

    public static readonly Text NoLaw = new(
        "No rule packs are loaded, so there is nothing to settle yet.",
        "Chưa nạp gói quy định nào nên chưa có gì để xác định.",
        "ルールパックが読み込まれていないため、論点はまだありません。");
}
