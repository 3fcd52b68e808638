using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Law;

/// <summary>One jurisdiction with the pack that holds its law.</summary>
public sealed record JurisdictionBody(
    JurisdictionCode Code,
    Text Names,
    string Version,
    string Hash,
    IReadOnlyList<string> Rights,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Duties,
    string Zone,
    SupervisoryAuthority Authority,
    IReadOnlyList<PlaceBody> Places,
    IReadOnlyList<RightBody> RightDetails,
    IReadOnlyList<Circumstance> Circumstances)
{
    /// <summary>The pack as it stands on a day.</summary>
    public static JurisdictionBody Of(RuleBook book, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(book);
        var parts = book.Parts;
        var rights = book.RightsOn(today).ToList();
        return new(
            parts.Code,
            parts.Names,
            parts.Version,
            parts.Hash,
            [.. rights.Select(r => r.Right)],
            parts.Languages,
            book.Duties,
            parts.Zone.Id,
            parts.Authority,
            [.. parts.Places.Select(p => new PlaceBody(p.Code, p.Names, p.Zone.Id))],
            [.. rights.Select(RightBody.Of)],
            parts.Circumstances);
    }
}

/// <summary>A place within a jurisdiction.</summary>
public sealed record PlaceBody(string Code, Text Names, string Zone);

/// <summary>A right, with the law's own name for it.</summary>
public sealed record RightBody(
    string Right,
    string? Duty,
    OwnNameBody Own,
    Text Names,
    Text Explanation,
    string? Dpv,
    IdentityNeed VerifiedIdentity,
    IReadOnlyList<string> AnswerForms)
{
    /// <summary>A right as the pack has it.</summary>
    public static RightBody Of(RightRule right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return new(
            right.Right, right.Duty, new(right.OwnLanguage, right.OwnName), right.Names, right.Explanation, right.Dpv,
            right.VerifiedIdentity, right.AnswerForms);
    }
}

/// <summary>A name in the language of the law.</summary>
public sealed record OwnNameBody(string Language, string Name);
