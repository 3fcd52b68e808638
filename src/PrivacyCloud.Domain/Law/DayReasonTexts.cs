using System.Diagnostics;

namespace PrivacyCloud.Domain.Law;

/// <summary>Says why a day was skipped or moved to, in every language.</summary>
public static class DayReasonTexts
{
    private static readonly Text Paused = new("The clock stood still", "Thời hạn tạm dừng", "期間の停止中");

    private static readonly Text MovedHere = new(
        "The end fell on a day off and moves to this day",
        "Ngày cuối rơi vào ngày nghỉ nên chuyển sang ngày này",
        "末日が休日に当たるため、この日に延びます");

    private static readonly Text NotAnnounced = new(
        "not announced yet, taken as an ordinary day", "chưa được công bố, tạm tính như ngày thường", "未公表のため平日として計算");

    private static readonly Text SwappedOff = new("off in exchange for a worked day", "nghỉ hoán đổi", "振替による休み");

    private static readonly Text SwappedWorked = new(
        "worked in exchange by some, still off here", "làm bù ở một số nơi, ở đây vẫn tính là ngày nghỉ",
        "一部で振替勤務日、ここでは休日として計算");

    private static readonly Text MinimumWorkingDays = new(
        "Added so that the period holds enough working days",
        "Thêm vào để thời hạn có đủ số ngày làm việc",
        "期間に必要な営業日数を確保するために加算");

    private static readonly Text[] Week =
    [
        new("Monday", "Thứ Hai", "月曜日"),
        new("Tuesday", "Thứ Ba", "火曜日"),
        new("Wednesday", "Thứ Tư", "水曜日"),
        new("Thursday", "Thứ Năm", "木曜日"),
        new("Friday", "Thứ Sáu", "金曜日"),
        new("Saturday", "Thứ Bảy", "土曜日"),
        new("Sunday", "Chủ Nhật", "日曜日"),
    ];

    /// <summary>The name of a day of the week.</summary>
    public static Text NameOf(IsoDayOfWeek day) => Week[(int)day - 1];

    /// <summary>The reason in words.</summary>
    public static Text Of(DayReason reason) => reason switch
    {
        DayReason.RestDay rest => NameOf(rest.Day),
        DayReason.Named { Day: { Kind: DayKind.SwappedOff } day } => Joined(day.Name, SwappedOff),
        DayReason.Named { Day: { Kind: DayKind.SwappedWorked } day } => Joined(day.Name, SwappedWorked),
        DayReason.Named named => named.Day.Name,
        DayReason.NotAnnounced open => Joined(open.Day.Name, NotAnnounced),
        DayReason.Paused => Paused,
        DayReason.MovedHere => MovedHere,
        DayReason.MinimumWorkingDays => MinimumWorkingDays,
        _ => throw new UnreachableException(),
    };

    private static Text Joined(Text name, Text more) =>
        new($"{name.En} ({more.En})", $"{name.Vi} ({more.Vi})", $"{name.Ja}({more.Ja})");
}
