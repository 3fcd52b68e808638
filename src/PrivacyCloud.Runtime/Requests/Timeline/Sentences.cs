using System.Globalization;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Letters;

namespace PrivacyCloud.Runtime.Requests.Timeline;

/// <summary>Fills and joins sentences in each language alike.</summary>
internal static class Sentences
{
    /// <summary>One sentence after the other; Japanese sets no space between them.</summary>
    public static Text Join(params IEnumerable<Text?> sentences)
    {
        var said = sentences.OfType<Text>().ToList();
        return new(
            string.Join(' ', said.Select(one => one.En)),
            string.Join(' ', said.Select(one => one.Vi)),
            string.Concat(said.Select(one => one.Ja)));
    }

    /// <summary>Several things, one after the other.</summary>
    public static Text List(IEnumerable<Text> things)
    {
        var all = things.ToList();
        return new(
            string.Join(", ", all.Select(one => one.En)),
            string.Join(", ", all.Select(one => one.Vi)),
            string.Join('、', all.Select(one => one.Ja)));
    }

    /// <summary>A text with a gap filled by a text.</summary>
    public static Text With(this Text text, string gap, Text value) => new(
        text.En.Replace(gap, value.En, StringComparison.Ordinal),
        text.Vi.Replace(gap, value.Vi, StringComparison.Ordinal),
        text.Ja.Replace(gap, value.Ja, StringComparison.Ordinal));

    /// <summary>A text with a gap filled by a day, as each language writes it.</summary>
    public static Text With(this Text text, string gap, LocalDate day) => text.With(gap, new Text(
        LetterDates.Date(day, Language.English),
        LetterDates.Date(day, Language.Vietnamese),
        LetterDates.Date(day, Language.Japanese)));

    /// <summary>A text with a gap filled by a number.</summary>
    public static Text With(this Text text, string gap, long number)
    {
        var written = number.ToString(CultureInfo.InvariantCulture);
        return text.With(gap, new Text(written, written, written));
    }

    /// <summary>The text as a sentence: with a full stop where it has none.</summary>
    public static Text Stopped(this Text text) => new(
        text.En.EndsWith('.') ? text.En : text.En + ".",
        text.Vi.EndsWith('.') ? text.Vi : text.Vi + ".",
        text.Ja.EndsWith('。') ? text.Ja : text.Ja + "。");
}
