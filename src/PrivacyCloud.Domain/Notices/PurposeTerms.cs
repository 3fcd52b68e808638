using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Notices;

/// <summary>All that a person is told of one purpose before she chooses.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">What is done, and what for.</param>
/// <param name="Basis">Why it is lawful.</param>
/// <param name="IsRequired">True when the service cannot be had without it: people are told, not asked.</param>
/// <param name="Data">Which kinds of data it takes.</param>
/// <param name="Recipients">Who receives them.</param>
/// <param name="Countries">Countries they go to.</param>
/// <param name="Retention">How long they are kept.</param>
/// <param name="Expires">After which time a choice is asked again; none: it lasts until it is changed.</param>
/// <param name="Signals">Signals of consent mode that follow the choice.</param>
/// <param name="Ages">Higher ages than the law's, where the tenant wants them; none: the law's.</param>
public sealed record PurposeTerms(
    PurposeKind Kind,
    Text Name,
    Text Text,
    LegalBasis Basis,
    bool IsRequired,
    ValueList<DataCategory> Data,
    ValueList<Recipient> Recipients,
    ValueList<Destination> Countries,
    Text Retention,
    ConsentTerm? Expires,
    ValueList<ConsentSignal> Signals,
    AgeRule? Ages)
{
    /// <summary>True when any of its data is called sensitive.</summary>
    public bool IsSensitive() => Data.Any(one => one.IsSensitive);
}

/// <summary>A kind of data that a purpose takes.</summary>
/// <param name="Code">Its code; the pack's own where the pack calls it sensitive.</param>
/// <param name="Name">What it is, to a person.</param>
/// <param name="IsSensitive">True when people are told that it is sensitive.</param>
public sealed record DataCategory(DataCode Code, Text Name, bool IsSensitive);

/// <summary>Somebody who receives data: an organisation, never a person.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Role">In which role.</param>
/// <param name="Country">Where it is.</param>
public sealed record Recipient(Text Name, RecipientRole Role, Country Country);

/// <summary>In which role data is received.</summary>
public enum RecipientRole
{
    /// <summary>On the tenant's behalf.</summary>
    Processor,

    /// <summary>For purposes of its own.</summary>
    ThirdParty,

    /// <summary>For purposes decided together.</summary>
    Joint,
}

/// <summary>A country that data goes to, with what Japanese law wants told before consent.</summary>
/// <param name="Country">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="System">How it protects personal data by law; none where no law wants it told.</param>
/// <param name="Measures">What the recipient does to protect it; none where no law wants it told.</param>
public sealed record Destination(Country Country, Text Name, Text? System, Text? Measures);

/// <summary>Who decides for a young person.</summary>
/// <param name="GuardianOnlyBelow">Below this age the guardian alone; from it the child too.</param>
/// <param name="SelfFrom">From this age the person alone.</param>
public sealed record AgeRule(int GuardianOnlyBelow, int SelfFrom)
{
    /// <summary>The more careful of two rules.</summary>
    public static AgeRule? Stricter(AgeRule? one, AgeRule? other) => one is null ? other
        : other is null ? one
        : new(
            Math.Max(one.GuardianOnlyBelow, other.GuardianOnlyBelow), Math.Max(one.SelfFrom, other.SelfFrom));
}
