using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Consoles.Shared;

/// <summary>The languages of the pages, and which of them a reader wants.</summary>
public static class Languages
{
    /// <summary>The member of the query that chooses a language.</summary>
    public const string Key = "lang";

    /// <summary>All of them, in the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } =
        [Language.Vietnamese, Language.Japanese, Language.English];

    /// <summary>The IETF tag of a language.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.English => "en",
        Language.Vietnamese => "vi",
        Language.Japanese => "ja",
        _ => throw new UnreachableException(),
    };

    /// <summary>What a language calls itself.</summary>
    public static string OwnName(this Language language) => language switch
    {
        Language.English => "English",
        Language.Vietnamese => "Tiếng Việt",
        Language.Japanese => "日本語",
        _ => throw new UnreachableException(),
    };

    /// <summary>The language named in the address, or none.</summary>
    public static Language? Chosen(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return Parse(http.Request.Query[Key].ToString());
    }

    /// <summary>The language the browser would like best; English when it likes none of ours.</summary>
    public static Language Preferred(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Request.GetTypedHeaders().AcceptLanguage
            .Where(wish => wish.Quality is not 0)
            .OrderByDescending(wish => wish.Quality ?? 1)
            .Select(wish => Parse(wish.Value.Value?.Split('-')[0]))
            .FirstOrDefault(language => language is not null) ?? Language.English;
    }

    private static Language? Parse(string? tag) =>
        All.Where(l => string.Equals(l.Tag(), tag, StringComparison.OrdinalIgnoreCase)).Cast<Language?>()
            .FirstOrDefault();
}
