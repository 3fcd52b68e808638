using System.Globalization;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>
/// An e-mail address as SMTP can carry it everywhere: a plain local part without quoting, and a domain of at least two
/// labels, in ASCII; a domain in other scripts is turned into its ASCII form. Personal data: it is never logged.
/// </summary>
public readonly record struct MailAddress
{
    private const int LengthMax = 254;
    private const int LocalLengthMax = 64;
    private const string LocalMarks = "!#$%&'*+-/=?^_`{|}~.";

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private readonly string? _text;

    private MailAddress(string local, string domain) => (_text, Domain) = ($"{local}@{domain}", domain);

    /// <summary>What stands after the at sign, in ASCII.</summary>
    public string Domain { get; } = string.Empty;

    /// <summary>Reads an address; false when it breaks the rules above.</summary>
    public static bool TryParse(string? text, out MailAddress address)
    {
        address = default;
        var at = text?.LastIndexOf('@') ?? -1;
        if (at < 1 || text!.Length > LengthMax || !IsLocal(text[..at])
            || AsciiDomain(text[(at + 1)..]) is not { } domain)
        {
            return false;
        }

        address = new(text[..at], domain);
        return true;
    }

    /// <summary>Reads an address that is known to be good.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static MailAddress Parse(string text) =>
        TryParse(text, out var address) ? address : throw new FormatException("This is not an e-mail address.");

    /// <summary>The text form, in ASCII.</summary>
    public override string ToString() => _text ?? string.Empty;

    private static bool IsLocal(string text) => text.Length <= LocalLengthMax && text[0] != '.' && text[^1] != '.'
        && !text.Contains("..", StringComparison.Ordinal)
        && text.All(c => char.IsAsciiLetterOrDigit(c) || LocalMarks.Contains(c, StringComparison.Ordinal));

    private static string? AsciiDomain(string text)
    {
        try
        {
            var ascii = text.Length == 0 ? string.Empty : Idn.GetAscii(text);
            return Uri.CheckHostName(ascii) == UriHostNameType.Dns && ascii.Contains('.', StringComparison.Ordinal)
                && ascii[^1] != '.' && !ascii.All(c => char.IsAsciiDigit(c) || c == '.') ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
