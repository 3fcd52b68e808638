namespace PrivacyCloud.Domain.Law;

/// <summary>What is to be counted: a rule, its length in this case, from when, on which calendars.</summary>
internal sealed record ClockCount(
    ClockRule Rule,
    LegalPeriod Period,
    ZonedDateTime Start,
    WorkCalendar Calendar,
    WorkCalendar RollCalendar,
    IReadOnlyList<Pause> Pauses);

/// <summary>What came out of a count.</summary>
internal sealed record Counted(
    LocalDate Due,
    OffsetDateTime DueAt,
    LocalDate WorkTo,
    OffsetDateTime? LatestAt,
    IReadOnlyList<Text> Readings,
    bool UnverifiedCalendar,
    IReadOnlyList<ClockStep> Steps);
