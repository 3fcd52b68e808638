using System.Text;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>Writes text into mail headers so that nothing in it can end the header (RFC 2047, RFC 5322).</summary>
internal static class HeaderText
{
    private const int PlainLengthMax = 60;

    // A line should have at most 78 characters: the header's name, the word's frame of 12, four for three bytes.
    private const int WordBytesMax = 42;

    /// <summary>A line of text: as it is when it is short and plain, in encoded words otherwise.</summary>
    public static string Unstructured(string text) =>
        text.Length <= PlainLengthMax && text.All(IsPlain) && !text.Contains("=?", StringComparison.Ordinal)
            ? text : EncodedWords(text);

    /// <summary>A name before an address.</summary>
    public static string Phrase(string name) =>
        name.Length <= PlainLengthMax && name.All(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-')
            ? $"\"{name}\"" : EncodedWords(name);

    private static bool IsPlain(char c) => c is >= ' ' and <= '~';

    private static string EncodedWords(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        var bytes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // A character is never split between two words.
            if (bytes + rune.Utf8SequenceLength > WordBytesMax)
            {
                words.Add(Word(word));
                word.Clear();
                bytes = 0;
            }

            word.Append(rune.ToString());
            bytes += rune.Utf8SequenceLength;
        }

        words.Add(Word(word));
        return string.Join("\r\n ", words);
    }

    private static string Word(StringBuilder text) =>
        $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ToString()))}?=";
}
