using System.Text;

namespace PrivacyCloud.Domain.Requests;

/// <summary>By what kind of mark a person is found.</summary>
public enum IdentifierKind
{
    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>The name of an account with the company.</summary>
    Account,

    /// <summary>A customer number of the company.</summary>
    Customer,

    /// <summary>Another mark the company knows its people by.</summary>
    External,
}

/// <summary>
/// Writes identifiers in one form, so that the same person is found however she typed it. Version 1: NFC, trimmed, no
/// control or direction-changing characters; e-mail in small letters; telephone numbers as E.164.
/// </summary>
public static class Identifier
{
    /// <summary>The most characters an identifier may have.</summary>
    public const int LengthMax = 254;

    // What only a quoted or a routed address could hold: nobody types those into a form.
    private const string Special = "<>()[],;:\"\\";
    private const int PhoneDigitsMax = 15;
    private const int PhoneDigitsMin = 7;

    /// <summary>The one form, or null for what has none.</summary>
    public static string? Normalise(IdentifierKind kind, string? text)
    {
        if (text is null || text.Length > LengthMax)
            return null;

        // Full-width letters and digits are how many people type them; compatibility forms are the same mark.
        var flat = PlainText.CanBeNormalised(text) ? text.Normalize(NormalizationForm.FormKC).Trim() : null;
        if (flat is null || !PlainText.IsLine(flat, LengthMax))
            return null;

        return kind switch
        {
            IdentifierKind.Email => Email(flat),
            IdentifierKind.Phone => Phone(flat),
            _ => flat,
        };
    }

    private static string? Email(string text)
    {
        var at = text.LastIndexOf('@');
        var good = at is > 0 and <= 64 && at < text.Length - 3 && text.IndexOf('@', StringComparison.Ordinal) == at
            && !text.Any(char.IsWhiteSpace) && text.IndexOf('.', at) > at + 1 && text[^1] != '.'
            && !text.Any(Special.Contains);
        return good ? string.Concat(text.Select(char.ToLowerInvariant)) : null;
    }

    /// <summary>With its country code alone: what a national number means depends on where it is dialled.</summary>
    private static string? Phone(string text)
    {
        var kept = string.Concat(text.Where(c => c is not (' ' or '-' or '.' or '(' or ')')));
        var digits = kept.StartsWith('+') ? kept[1..] : null;
        return digits is { Length: >= PhoneDigitsMin and <= PhoneDigitsMax } && digits.All(char.IsAsciiDigit)
            && digits[0] != '0' ? $"+{digits}" : null;
    }
}
