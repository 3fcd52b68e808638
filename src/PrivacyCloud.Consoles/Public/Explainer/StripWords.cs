using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>What stands in the calendar strip.</summary>
internal static class StripWords
{
    public static readonly Text Title = new("Day by day", "Từng ngày", "日ごとの数え方");
    public static readonly Text DayN = new("day {0}", "ngày {0}", "{0}日目");
    public static readonly Text HourN = new("{0} h", "{0} giờ", "{0}時間");
    public static readonly Text Start = new("Start", "Bắt đầu", "起点");
    public static readonly Text WorkTo = new("Work to", "Nên xong", "作業期限");
    public static readonly Text Due = new("Due", "Đến hạn", "期限");
    public static readonly Text EndOfPeriod = new("Ends", "Kết thúc", "満了");
    public static readonly Text Opens = new("Opens", "Mở", "開始");
    public static readonly Text OtherReading = new(
        "only in another reading", "chỉ theo cách hiểu khác", "別の解釈による日");

    public static readonly Text NotCounted = new("not counted", "không tính", "数えない");
    public static readonly Text Paused = new("clock stood still", "tạm dừng tính", "停止中");
    public static readonly Text MovedHere = new("moved here", "dời đến đây", "ここに繰り下げ");

    public static readonly Text NotAnnounced = new(
        "{0}: not announced yet", "{0}: chưa công bố", "{0}：未公表");

    public static readonly Text WorkedInExchange = new(
        "{0} (worked in exchange)", "{0} (làm bù)", "{0}（振替勤務日）");

    public static readonly Text MinimumWorkingDays = new(
        "added: at least {0} working days", "thêm: ít nhất {0} ngày làm việc", "追加：最低{0}営業日");

    public static readonly Text Legend = new("How to read it", "Cách đọc", "凡例");
    public static readonly Text LegendCounted = new("a day that counts", "ngày được tính", "数える日");
    public static readonly Text LegendSkipped =
        new("a day that does not, with the reason", "ngày không tính, kèm lý do", "数えない日とその理由");
    public static readonly Text LegendStart =
        new("what happened, happened here", "ngày phát sinh sự việc", "起点となる出来事の日");
    public static readonly Text LegendDue = new("the last day", "ngày cuối cùng", "最終日");

    public static readonly Text Gap = new(
        "… {0} days in between are not drawn; {1} of them do not count.",
        "… {0} ngày ở giữa không được vẽ; {1} ngày trong số đó không tính.",
        "…途中の{0}日は省略しています（うち{1}日は数えません）。");
}
