namespace PrivacyCloud.Domain.Law;

/// <summary>What somebody wants to know: by when must a duty be done?</summary>
/// <param name="Duty">Such as <c>request.erasure</c> or <c>breach.authority</c>.</param>
/// <param name="From">When the event that starts the clock happened.</param>
/// <param name="Circumstances">Facts of the case, by code.</param>
/// <param name="Extended">Whether to compute with every extension that its notices allow.</param>
/// <param name="Place">A place of the jurisdiction, or none.</param>
/// <param name="Pauses">When the clock stood still.</param>
public sealed record DeadlineQuestion(
    string Duty,
    Instant From,
    IReadOnlyList<string> Circumstances,
    bool Extended,
    string? Place,
    IReadOnlyList<Pause> Pauses)
{
    /// <summary>The most circumstances one question may name.</summary>
    public const int CircumstancesMax = 16;

    /// <summary>The most pauses one question may name.</summary>
    public const int PausesMax = 32;

    /// <summary>The most days one pause may last: ten years. Every day of it becomes a step.</summary>
    public const int PauseDaysMax = 3_653;

    /// <summary>With an extension: how many notices claim it. The law's own limit on extensions still holds.</summary>
    public int Notices { get; init; } = 1;

    /// <summary>A plain question.</summary>
    public DeadlineQuestion(string duty, Instant from)
        : this(duty, from, [], Extended: false, null, [])
    {
    }
}

/// <summary>When a clock stood still: the day of asking and the day of the reply, in the jurisdiction's zone.</summary>
public sealed record Pause(LocalDate AskedOn, LocalDate RepliedOn);
