using PrivacyCloud.Consoles.Public.Explainer;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>
/// By when a person has her answer, in words: the date of the law where it applies, and how far off it is.
/// </summary>
/// <param name="Sentence">By when, and who says so.</param>
/// <param name="Left">Days left or late; none once nothing is owed.</param>
/// <param name="Citation">Where the law says so.</param>
/// <param name="Zone">The zone in which the day ends.</param>
/// <param name="IsLate">True when the last moment that can be defended has passed.</param>
public sealed record RequestDue(string Sentence, TimeLeft? Left, Citation Citation, string Zone, bool IsLate)
{
    private const string Fulfilling = "fulfil";
    private const int SoonDays = 3;

    /// <summary>The answer's date of a request; null where its law sets no clock.</summary>
    public static RequestDue? Of(RequestRow row, LawLibrary law, PageContext page)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(law);
        ArgumentNullException.ThrowIfNull(page);
        if (ClockOf(row.File) is not { } clock)
        {
            return null;
        }

        var recorded = clock.Clock;
        var zone = ZoneOf(clock, law);
        var date = page.Format.LongDate(recorded.Due);
        var isLate = clock.IsOwed() && clock.Standing == ClockStanding.Running && page.Now > recorded.End();
        var sentence = (clock.Standing, recorded.Nature) switch
        {
            (ClockStanding.Met or ClockStanding.MetLate, _) => page.Say(StatusWords.DueMet, date),
            (ClockStanding.Paused, _) => page.Say(StatusWords.DuePaused),
            (ClockStanding.Dropped, _) => page.Say(StatusWords.DueDropped),
            (_, ClockNature.Statutory) => page.Say(StatusWords.DueByLaw, date),
            _ => page.Say(StatusWords.DueTarget, date),
        };
        var left = clock.Standing == ClockStanding.Running ? LeftOf(recorded, zone, isLate, page) : null;
        return new(sentence, left, recorded.Citation, zone.Id.Replace('_', ' '), isLate);
    }

    /// <summary>The first day on which the person may sue, where her law opens a court only then.</summary>
    public static RecordedClock? GateOf(RequestFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Clocks.FirstOrDefault(one => one.IsGate())?.Clock;
    }

    private static RequestClock? ClockOf(RequestFile file)
    {
        var answers = file.Clocks.Where(one => !one.IsGate() && one.Clock.Name == Fulfilling).ToList();
        return answers.Where(one => one.IsOwed()).MinBy(one => one.Clock.WorkToAt) ?? answers.FirstOrDefault();
    }

    private static DateTimeZone ZoneOf(RequestClock clock, LawLibrary law)
    {
        var book = law.Find(clock.Clock.Pack.Jurisdiction);
        return book?.Place(clock.Question.Place)?.Zone ?? book?.Parts.Zone ?? DateTimeZone.Utc;
    }

    private static TimeLeft LeftOf(RecordedClock clock, DateTimeZone zone, bool isLate, PageContext page)
    {
        var today = page.Now.InZone(zone).Date;
        if (isLate)
        {
            var late = Math.Max(1, Period.DaysBetween(clock.Due, today));
            return new(TimeSignal.Late, page.Format.Count(StatusWords.LateDay, StatusWords.LateDays, late));
        }

        var days = Math.Max(0, Period.DaysBetween(today, clock.Due));
        return new(
            days <= SoonDays ? TimeSignal.Soon : TimeSignal.Enough,
            days == 0
                ? page.Say(ClockWords.DueToday)
                : page.Format.Count(ClockWords.DayLeft, ClockWords.DaysLeft, days));
    }
}
