using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Letters;

/// <summary>What the law wants in a notice, and what a letter still lacks.</summary>
public static class LetterCoverage
{
    /// <summary>What the law demands of this notice for this duty, in the pack's order. None for other letters.</summary>
    public static IReadOnlyList<LetterDemand> Check(
        LetterKind kind, LetterFacts facts, RuleBook book, string duty, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(book);
        return [.. from found in LetterNotices.Of(kind, [duty], facts.ReceivedOn, book, day)
                   from content in found.Rule.Contents
                   select new LetterDemand(
                       content, found.Rule.When, found.Version.Citation, found.Version.Verified.Confidence)];
    }
}

/// <summary>One thing the law wants a notice to hold.</summary>
/// <param name="What">What it must hold.</param>
/// <param name="When">By when the notice must go out.</param>
/// <param name="Citation">Where that stands.</param>
/// <param name="Confidence">How well that was checked; a single secondary source is shown as unconfirmed.</param>
public sealed record LetterDemand(Text What, Text When, Citation Citation, Confidence Confidence);
