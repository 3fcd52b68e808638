using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>
/// The parts of a clock fit each other: nothing is written that the engine would pass over in silence.
/// </summary>
internal static class ClockShape
{
    public static void Check(Members clock, ClockRule rule)
    {
        if (rule.Period.Unit == TimeUnit.Hour)
        {
            CheckHours(clock, rule);
        }
        else
        {
            CheckDays(clock, rule);
        }

        if ((rule.Period.Unit == TimeUnit.Month) != (rule.MonthEnd is not null))
        {
            clock.Complain("monthEnd", "A period in months needs it; every other unit has null.");
        }

        if (rule.Pauses.Select(p => p.Counting).Distinct().Count() > 1)
        {
            clock.Complain("pauses", "All pauses of a clock are counted alike.");
        }

        CheckExtension(clock, rule);
    }

    private static void CheckHours(Members clock, ClockRule rule)
    {
        if (rule.Roll is not null || rule.Pauses.Count > 0 || rule.FirstDay != FirstDay.Excluded)
        {
            clock.Complain("unit", "Hours run through every day: no roll, no pauses, firstDay excluded.");
        }

        if (rule.OtherReading is { } other
            && other is not { FirstDay: FirstDay.ExcludedHour, MonthEnd: null, Period: null })
        {
            clock.Complain("otherReading",
                "The other reading of hours leaves out the hour of the event: firstDay excluded-hour, the rest null.");
        }

        if (rule.MinimumWorkingDays is { Settled: true })
        {
            clock.Complain("minimumWorkingDays", "For hours it moves latestAt alone: settled is false.");
        }
    }

    private static void CheckDays(Members clock, ClockRule rule)
    {
        if (rule.FirstDay == FirstDay.ExcludedHour || rule.OtherReading?.FirstDay == FirstDay.ExcludedHour)
        {
            clock.Complain("firstDay", "excluded-hour goes with hours alone.");
        }

        if (rule.OtherReading is { FirstDay: null, MonthEnd: null, Period: null })
        {
            clock.Complain("otherReading", "It must say what is counted otherwise: firstDay, monthEnd or period.");
        }

        if (rule.OtherReading is { MonthEnd: not null } && rule.Period.Unit != TimeUnit.Month)
        {
            clock.Complain("otherReading", "Its monthEnd goes with months alone.");
        }

        if (rule.MinimumWorkingDays is { Settled: false })
        {
            clock.Complain("minimumWorkingDays", "Only for hours may it be open: settled is true.");
        }
    }

    private static void CheckExtension(Members clock, ClockRule rule)
    {
        if (rule.Extension is not { } extension)
        {
            return;
        }

        if (extension.Max < extension.PerNotice)
        {
            clock.Complain("extension",
                "One notice may not claim more extensions than there are: perNotice is at most max.");
        }

        var longest = rule.Exceptions.Select(e => e.Period).Append(rule.OtherReading?.Period ?? rule.Period)
            .Append(rule.Period)
            .Max(p => p.Count);
        if (extension.Period is { } more
            && longest + (more.Count * extension.Times(ExtensionRule.TimesMax)) > LegalPeriod.CountMax)
        {
            clock.Complain("extension",
                $"With every extension the period is longer than {LegalPeriod.CountMax} of its unit.");
        }
    }
}
