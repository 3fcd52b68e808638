using System.Text;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// An e-mail address in the one form in which it is compared: NFC, trimmed, lower case. Personal data: it has no text
/// form of its own, lest it be logged.
/// </summary>
public sealed class StaffEmail
{
    /// <summary>The most characters an address may have.</summary>
    public const int LengthMax = 254;

    private readonly string _address;

    private StaffEmail(string address) => _address = address;

    /// <summary>What stands before the @.</summary>
    public string LocalPart => _address[.._address.IndexOf('@', StringComparison.Ordinal)];

    /// <summary>Reads an address; null for what cannot be one.</summary>
    public static StaffEmail? Parse(string? text)
    {
        if (text is not { Length: > 0 and <= LengthMax } || !PlainText.CanBeNormalised(text))
            return null;

        var address = Lower(text.Normalize(NormalizationForm.FormC).Trim());
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < address.Length - 1 && at == address.LastIndexOf('@')
            && PlainText.IsLine(address, LengthMax)
            && !address.Any(char.IsWhiteSpace)
            ? new(address)
            : null;
    }

    /// <summary>The address, to be sealed or written to.</summary>
    public string Reveal() => _address;

    /// <summary>The address as bytes, to be hashed under a key.</summary>
    internal byte[] Bytes() => Encoding.UTF8.GetBytes(_address);

    /// <summary>Lower case, letter by letter, the same on every machine.</summary>
    internal static string Lower(string text) => string.Concat(text.Select(char.ToLowerInvariant));
}
