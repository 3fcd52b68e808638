using System.Globalization;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Hides who somebody is, but for what tells one row from the next.</summary>
internal static class Masking
{
    private const string Dots = "•••";

    /// <summary>The first letter of a name and dots; only dots for what was forgotten.</summary>
    public static string Name(string? name) =>
        string.IsNullOrWhiteSpace(name) ? Dots : StringInfo.GetNextTextElement(name.Trim()) + Dots;

    /// <summary>A text in which a person's name and ways to reach her are hidden.</summary>
    public static string Within(string text, RequestPerson? person)
    {
        if (person is null)
        {
            return text;
        }

        string?[] secrets =
        [
            person.Email, person.Phone, person.DataSubject, person.Name, .. person.Postal,
            .. person.Identifiers.Select(one => one.Value),
        ];
        return secrets.OfType<string>().Select(one => one.Trim()).Where(one => one.Length > 1)
            .OrderByDescending(one => one.Length)
            .Aggregate(text, (hidden, one) => hidden.Replace(one, Name(one), StringComparison.Ordinal));
    }
}
