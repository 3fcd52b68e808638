using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Rules.Cases;

/// <summary>An example beside a provision: what is given, and what must come out.</summary>
public abstract record PackCase
{
    private PackCase(string name) => Name = name;

    /// <summary>A sentence that says what is tried.</summary>
    public string Name { get; }

    /// <summary>A question about a clock, and the dates that answer it; none where there must be no clock.</summary>
    public sealed record OfClock(string Name, DeadlineQuestion Question, ExpectedClock? Expected) : PackCase(Name);

    /// <summary>A day, and the version that applies on it; none where none does.</summary>
    public sealed record OfVersion(string Name, LocalDate On, LocalDate? InForceFrom) : PackCase(Name);

    /// <summary>A number of people, and the thresholds it meets by itself.</summary>
    public sealed record OfThreshold(
        string Name, LocalDate On, LocalDate? InForceFrom, int Persons, IReadOnlyList<string> Met) : PackCase(Name);
}

/// <summary>What a clock must answer. What is null is not compared.</summary>
public sealed record ExpectedClock(
    LocalDate Due, LocalDate WorkTo, OffsetDateTime? DueAt, OffsetDateTime? LatestAt, bool? Unverified);
