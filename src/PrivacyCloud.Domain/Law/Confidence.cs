using System.Diagnostics;

namespace PrivacyCloud.Domain.Law;

/// <summary>How well a fact of law has been checked. Only the first five may move a clock.</summary>
public enum Confidence
{
    /// <summary>Read in the primary text.</summary>
    Primary,

    /// <summary>Seen in two independent secondary sources, or in one that agrees with a primary text.</summary>
    Corroborated,

    /// <summary>Our reading of a text; it says so.</summary>
    Inferred,

    /// <summary>The product's own target, where the law has no number.</summary>
    Target,

    /// <summary>Seen in one secondary source: computed, and shown as unconfirmed.</summary>
    Secondary,

    /// <summary>From memory. Never fires.</summary>
    Memory,

    /// <summary>Unverified. Never fires.</summary>
    Unverified,
}

/// <summary>The marks that packs and answers write for each confidence.</summary>
public static class ConfidenceMarks
{
    /// <summary>True when a fact of this confidence may move a clock.</summary>
    public static bool MayFire(this Confidence confidence) => confidence <= Confidence.Secondary;

    /// <summary>True when it may be called in force; a single secondary source may not.</summary>
    public static bool MayBeInForce(this Confidence confidence) => confidence <= Confidence.Target;

    /// <summary>The weaker of two: a clock is as sure as its least sure part.</summary>
    public static Confidence Weaker(this Confidence one, Confidence other) => one > other ? one : other;

    /// <summary>The mark, such as <c>V2+</c>.</summary>
    public static string Mark(this Confidence confidence) => confidence switch
    {
        Confidence.Primary => "V1",
        Confidence.Corroborated => "V2+",
        Confidence.Inferred => "INF",
        Confidence.Target => "E",
        Confidence.Secondary => "V2",
        Confidence.Memory => "MEM",
        Confidence.Unverified => "U",
        _ => throw new UnreachableException(),
    };

    /// <summary>Reads a mark; <c>M</c> reads as <c>MEM</c>. False for anything else.</summary>
    public static bool TryParse(string? mark, out Confidence confidence)
    {
        (var known, confidence) = mark switch
        {
            "V1" => (true, Confidence.Primary),
            "V2+" => (true, Confidence.Corroborated),
            "INF" => (true, Confidence.Inferred),
            "E" => (true, Confidence.Target),
            "V2" => (true, Confidence.Secondary),
            "MEM" or "M" => (true, Confidence.Memory),
            "U" => (true, Confidence.Unverified),
            _ => (false, Confidence.Unverified),
        };
        return known;
    }
}
