namespace PrivacyCloud.Domain.Law;

/// <summary>How long a duty may take, and how that is counted.</summary>
public sealed record ClockRule
{
    /// <summary>
    /// What the clock measures: <c>acknowledge</c>, <c>fulfil</c>, <c>notify</c>, <c>file</c>, <c>update</c>, or a
    /// pack's own.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The duties it measures, such as <c>request.erasure</c>.</summary>
    public required IReadOnlyList<string> Duties { get; init; }

    /// <summary>Whether the law, a guideline or we set the length.</summary>
    public required ClockNature Nature { get; init; }

    /// <summary>The event that starts it.</summary>
    public required string Start { get; init; }

    /// <summary>How long, as the law writes it.</summary>
    public required LegalPeriod Period { get; init; }

    /// <summary>Whether the day of the event is day 1.</summary>
    public required FirstDay FirstDay { get; init; }

    /// <summary>Where a period in months ends; none for other units.</summary>
    public MonthEnd? MonthEnd { get; init; }

    /// <summary>Circumstances of which one must hold, or there is no such clock. Empty: there always is.</summary>
    public IReadOnlyList<string> OnlyWhen { get; init; } = [];

    /// <summary>What happens when the end falls on a day off; none: nothing.</summary>
    public RollRule? Roll { get; init; }

    /// <summary>A second way to count that the text leaves open.</summary>
    public OtherReading? OtherReading { get; init; }

    /// <summary>How many working days the period must hold at least.</summary>
    public MinimumWorkingDays? MinimumWorkingDays { get; init; }

    /// <summary>How it may be lengthened.</summary>
    public ExtensionRule? Extension { get; init; }

    /// <summary>When it may stand still.</summary>
    public IReadOnlyList<PauseRule> Pauses { get; init; } = [];

    /// <summary>Labelled exceptions to the period.</summary>
    public IReadOnlyList<ClockException> Exceptions { get; init; } = [];
}

/// <summary>Who set a clock's length.</summary>
public enum ClockNature
{
    /// <summary>The law.</summary>
    Statutory,

    /// <summary>A guideline of the authority measures by it.</summary>
    Yardstick,

    /// <summary>The product, because the law has no number.</summary>
    Target,

    /// <summary>A moment after which somebody else may act: on the day after it is due.</summary>
    Gate,
}

/// <summary>Whether the event's own day, or hour, counts.</summary>
public enum FirstDay
{
    /// <summary>Counting begins the day after.</summary>
    Excluded,

    /// <summary>The event's day is day 1.</summary>
    Included,

    /// <summary>For hours: counting begins with the next full hour.</summary>
    ExcludedHour,
}

/// <summary>Where a period in months ends.</summary>
public enum MonthEnd
{
    /// <summary>On the same number of the month, or on its last day where there is none.</summary>
    SameDate,

    /// <summary>On the day before the one that corresponds to the first counted day.</summary>
    DayBeforeCorresponding,
}

/// <summary>Moves an end on a day off to the next working day.</summary>
/// <param name="Calendar">Whose days off; none means the place's, else the pack's.</param>
/// <param name="Settled">False where it is open whether the end moves: then only the defensible end does.</param>
/// <param name="Reading">Which text leaves it open; there when not settled.</param>
/// <param name="Citation">Where the rule stands.</param>
/// <param name="Confidence">How well that was checked.</param>
public sealed record RollRule(
    string? Calendar, bool Settled, Text? Reading, Citation Citation, Confidence Confidence);

/// <summary>A second way to count; what is null stays as in the first.</summary>
public sealed record OtherReading(
    FirstDay? FirstDay, MonthEnd? MonthEnd, LegalPeriod? Period, Text Reading, Citation Citation,
    Confidence Confidence);

/// <summary>A period lasts until it has held so many working days.</summary>
public sealed record MinimumWorkingDays(int Count, bool Settled, Citation Citation, Confidence Confidence);

/// <summary>How a clock may be lengthened.</summary>
/// <param name="Period">By how much each time; none where the law gives no length.</param>
/// <param name="Max">How often in all; none: without limit.</param>
/// <param name="PerNotice">How many of them one notice may claim.</param>
/// <param name="NoticeBeforeDue">True when the person must be told before the clock is due.</param>
/// <param name="Grounds">What justifies it.</param>
/// <param name="Citation">Where the rule stands.</param>
/// <param name="Confidence">How well that was checked.</param>
public sealed record ExtensionRule(
    LegalPeriod? Period,
    int? Max,
    int PerNotice,
    bool NoticeBeforeDue,
    IReadOnlyList<CodedText> Grounds,
    Citation Citation,
    Confidence Confidence)
{
    /// <summary>
    /// How often a clock is lengthened at most where the law sets no limit: a bound on work, not on rights.
    /// </summary>
    public const int TimesMax = 100;

    /// <summary>How often so many notices lengthen it, within the law's own limit.</summary>
    public int Times(int notices) => Math.Min(PerNotice * Math.Clamp(notices, 1, TimesMax), Max ?? TimesMax);
}

/// <summary>When a clock may stand still, and which days are then left out.</summary>
public sealed record PauseRule(string Why, Text Text, PauseCounting Counting, Citation Citation, Confidence Confidence);

/// <summary>Which days a pause leaves out.</summary>
public enum PauseCounting
{
    /// <summary>The day of asking, the day of the reply and all between.</summary>
    FromAskThroughReply,

    /// <summary>The days after asking and before the reply, and the day of the reply.</summary>
    AfterAskUntilReply,
}

/// <summary>Another period in named circumstances.</summary>
/// <param name="Label">Its name within the provision.</param>
/// <param name="When">Circumstances that must all hold.</param>
/// <param name="Overrides">Labels of exceptions that it beats when both apply.</param>
/// <param name="Period">The period then.</param>
/// <param name="Citation">Where the rule stands.</param>
/// <param name="Confidence">How well that was checked.</param>
/// <param name="Note">What is our reading in it.</param>
public sealed record ClockException(
    string Label,
    IReadOnlyList<string> When,
    IReadOnlyList<string> Overrides,
    LegalPeriod Period,
    Citation Citation,
    Confidence Confidence,
    Text? Note);

/// <summary>A code with its text.</summary>
public sealed record CodedText(string Code, Text Text);
