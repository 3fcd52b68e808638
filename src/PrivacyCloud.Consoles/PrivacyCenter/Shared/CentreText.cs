using System.Globalization;
using System.Text;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.PrivacyCenter.Shared;

/// <summary>
/// Judges what a person typed, and says kindly what is wrong. Nothing is silently changed but spaces.
/// </summary>
internal static class CentreText
{
    /// <summary>A line as it is kept: normalised, without spaces at its ends; empty when nothing was typed.</summary>
    public static string Line(string? typed) => Normal(typed).Trim();

    /// <summary>Several lines as they are kept, line ends alike.</summary>
    public static string Lines(string? typed) =>
        Normal(typed).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    /// <summary>What is wrong with a line that may be empty; null when nothing is.</summary>
    public static FieldProblem? Check(string field, string line, int most) =>
        line.Length == 0 || PlainText.IsLine(line, most) ? null : new(field, Filled(CentreWords.BadLine, most));

    /// <summary>What is wrong with several lines that may be empty; null when nothing is.</summary>
    public static FieldProblem? CheckLines(string field, string lines, int most) =>
        lines.Length <= most && lines.Split('\n').All(line => line.Trim().Length == 0 || IsPlain(line, most))
            ? null
            : new(field, Filled(CentreWords.BadText, most));

    /// <summary>A text with a number in its gap.</summary>
    public static Text Filled(Text text, int number) =>
        text.Map(one => one.Replace("{0}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));

    private static bool IsPlain(string line, int most) =>
        PlainText.IsLine(line.Replace('\t', ' ').Trim(), most);

    /// <summary>Half a character pair cannot be normalised: it is left for the check to refuse.</summary>
    private static string Normal(string? typed)
    {
        try
        {
            return (typed ?? string.Empty).Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return typed!;
        }
    }
}
