using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Reading;

/// <summary>Reads how long a duty may take and how that is counted.</summary>
internal static class ClockReader
{
    private static readonly Dictionary<string, TimeUnit> Units = new(StringComparer.Ordinal)
    {
        ["hour"] = TimeUnit.Hour,
        ["calendar-day"] = TimeUnit.CalendarDay,
        ["working-day"] = TimeUnit.WorkingDay,
        ["month"] = TimeUnit.Month,
    };

    private static readonly Dictionary<string, ClockNature> Natures = new(StringComparer.Ordinal)
    {
        ["statutory"] = ClockNature.Statutory,
        ["yardstick"] = ClockNature.Yardstick,
        ["target"] = ClockNature.Target,
        ["gate"] = ClockNature.Gate,
    };

    private static readonly Dictionary<string, FirstDay> FirstDays = new(StringComparer.Ordinal)
    {
        ["excluded"] = FirstDay.Excluded,
        ["included"] = FirstDay.Included,
        ["excluded-hour"] = FirstDay.ExcludedHour,
    };

    private static readonly Dictionary<string, MonthEnd> MonthEnds = new(StringComparer.Ordinal)
    {
        ["same-date"] = MonthEnd.SameDate,
        ["day-before-corresponding"] = MonthEnd.DayBeforeCorresponding,
    };

    private static readonly Dictionary<string, bool> Notices = new(StringComparer.Ordinal)
    {
        ["before-due"] = true,
        ["none"] = false,
    };

    private static readonly Dictionary<string, PauseCounting> PauseCountings = new(StringComparer.Ordinal)
    {
        ["from-ask-through-reply"] = PauseCounting.FromAskThroughReply,
        ["after-ask-until-reply"] = PauseCounting.AfterAskUntilReply,
    };

    private static readonly Dictionary<string, string> Starts = new[]
    {
        "received", "decided", "aware", "assessed", "notified", "first-processing", "first-transfer", "first-filing",
        "changed",
    }.ToDictionary(word => word, StringComparer.Ordinal);

    public static ProvisionRule Read(Members clock)
    {
        var unit = clock.Word("unit", Units, TimeUnit.CalendarDay);
        var rule = new ClockRule
        {
            Name = clock.Code("clock"),
            Duties = clock.Codes("duties", least: 1),
            Nature = clock.Word("nature", Natures, ClockNature.Statutory),
            Start = clock.Word("start", Starts, "received"),
            Period = Period(clock, "period", unit) ?? new(1, unit),
            FirstDay = clock.Word("firstDay", FirstDays, FirstDay.Excluded),
            MonthEnd = clock.WordOrNull("monthEnd", MonthEnds),
            OnlyWhen = clock.Codes("onlyWhen"),
            Roll = clock.ObjectOrNull("roll", Roll),
            OtherReading = clock.ObjectOrNull("otherReading", other => Other(other, unit)),
            MinimumWorkingDays = clock.ObjectOrNull("minimumWorkingDays", Minimum),
            Extension = clock.ObjectOrNull("extension", extension => Extension(extension, unit)),
            Pauses = clock.Coded("pauses", Pause, pause => pause.Why),
            Exceptions = clock.Coded(
                "exceptions", exception => Exception(exception, unit), exception => exception.Label),
        };
        ClockShape.Check(clock, rule);
        return new ProvisionRule.Clock(rule);
    }

    private static LegalPeriod? Period(Members from, string name, TimeUnit unit)
    {
        var iso = from.String(name);
        if (LegalPeriod.TryParse(iso, unit, out var period) || iso.Length == 0)
        {
            return period;
        }

        from.Complain(name, "This must be an ISO 8601 period of the clock's unit, such as PT72H, P20D or P1M.");
        return null;
    }

    private static LegalPeriod? PeriodOrNull(Members from, string name, TimeUnit unit)
    {
        var iso = from.StringOrNull(name);
        if (iso is not null && !LegalPeriod.TryParse(iso, unit, out _))
        {
            from.Complain(name, "This must be null or an ISO 8601 period of the clock's unit.");
        }

        return LegalPeriod.TryParse(iso, unit, out var period) ? period : null;
    }

    private static RollRule Roll(Members roll)
    {
        var calendar = roll.Code("calendar");
        var settled = roll.Boolean("settled");
        var reading = roll.TextOrNull("reading");
        if (settled == (reading is not null))
        {
            roll.Complain("reading", "An open roll says in reading why it is open; a settled one has null.");
        }

        return new(
            calendar == "default" ? null : calendar,
            settled,
            reading,
            roll.Citation("citation"),
            roll.Firing("confidence"));
    }

    private static OtherReading Other(Members other, TimeUnit unit) => new(
        other.WordOrNull("firstDay", FirstDays),
        other.WordOrNull("monthEnd", MonthEnds),
        PeriodOrNull(other, "period", unit),
        other.Text("reading"),
        other.Citation("citation"),
        other.Firing("confidence"));

    private static MinimumWorkingDays Minimum(Members minimum) => new(
        (int)minimum.Whole("count", 1, 31),
        minimum.Boolean("settled"),
        minimum.Citation("citation"),
        minimum.Firing("confidence"));

    private static ExtensionRule Extension(Members extension, TimeUnit unit) => new(
        PeriodOrNull(extension, "period", unit),
        (int?)extension.WholeOrNull("max", 1, 100),
        (int)extension.Whole("perNotice", 1, 100),
        extension.Word("notice", Notices, fallback: true),
        extension.CodedTexts("grounds", "text"),
        extension.Citation("citation"),
        extension.Firing("confidence"));

    private static PauseRule Pause(Members pause) => new(
        pause.Code("why"),
        pause.Text("text"),
        pause.Word("counting", PauseCountings, PauseCounting.FromAskThroughReply),
        pause.Citation("citation"),
        pause.Firing("confidence"));

    private static ClockException Exception(Members exception, TimeUnit unit) => new(
        exception.Code("label"),
        exception.Codes("when", least: 1),
        exception.Codes("overrides"),
        Period(exception, "period", unit) ?? new(1, unit),
        exception.Citation("citation"),
        exception.Firing("confidence"),
        exception.TextOrNull("note"));
}
