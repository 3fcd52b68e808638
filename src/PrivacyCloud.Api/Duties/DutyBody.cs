using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Duties;

/// <summary>A duty with its clock as it was recorded: what later law says does not change it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Jurisdiction">Whose law.</param>
/// <param name="Duty">What is to be done.</param>
/// <param name="From">The moment that started the clock.</param>
/// <param name="Circumstances">What is special about the case.</param>
/// <param name="Place">Whose days off count.</param>
/// <param name="Extensions">How many notices have lengthened it.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Clock">Its clock.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
public sealed record DutyBody(
    DutyId Id,
    JurisdictionCode Jurisdiction,
    string Duty,
    Instant From,
    IReadOnlyList<string> Circumstances,
    string? Place,
    int Extensions,
    DutyStanding Standing,
    RecordedClockBody Clock,
    long Version)
{
    /// <summary>A duty in one language, with or without the days of its clock.</summary>
    public static DutyBody Of(DutyRow row, Language language, bool withSteps)
    {
        ArgumentNullException.ThrowIfNull(row);
        var question = row.Question;
        return new(
            row.Id, row.Clock.Pack.Jurisdiction, question.Duty, question.From, question.Circumstances, question.Place,
            question.Notices, row.Standing, RecordedClockBody.Of(row.Clock, language, withSteps), row.Version);
    }
}

/// <summary>A clock as it was recorded.</summary>
public sealed record RecordedClockBody
{
    /// <summary>What it measures: <c>acknowledge</c>, <c>fulfil</c> …</summary>
    public required string Name { get; init; }

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

    /// <summary>The dates.</summary>
    public required DatesBody Dates { get; init; }

    /// <summary>True when the law lets it be lengthened.</summary>
    public required bool Extendable { get; init; }

    /// <summary>True when a day that decided it lies outside what was verified.</summary>
    public required bool UnverifiedCalendar { get; init; }

    /// <summary>As sure as its least sure part.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>Where the period stands.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Which text leaves the reading open.</summary>
    public string? Reading { get; init; }

    /// <summary>Each day on the way; absent in lists.</summary>
    public IReadOnlyList<RecordedStepBody>? Steps { get; init; }

    /// <summary>A clock in one language.</summary>
    public static RecordedClockBody Of(RecordedClock clock, Language language, bool withSteps)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new()
        {
            Name = clock.Name,
            PackVersion = clock.Pack.Version,
            Provision = clock.Provision,
            Nature = clock.Nature,
            Period = clock.Period.Iso,
            Unit = clock.Period.Unit,
            Dates = DatesBody.Of(clock),
            Extendable = clock.Extension is not null,
            UnverifiedCalendar = clock.UnverifiedCalendar,
            Confidence = clock.Confidence,
            Citation = clock.Citation,
            Reading = clock.Readings.Count == 0 ? null : string.Join(' ', clock.Readings.Select(r => r.In(language))),
            Steps = withSteps
                ? [.. clock.Steps.Select(one => new RecordedStepBody(one.On, one.Counted, one.N,
                    one.Why?.In(language)))]
                : null,
        };
    }
}

/// <summary>One day on the way to a due date.</summary>
public sealed record RecordedStepBody(LocalDate On, bool Counted, int N, string? Why);
