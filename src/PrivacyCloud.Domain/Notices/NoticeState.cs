using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Notices;

/// <summary>What is known of a brand's catalogue.</summary>
public abstract record NoticeState
{
    private NoticeState()
    {
    }

    /// <summary>It has nothing.</summary>
    public sealed record None : NoticeState;

    /// <summary>It has purposes; nobody was shown any of them yet.</summary>
    public sealed record Draft(Catalogue Catalogue) : NoticeState;

    /// <summary>A notice is shown.</summary>
    /// <param name="Catalogue">The purposes as they stand now.</param>
    /// <param name="Current">The notice that is shown.</param>
    /// <param name="Editions">Every version there was, the oldest first, the current one too.</param>
    public sealed record Live(Catalogue Catalogue, PublishedNotice Current, ValueList<NoticeEdition> Editions)
        : NoticeState;
}

/// <summary>The purposes of a brand.</summary>
/// <param name="Brand">Whose.</param>
/// <param name="Purposes">In the order in which they were first defined, retired ones too.</param>
public sealed record Catalogue(BrandId Brand, ValueList<Purpose> Purposes)
{
    /// <summary>A purpose by its code, retired ones too; none when there never was one.</summary>
    public Purpose? Find(PurposeCode code) => Purposes.FirstOrDefault(one => one.Code == code);

    /// <summary>Those that the next notice asks for.</summary>
    public IEnumerable<Purpose> Standing() => Purposes.Where(one => !one.IsRetired);
}

/// <summary>One purpose of a catalogue.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Terms">What people are told of it.</param>
/// <param name="Since">The version of the notice since which it means the same; 0 when no notice says so yet.</param>
/// <param name="IsRetired">True when it ended.</param>
public sealed record Purpose(PurposeCode Code, PurposeTerms Terms, int Since, bool IsRetired);

/// <summary>One version of a notice, without its texts: they stand in the event that published it.</summary>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="PublishedAt">Since when it was shown.</param>
/// <param name="Hashes">The hash of what was shown, for each language.</param>
/// <param name="Purposes">Which purposes it had.</param>
public sealed record NoticeEdition(
    int Version, Instant PublishedAt, ValueList<LanguageHash> Hashes, ValueList<PurposeCode> Purposes);
