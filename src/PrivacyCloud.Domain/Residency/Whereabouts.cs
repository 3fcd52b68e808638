using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Residency;

/// <summary>Where something lives, as far as is known here.</summary>
public abstract record Whereabouts
{
    private Whereabouts()
    {
    }

    /// <summary>No directory names it.</summary>
    public static Whereabouts NotKnown { get; } = new Unknown();

    /// <summary>Here, whatever others say.</summary>
    public static Whereabouts AtHome { get; } = new Here();

    /// <summary>Directories disagree, or it is about to move.</summary>
    public static Whereabouts NotSettled { get; } = new Unsettled();

    /// <summary>In this very cell.</summary>
    public sealed record Here : Whereabouts;

    /// <summary>In another region.</summary>
    public sealed record Elsewhere(Region Region) : Whereabouts;

    /// <summary>In one of several, and nobody may choose.</summary>
    public sealed record Unsettled : Whereabouts;

    /// <summary>Nowhere that is known of.</summary>
    public sealed record Unknown : Whereabouts;
}
