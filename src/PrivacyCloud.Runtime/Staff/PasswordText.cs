using System.Text;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Staff;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// A password in the one form in which it is hashed: NFKC, so that every keyboard writes the same one. It has no text
/// form of its own, lest it be logged.
/// </summary>
public sealed class PasswordText
{
    /// <summary>The fewest characters.</summary>
    public const int LengthMin = 12;

    /// <summary>The most characters.</summary>
    public const int LengthMax = 200;

    private const int LocalPartLengthMin = 3;

    private static readonly string[] Commonest =
    [
        "password", "passw0rd", "p@ssword", "p@ssw0rd", "qwertyuiop", "1q2w3e4r", "1qaz2wsx", "123456789",
        "abcdefgh", "iloveyou", "letmein", "welcome", "admin", "matkhau", "anhyeuem", "sakura", "privacycloud",
    ];

    private readonly string _text;

    private PasswordText(string text) => _text = text;

    /// <summary>Reads what was typed; whatever cannot be a password becomes one that nobody has.</summary>
    public static PasswordText Of(string? typed) =>
        typed is { Length: > 0 and <= 4 * LengthMax } && PlainText.CanBeNormalised(typed)
            ? new(typed.Normalize(NormalizationForm.FormKC))
            : new(string.Empty);

    /// <summary>Why somebody may not choose it; null when she may.</summary>
    public Refusal? WhyUnfit(StaffEmail owner)
    {
        var count = _text.EnumerateRunes().Count();
        if (count is < LengthMin or > LengthMax)
            return StaffRefusals.PasswordLength;

        var local = owner.LocalPart;
        return (local.Length >= LocalPartLengthMin && _text.Contains(local, StringComparison.OrdinalIgnoreCase))
            || IsCommon(_text)
            ? StaffRefusals.PasswordGuessed
            : null;
    }

    /// <summary>The text, to be hashed.</summary>
    internal string Reveal() => _text;

    /// <summary>
    /// True for one character over and over, and for a common one that was only filled up with digits and marks.
    /// </summary>
    private static bool IsCommon(string text)
    {
        var letters = string.Concat(text.Where(char.IsLetter));
        var digits = string.Concat(text.Where(char.IsDigit));
        return text.Distinct().Count() <= 2
            || Commonest.Any(one => text.Equals(one, StringComparison.OrdinalIgnoreCase)
                || letters.Equals(one, StringComparison.OrdinalIgnoreCase)
                || letters.Equals(one + one, StringComparison.OrdinalIgnoreCase))
            || (letters.Length == 0 && "12345678901234567890123456789012345678901234567890"
                .Contains(digits, StringComparison.Ordinal));
    }
}
