using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain;

/// <summary>A stable, documented reason for saying no.</summary>
/// <param name="Code">Public for ever: <c>area.reason</c> in kebab-case. Never renamed.</param>
/// <param name="Why">What to tell the caller, in every language we speak. Never echoes input.</param>
/// <param name="Citation">Where a law says no; none where only the product does.</param>
public sealed record Refusal(string Code, Text Why, Citation? Citation = null)
{
    /// <summary>What would have been accepted, as codes, where a list helps.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];
}
