using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What the page of one act shows.</summary>
public sealed record ActView
{
    /// <summary>Which act.</summary>
    public required string Name { get; init; }

    /// <summary>The request.</summary>
    public required Dossier Dossier { get; init; }

    /// <summary>What was typed.</summary>
    public required ActForm Form { get; init; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    /// <summary>Why the rules say no; none when they do not.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The letter as it would go out, with the person's data masked; none before it was asked for.</summary>
    public Letter? Letter { get; init; }

    /// <summary>What the law wants in it.</summary>
    public IReadOnlyList<LetterDemand> Demands { get; init; } = [];

    /// <summary>What others have done since the form was opened.</summary>
    public IReadOnlyList<Happening> Since { get; init; } = [];
}
