using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Law;

/// <summary>One clock with its explanation, as the contract has it.</summary>
public sealed record ClockBody
{
    public required string Clock { get; init; }

    public required JurisdictionCode Jurisdiction { get; init; }

    public required string Provision { get; init; }

    public required ClockNature Nature { get; init; }

    public required ProvisionStatus Status { get; init; }

    public required string Start { get; init; }

    public required LegalPeriod Period { get; init; }

    public required TimeUnit Unit { get; init; }

    public required LocalDate Due { get; init; }

    public required OffsetDateTime DueAt { get; init; }

    public required LocalDate WorkTo { get; init; }

    public OffsetDateTime? LatestAt { get; init; }

    public LocalDate? OpensOn { get; init; }

    public string? Exception { get; init; }

    public string? Reading { get; init; }

    public LegalPeriod? ExtendableBy { get; init; }

    public required bool Extendable { get; init; }

    public required bool UnverifiedCalendar { get; init; }

    public required Confidence Confidence { get; init; }

    public required Citation Citation { get; init; }

    public string? Note { get; init; }

    public required IReadOnlyList<StepBody> Steps { get; init; }

    /// <summary>A clock in one language.</summary>
    public static ClockBody Of(Clock clock, Language language)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return new()
        {
            Clock = clock.Name,
            Jurisdiction = clock.Jurisdiction,
            Provision = clock.Provision,
            Nature = clock.Nature,
            Status = clock.Status,
            Start = clock.Start,
            Period = clock.Period,
            Unit = clock.Period.Unit,
            Due = clock.Due,
            DueAt = clock.DueAt,
            WorkTo = clock.WorkTo,
            LatestAt = clock.LatestAt,
            OpensOn = clock.OpensOn,
            Exception = clock.Exception,
            Reading = clock.Readings.Count == 0 ? null : string.Join(' ', clock.Readings.Select(r => r.In(language))),
            ExtendableBy = clock.ExtendableBy,
            Extendable = clock.IsExtendable,
            UnverifiedCalendar = clock.UnverifiedCalendar,
            Confidence = clock.Confidence,
            Citation = clock.Citation,
            Note = clock.Note?.In(language),
            Steps = [.. clock.Steps.Select(step => StepBody.Of(step, language))],
        };
    }
}

/// <summary>One day on the way: counted with its number, or not counted with the reason.</summary>
public sealed record StepBody(LocalDate On, bool Counted, int? N, string? Why)
{
    /// <summary>A step in one language. A counted day needs no reason.</summary>
    public static StepBody Of(ClockStep step, Language language) => new(
        step.On,
        step.Counted,
        step.Counted ? step.N : null,
        !step.Counted || step.Reason is DayReason.NotAnnounced or DayReason.MinimumWorkingDays
            ? step.Reason is null ? null : DayReasonTexts.Of(step.Reason).In(language)
            : null);
}
