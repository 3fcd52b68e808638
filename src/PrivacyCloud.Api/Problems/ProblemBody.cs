using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Problems;

/// <summary>Problem details as RFC 9457 has them, with our members. Never holds what the caller sent.</summary>
public sealed record ProblemBody
{
    /// <summary>The kind of problem, as a URN made of the code.</summary>
    public required string Type { get; init; }

    /// <summary>The kind of problem in words.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>What is wrong here and how to mend it.</summary>
    public required string Detail { get; init; }

    /// <summary>Stable for ever: <c>area.reason</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The law that says no, where one does.</summary>
    public Citation? Citation { get; init; }

    /// <summary>Fields and what is wrong with each.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors { get; init; }

    /// <summary>What would have been accepted.</summary>
    public IReadOnlyList<string>? Known { get; init; }

    /// <summary>What to quote to support.</summary>
    public required string TraceId { get; init; }
}
