using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Law;

/// <summary>
/// A computed clock as it is kept for ever: dates, steps, citation, and the edition of the pack they came from.
/// Whoever reads it needs no pack, so that new law cannot rewrite what was.
/// </summary>
/// <param name="Pack">Whose law, in which edition.</param>
/// <param name="Name">What the clock measures: <c>acknowledge</c>, <c>fulfil</c> …</param>
/// <param name="Provision">The provision it comes from.</param>
/// <param name="Nature">Whether the law, a guideline or we set the length.</param>
/// <param name="Status">Whether that version was in force or unconfirmed.</param>
/// <param name="Period">How long it is.</param>
/// <param name="Exception">The exception that set the period, or none.</param>
/// <param name="Due">The latest day that can be defended.</param>
/// <param name="DueAt">Its last moment; for hours the moment itself.</param>
/// <param name="WorkTo">The day to work to.</param>
/// <param name="WorkToAt">Its last moment; for hours the moment itself.</param>
/// <param name="LatestAt">A later moment that another reading would allow, for hours.</param>
/// <param name="OpensOn">For a gate: the first day on which somebody else may act.</param>
/// <param name="Confidence">As sure as its least sure part.</param>
/// <param name="UnverifiedCalendar">True when a day that decided it lies outside what was verified.</param>
/// <param name="Citation">Where the period stands.</param>
/// <param name="Extension">How the law lets it be lengthened; none when it does not.</param>
/// <param name="Readings">Which text leaves the reading open.</param>
/// <param name="Steps">Each day on the way, and why.</param>
public sealed record RecordedClock(
    PackStamp Pack,
    string Name,
    string Provision,
    ClockNature Nature,
    ProvisionStatus Status,
    RecordedPeriod Period,
    string? Exception,
    LocalDate Due,
    Instant DueAt,
    LocalDate WorkTo,
    Instant WorkToAt,
    Instant? LatestAt,
    LocalDate? OpensOn,
    Confidence Confidence,
    bool UnverifiedCalendar,
    Citation Citation,
    ExtensionTerms? Extension,
    ValueList<Text> Readings,
    ValueList<RecordedStep> Steps)
{
    /// <summary>The moment after which nothing can be defended.</summary>
    public Instant End() => LatestAt ?? DueAt;

    /// <summary>True when both say the same dates, whatever else changed.</summary>
    public bool HasSameDates(RecordedClock other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Due, DueAt, WorkTo, WorkToAt, LatestAt, OpensOn)
            == (other.Due, other.DueAt, other.WorkTo, other.WorkToAt, other.LatestAt, other.OpensOn);
    }

    /// <summary>True when both measure the same thing under the same law.</summary>
    public bool IsSameClock(RecordedClock other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Pack.Jurisdiction == other.Pack.Jurisdiction && Name == other.Name;
    }

    /// <summary>A clock as it is kept.</summary>
    /// <param name="book">The book it was computed from.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="zone">The zone in which its days end.</param>
    public static RecordedClock Of(RuleBook book, Clock clock, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(clock);
        var dueAt = clock.DueAt.ToInstant();
        return new(
            new(book.Code, book.Parts.Version, book.Parts.Hash),
            clock.Name,
            clock.Provision,
            clock.Nature,
            clock.Status,
            RecordedPeriod.Of(clock.Period),
            clock.Exception,
            clock.Due,
            dueAt,
            clock.WorkTo,
            clock.WorkTo == clock.Due ? dueAt : DayCount.EndOf(clock.WorkTo, zone).ToInstant(),
            clock.LatestAt?.ToInstant(),
            clock.OpensOn,
            clock.Confidence,
            clock.UnverifiedCalendar,
            clock.Citation,
            ExtensionTerms.Of(clock.Extension),
            [.. clock.Readings],
            [.. clock.Steps.Select(RecordedStep.Of)]);
    }
}

/// <summary>How long a clock was, in the letters of the law: <c>P20D</c> of calendar days.</summary>
public sealed record RecordedPeriod(string Iso, TimeUnit Unit)
{
    /// <summary>A period as it is kept.</summary>
    public static RecordedPeriod Of(LegalPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period.Iso, period.Unit);
    }
}

/// <summary>One day on the way; <paramref name="Why"/> says what is special about it, or nothing.</summary>
public sealed record RecordedStep(LocalDate On, bool Counted, int N, Text? Why)
{
    /// <summary>A step as it is kept: its reason in words, for words do not change with a pack.</summary>
    public static RecordedStep Of(ClockStep step) =>
        new(step.On, step.Counted, step.N, step.Reason is null ? null : DayReasonTexts.Of(step.Reason));
}

/// <summary>On what terms a clock may be lengthened.</summary>
/// <param name="Period">By how much each time; none where the law gives no length.</param>
/// <param name="Max">How often in all; none: without limit.</param>
/// <param name="PerNotice">How many of them one notice may claim.</param>
/// <param name="NoticeBeforeDue">True when the person must be told before the clock is due.</param>
/// <param name="Grounds">Codes of what justifies it.</param>
/// <param name="Citation">Where the rule stands.</param>
public sealed record ExtensionTerms(
    RecordedPeriod? Period, int? Max, int PerNotice, bool NoticeBeforeDue, ValueList<string> Grounds, Citation Citation)
{
    /// <summary>Terms as they are kept.</summary>
    public static ExtensionTerms? Of(ExtensionRule? rule) => rule is null
        ? null
        : new(
            rule.Period is null ? null : RecordedPeriod.Of(rule.Period),
            rule.Max,
            rule.PerNotice,
            rule.NoticeBeforeDue,
            [.. rule.Grounds.Select(g => g.Code)],
            rule.Citation);
}
