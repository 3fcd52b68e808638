namespace PrivacyCloud.Domain.Law;

/// <summary>What is to be counted: a rule, its length in this case, from when, on which calendars.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Period">Its length, exception and extension taken in.</param>
/// <param name="OtherPeriod">The length in the other reading, where there is one; extension taken in.</param>
internal sealed record ClockCount(
    ClockRule Rule,
    LegalPeriod Period,
    LegalPeriod OtherPeriod,
    ZonedDateTime Start,
    WorkCalendar Calendar,
    WorkCalendar RollCalendar,
    IReadOnlyList<Pause> Pauses);

/// <summary>
/// What came out of a count. <paramref name="Confidence"/> is that of the rules, beside the period, that made it so.
/// </summary>
internal sealed record Counted(
    LocalDate Due,
    OffsetDateTime DueAt,
    LocalDate WorkTo,
    OffsetDateTime? LatestAt,
    IReadOnlyList<Text> Readings,
    bool UnverifiedCalendar,
    Confidence Confidence,
    IReadOnlyList<ClockStep> Steps);
