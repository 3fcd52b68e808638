using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Notices;

/// <summary>One version of a brand's notice, whole.</summary>
/// <param name="Brand">Whose pages show it.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="PublishedAt">Since when it is shown.</param>
/// <param name="Content">What it says.</param>
/// <param name="Hashes">The hash of what is shown, for each language.</param>
/// <param name="Laws">The editions of the packs it was held against, the governing one first.</param>
public sealed record PublishedNotice(
    BrandId Brand,
    int Version,
    Instant PublishedAt,
    NoticeContent Content,
    ValueList<LanguageHash> Hashes,
    ValueList<PackStamp> Laws)
{
    /// <summary>The hash of what is shown in a language.</summary>
    public NoticeHash HashIn(Language language) => Hashes.First(one => one.Language == language).Hash;

    /// <summary>A purpose that people are asked for or told of; none when this notice has no such purpose.</summary>
    public ShownPurpose? Find(PurposeCode code) => Content.Purposes.FirstOrDefault(one => one.Code == code);

    /// <summary>
    /// True when a consent given on a version no longer covers a purpose: it ended, or means something else now.
    /// </summary>
    public bool MustAskAgain(PurposeCode purpose, int version) =>
        Find(purpose) is not { } shown || shown.Since > version;
}

/// <summary>What a notice says.</summary>
public sealed record NoticeContent(
    Text Title,
    Text Text,
    Text Controller,
    PolicyUrl? PolicyUrl,
    ValueList<ShownPurpose> Purposes,
    NoticeLayout Layout,
    ValueList<Wording> Words);

/// <summary>A purpose as a notice shows it.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Terms">What people are told.</param>
/// <param name="Choice">What they can choose.</param>
/// <param name="Since">The version since which it means the same: consents to older ones do not cover it.</param>
public sealed record ShownPurpose(PurposeCode Code, PurposeTerms Terms, PurposeChoice Choice, int Since);

/// <summary>What a person can choose about a purpose.</summary>
public enum PurposeChoice
{
    /// <summary>Nothing happens before a Yes.</summary>
    OptIn,

    /// <summary>It happens until a No.</summary>
    OptOut,

    /// <summary>It always happens; people are told.</summary>
    Always,
}

/// <summary>How people are asked. A No always weighs as much as a Yes, and signals are always heard.</summary>
/// <param name="Model">The most careful of the choices there are.</param>
/// <param name="Ages">Who decides for the young; none where no age was sourced.</param>
public sealed record NoticeLayout(Law.ConsentModel Model, AgeRule? Ages);

/// <summary>The hash of what is shown in one language.</summary>
public sealed record LanguageHash(Language Language, NoticeHash Hash);
