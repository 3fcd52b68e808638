using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Time left, as staff read it.</summary>
internal static class CaseTimeWords
{
    public static readonly Text DayLeft = new("{0} day left", "còn {0} ngày", "あと{0}日");
    public static readonly Text DaysLeft = new("{0} days left", "còn {0} ngày", "あと{0}日");
    public static readonly Text HourLeft = new("{0} hour left", "còn {0} giờ", "あと{0}時間");
    public static readonly Text HoursLeft = new("{0} hours left", "còn {0} giờ", "あと{0}時間");
    public static readonly Text Today = new("due today", "đến hạn hôm nay", "本日まで");
    public static readonly Text LastDay = new(
        "our own day has passed; last day {0}", "đã qua ngày nên xong; ngày cuối cùng {0}", "作業期限を経過、最終期限は{0}");

    public static readonly Text LateToday = new("since earlier today", "từ hôm nay", "本日経過");
    public static readonly Text DayLate = new("{0} day late", "trễ {0} ngày", "{0}日超過");
    public static readonly Text DaysLate = new("{0} days late", "trễ {0} ngày", "{0}日超過");

    public static readonly Text NoClock = new("no clock runs", "không có thời hạn đang tính", "進行中の期限なし");
    public static readonly Text ClosedOn = new("closed {0}", "đã đóng {0}", "{0}終了");
    public static readonly Text WorkToAt = new("Work to: {0}", "Nên xong trước: {0}", "作業期限：{0}");
    public static readonly Text EndsAt = new("Last moment: {0}", "Thời điểm cuối cùng: {0}", "最終期限：{0}");
}
