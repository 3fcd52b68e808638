using System.Globalization;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Api.Http;

/// <summary>The language to answer in: the best of <c>Accept-Language</c> that we speak, else English.</summary>
public static class CallerLanguage
{
    private const int HeaderLengthMax = 1024;

    /// <summary>The caller's language. A header that is broken or too long counts as none.</summary>
    public static Language Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return Parse(http.Request.Headers.AcceptLanguage.ToString());
    }

    /// <summary>Reads the header: the highest quality wins, the first of equals.</summary>
    public static Language Parse(string? header)
    {
        if (string.IsNullOrEmpty(header) || header.Length > HeaderLengthMax)
        {
            return Language.English;
        }

        var (best, found) = (0m, Language.English);
        foreach (var part in header.Split(',', StringSplitOptions.TrimEntries))
        {
            var pieces = part.Split(';', StringSplitOptions.TrimEntries);
            if (Known(pieces[0]) is { } language && Quality(pieces) is var quality && quality > best)
            {
                (best, found) = (quality, language);
            }
        }

        return found;
    }

    /// <summary>The IETF tag of a language.</summary>
    public static string TagOf(Language language) => language switch
    {
        Language.Vietnamese => "vi",
        Language.Japanese => "ja",
        _ => "en",
    };

    private static Language? Known(string tag) => tag.Split('-')[0].ToUpperInvariant() switch
    {
        "VI" => Language.Vietnamese,
        "JA" => Language.Japanese,
        "EN" => Language.English,
        _ => null,
    };

    private static decimal Quality(string[] pieces)
    {
        var q = pieces.Skip(1).FirstOrDefault(p => p.StartsWith("q=", StringComparison.OrdinalIgnoreCase));
        return q is null ? 1m
            : decimal.TryParse(q[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? value : 0m;
    }
}
