using System.Text;

namespace PrivacyCloud.Domain.Letters;

/// <summary>Puts values into the gaps of a text, once: a value that looks like a gap stays as it is.</summary>
internal static class LetterFill
{
    /// <summary>Fills each gap by its name.</summary>
    /// <exception cref="ArgumentException">A gap has no value: a template's fault, never a person's.</exception>
    public static string In(string text, params (string Name, string Value)[] values)
    {
        var filled = new StringBuilder(text.Length);
        var from = 0;
        while (text.IndexOf('{', from) is >= 0 and var open)
        {
            var close = text.IndexOf('}', open);
            filled.Append(text, from, open - from).Append(ValueOf(text[(open + 1)..close], values));
            from = close + 1;
        }

        return filled.Append(text, from, text.Length - from).ToString();
    }

    private static string ValueOf(string name, (string Name, string Value)[] values) =>
        values.FirstOrDefault(value => value.Name == name).Value
        ?? throw new ArgumentException($"Nothing fills the gap {name}.", nameof(values));
}
