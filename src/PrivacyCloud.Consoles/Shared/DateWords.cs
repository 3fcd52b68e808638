using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Shared;

/// <summary>Names of days and units.</summary>
internal static class DateWords
{
    public static readonly IReadOnlyList<Text> ShortWeekdays =
    [
        new("Mon", "T2", "月"),
        new("Tue", "T3", "火"),
        new("Wed", "T4", "水"),
        new("Thu", "T5", "木"),
        new("Fri", "T6", "金"),
        new("Sat", "T7", "土"),
        new("Sun", "CN", "日"),
    ];

    public static readonly Text Hour = new("{0} hour", "{0} giờ", "{0}時間");
    public static readonly Text Hours = new("{0} hours", "{0} giờ", "{0}時間");
    public static readonly Text CalendarDay = new("{0} calendar day", "{0} ngày theo lịch", "{0}暦日");
    public static readonly Text CalendarDays = new("{0} calendar days", "{0} ngày theo lịch", "{0}暦日");
    public static readonly Text WorkingDay = new("{0} working day", "{0} ngày làm việc", "{0}営業日");
    public static readonly Text WorkingDays = new("{0} working days", "{0} ngày làm việc", "{0}営業日");
    public static readonly Text Month = new("{0} month", "{0} tháng", "{0}か月");
    public static readonly Text Months = new("{0} months", "{0} tháng", "{0}か月");
}
