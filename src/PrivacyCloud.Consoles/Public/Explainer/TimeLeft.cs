using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>How much time there is, in words, with one of three signals.</summary>
/// <param name="Signal">Enough, soon or late.</param>
/// <param name="Words">Such as: 12 days left.</param>
public sealed record TimeLeft(TimeSignal Signal, string Words)
{
    private const int SoonDays = 3;
    private const int HoursShownMax = 72;

    /// <summary>The time left of a clock now. The day to work to decides how urgent it is.</summary>
    public static TimeLeft Of(Clock clock, DateTimeZone zone, Instant now, LocaleFormat format)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(format);
        var today = now.InZone(zone).Date;
        if (now > clock.DueAt.ToInstant())
        {
            var late = Period.DaysBetween(clock.Due, today);
            return new(TimeSignal.Late, late == 0
                ? format.In(ClockWords.PassedToday)
                : format.Count(ClockWords.PassedDay, ClockWords.PassedDays, late));
        }

        var signal = Period.DaysBetween(today, clock.WorkTo) <= SoonDays ? TimeSignal.Soon : TimeSignal.Enough;
        var left = clock.DueAt.ToInstant() - now;
        if (clock.Period.Unit == TimeUnit.Hour && left <= Duration.FromHours(HoursShownMax))
        {
            return new(signal, format.Count(ClockWords.HourLeft, ClockWords.HoursLeft, (long)left.TotalHours));
        }

        var days = Period.DaysBetween(today, clock.Due);
        return new(signal, days == 0
            ? format.In(ClockWords.DueToday)
            : format.Count(ClockWords.DayLeft, ClockWords.DaysLeft, days));
    }
}

/// <summary>The three signals of time left.</summary>
public enum TimeSignal
{
    Enough,
    Soon,
    Late,
}
