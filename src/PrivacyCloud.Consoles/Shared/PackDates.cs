using NodaTime.Text;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Shared;

/// <summary>The version of a pack is the day of the latest change of law in it.</summary>
internal static class PackDates
{
    /// <summary>The version as a date of the language.</summary>
    public static string Say(RuleBook book, LocaleFormat format) =>
        LocalDatePattern.Iso.Parse(book.Parts.Version) is { Success: true } day
            ? format.Date(day.Value)
            : book.Parts.Version;
}
