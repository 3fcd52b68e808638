namespace PrivacyCloud.Domain.Law;

/// <summary>One computed clock with its explanation.</summary>
public sealed record Clock
{
    /// <summary>What it measures: <c>acknowledge</c>, <c>fulfil</c> …</summary>
    public required string Name { get; init; }

    /// <summary>Whose law.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>The duty.</summary>
    public required string Duty { get; init; }

    /// <summary>The provision it comes from.</summary>
    public required string Provision { get; init; }

    /// <summary>Whether the law, a guideline or we set the length.</summary>
    public required ClockNature Nature { get; init; }

    /// <summary>Whether that version is in force or unconfirmed.</summary>
    public required ProvisionStatus Status { get; init; }

    /// <summary>The event that starts it.</summary>
    public required string Start { get; init; }

    /// <summary>How long it is, extension included when one was asked for.</summary>
    public required LegalPeriod Period { get; init; }

    /// <summary>The label of the exception that set the period, or none.</summary>
    public string? Exception { get; init; }

    /// <summary>The latest day that can be defended.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>The last moment of it; for hours the moment itself.</summary>
    public required OffsetDateTime DueAt { get; init; }

    /// <summary>The earlier day to work to, where a reading is open; else as <see cref="Due"/>.</summary>
    public required LocalDate WorkTo { get; init; }

    /// <summary>A later moment that another reading would allow, for hours.</summary>
    public OffsetDateTime? LatestAt { get; init; }

    /// <summary>For a gate: the first day on which somebody else may act.</summary>
    public LocalDate? OpensOn { get; init; }

    /// <summary>Which text leaves the reading open.</summary>
    public IReadOnlyList<Text> Readings { get; init; } = [];

    /// <summary>By how much one notice may lengthen it; none when it may not, or already is.</summary>
    public LegalPeriod? ExtendableBy { get; init; }

    /// <summary>True when the law lets it be lengthened, with or without a number.</summary>
    public bool IsExtendable { get; init; }

    /// <summary>How the law lets it be lengthened, and where that stands; none when it does not.</summary>
    public ExtensionRule? Extension { get; init; }

    /// <summary>True when a day that decided it lies outside what was verified.</summary>
    public bool UnverifiedCalendar { get; init; }

    /// <summary>As sure as its least sure part.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where the period stands.</summary>
    public required Citation Citation { get; init; }

    /// <summary>What is our reading in it.</summary>
    public Text? Note { get; init; }

    /// <summary>Each day on the way, counted or not, and why.</summary>
    public required IReadOnlyList<ClockStep> Steps { get; init; }
}

/// <summary>One day on the way to a due date.</summary>
/// <param name="On">The day.</param>
/// <param name="Counted">Whether it counts.</param>
/// <param name="N">How many have been counted with it; hours for a period of hours; 0 when it does not count.</param>
/// <param name="Reason">Why it does not count, or what is special about it.</param>
public readonly record struct ClockStep(LocalDate On, bool Counted, int N, DayReason? Reason);
