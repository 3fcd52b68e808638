using PrivacyCloud.Consoles.PrivacyCenter.Home;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>Where somebody may live so that it changes which law is kept.</summary>
internal static class AskCountries
{
    private const int CountryLength = 2;

    /// <summary>The countries of a company's laws; none where it answers to one law alone.</summary>
    public static IReadOnlyList<(string Code, Text Name)> Of(IReadOnlyList<OfferedRight> offered)
    {
        var books = offered.Select(right => right.Book).Distinct().ToList();
        return books.Count < 2 ? [] : [.. books.SelectMany(OfBook).DistinctBy(one => one.Code)];
    }

    private static IEnumerable<(string Code, Text Name)> OfBook(RuleBook book)
    {
        var places = book.Parts.Places.Where(place => place.Code.Length == CountryLength).ToList();
        if (places.Count > 0)
        {
            return places.Select(place => (place.Code, place.Names));
        }

        var code = book.Code.ToString().ToUpperInvariant();
        return [(code switch { "UK" => "GB", "US-CA" => "US", _ => code }, book.Parts.Names)];
    }
}
