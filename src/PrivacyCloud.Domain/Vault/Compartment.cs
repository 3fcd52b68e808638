namespace PrivacyCloud.Domain.Vault;

/// <summary>
/// A part of a holder's personal data that has a key of its own and is erased as a whole: <c>identifiers</c>,
/// <c>contact</c>, <c>consent-evidence</c>, or one request's file. Lower-case letters, digits, hyphens, underscores and
/// slashes, at most 64 characters.
/// </summary>
public readonly record struct Compartment(string Name)
{
    /// <summary>How the person is found: addresses, numbers, account names.</summary>
    public static readonly Compartment Identifiers = new("identifiers");

    /// <summary>Where paper, recording or message of a consent lies.</summary>
    public static readonly Compartment ConsentEvidence = new("consent-evidence");

    /// <summary>How somebody who acts for a tenant is reached.</summary>
    public static readonly Compartment Contact = new("contact");

    /// <summary>The most characters a name may have.</summary>
    public const int LengthMax = 64;

    /// <summary>True when the name keeps the rules above.</summary>
    public bool IsValid => Name is { Length: > 0 and <= LengthMax }
        && Name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '/');
}
