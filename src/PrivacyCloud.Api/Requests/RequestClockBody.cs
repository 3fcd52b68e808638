using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Api.Requests;

/// <summary>A clock of a request, as it was recorded: later law does not change it.</summary>
public sealed record RequestClockBody
{
    /// <summary>What it measures: <c>acknowledge</c>, <c>fulfil</c> …</summary>
    public required string Clock { get; init; }

    /// <summary>Whose law.</summary>
    public required JurisdictionCode Jurisdiction { get; init; }

    /// <summary>The rule that made that law apply.</summary>
    public required ChosenBy ChosenBy { get; init; }

    /// <summary>Whether it runs.</summary>
    public required ClockStanding Standing { get; init; }

    /// <summary>The edition of the pack it comes from.</summary>
    public required string PackVersion { get; init; }

    /// <summary>The provision it comes from.</summary>
    public required string Provision { get; init; }

    /// <summary>Whether the law, a guideline or we set the length.</summary>
    public required ClockNature Nature { get; init; }

    /// <summary>How long it is.</summary>
    public required string Period { get; init; }

    /// <summary>In what it is counted.</summary>
    public required TimeUnit Unit { get; init; }

    /// <summary>The latest day that can be defended.</summary>
    public required LocalDate Due { get; init; }

    /// <summary>Its last moment, where the law applies.</summary>
    public required OffsetDateTime DueAt { get; init; }

    /// <summary>The day to work to.</summary>
    public required LocalDate WorkTo { get; init; }

    /// <summary>A later moment that another reading would allow.</summary>
    public OffsetDateTime? LatestAt { get; init; }

    /// <summary>For a gate: the first day on which somebody else may act.</summary>
    public LocalDate? OpensOn { get; init; }

    /// <summary>By how much the law lets it be lengthened at a time.</summary>
    public string? ExtendableBy { get; init; }

    /// <summary>True when the law lets it be lengthened.</summary>
    public required bool Extendable { get; init; }

    /// <summary>How many notices have lengthened it.</summary>
    public required int Extensions { get; init; }

    /// <summary>The day of asking, while it stands still.</summary>
    public LocalDate? StoppedOn { get; init; }

    /// <summary>When what it measures was done.</summary>
    public Instant? MetAt { get; init; }

    /// <summary>True when a day that decided it lies outside what was verified.</summary>
    public required bool UnverifiedCalendar { get; init; }

    /// <summary>As sure as its least sure part.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where the period stands.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Which text leaves the reading open.</summary>
    public string? Reading { get; init; }

    /// <summary>Each day on the way; absent in lists.</summary>
    public IReadOnlyList<RequestStepBody>? Steps { get; init; }

    /// <summary>A clock in one language, its moments in its law's zone.</summary>
    public static RequestClockBody Of(RequestClock one, LawLibrary law, Language language, bool withSteps)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(law);
        var clock = one.Clock;
        var zone = ZoneOf(one, law);
        return new()
        {
            Clock = clock.Name,
            Jurisdiction = clock.Pack.Jurisdiction,
            ChosenBy = one.ChosenBy,
            Standing = one.Standing,
            PackVersion = clock.Pack.Version,
            Provision = clock.Provision,
            Nature = clock.Nature,
            Period = clock.Period.Iso,
            Unit = clock.Period.Unit,
            Due = clock.Due,
            DueAt = clock.DueAt.InZone(zone).ToOffsetDateTime(),
            WorkTo = clock.WorkTo,
            LatestAt = clock.LatestAt?.InZone(zone).ToOffsetDateTime(),
            OpensOn = clock.OpensOn,
            ExtendableBy = clock.Extension?.Period?.Iso,
            Extendable = clock.Extension is not null,
            Extensions = one.Question.Notices,
            StoppedOn = one.StoppedOn,
            MetAt = one.MetAt,
            UnverifiedCalendar = clock.UnverifiedCalendar,
            Confidence = clock.Confidence,
            Citation = clock.Citation,
            Reading = clock.Readings.Count == 0 ? null : string.Join(' ', clock.Readings.Select(r => r.In(language))),
            Steps = withSteps ? [.. clock.Steps.Select(step => RequestStepBody.Of(step, language))] : null,
        };
    }

    private static DateTimeZone ZoneOf(RequestClock one, LawLibrary law) =>
        law.Find(one.Clock.Pack.Jurisdiction) is { } book
            ? book.Place(one.Question.Place)?.Zone ?? book.Parts.Zone
            : DateTimeZone.Utc;
}

/// <summary>One day on the way: counted with its number, or not counted with the reason.</summary>
public sealed record RequestStepBody(LocalDate On, bool Counted, int? N, string? Why)
{
    /// <summary>A step in one language.</summary>
    public static RequestStepBody Of(RecordedStep step, Language language)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new(step.On, step.Counted, step.Counted ? step.N : null, step.Why?.In(language));
    }
}
