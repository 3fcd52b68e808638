using PrivacyCloud.Consoles.Public.Explainer;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>How much time a case still has, in words, with one of three signals.</summary>
internal static class CaseTime
{
    private const int SoonDays = 3;
    private const int HoursShownMax = 72;

    /// <summary>Of the clock that is worked to, as a list has it.</summary>
    public static TimeLeft Of(NextClock clock, DateTimeZone zone, Instant now, LocaleFormat format) =>
        Of(clock.WorkTo, clock.Due, clock.EndsAt, isHours: false, zone, now, format);

    /// <summary>Of a clock on record.</summary>
    public static TimeLeft Of(RequestClock clock, DateTimeZone zone, Instant now, LocaleFormat format) => Of(
        clock.Clock.WorkTo, clock.Clock.Due, clock.Clock.End(), clock.Clock.Period.Unit == TimeUnit.Hour, zone, now,
        format);

    /// <summary>Of what is to stop after a withdrawal.</summary>
    public static TimeLeft Of(StopBy stop, DateTimeZone zone, Instant now, LocaleFormat format) =>
        Of(stop.Due, stop.Due, stop.DueAt, isHours: false, zone, now, format);

    private static TimeLeft Of(
        LocalDate workTo, LocalDate due, Instant end, bool isHours, DateTimeZone zone, Instant now,
        LocaleFormat format)
    {
        var today = now.InZone(zone).Date;
        if (now > end)
        {
            return new(TimeSignal.Late, Late(due, today, format));
        }

        var days = Period.DaysBetween(today, workTo);
        var signal = days <= SoonDays ? TimeSignal.Soon : TimeSignal.Enough;
        if (isHours && end - now <= Duration.FromHours(HoursShownMax))
        {
            var hours = (long)(end - now).TotalHours;
            return new(signal, format.Count(CaseTimeWords.HourLeft, CaseTimeWords.HoursLeft, hours));
        }

        return new(signal, days switch
        {
            < 0 => LocaleFormat.Fill(format.In(CaseTimeWords.LastDay), format.Date(due)),
            0 => format.In(CaseTimeWords.Today),
            _ => format.Count(CaseTimeWords.DayLeft, CaseTimeWords.DaysLeft, days),
        });
    }

    private static string Late(LocalDate due, LocalDate today, LocaleFormat format)
    {
        var days = Period.DaysBetween(due, today);
        return days <= 0
            ? format.In(CaseTimeWords.LateToday)
            : format.Count(CaseTimeWords.DayLate, CaseTimeWords.DaysLate, days);
    }
}
