using System.Globalization;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Notices;

/// <summary>What lists of one brand ask for and answer.</summary>
internal static class NoticeQuery
{
    /// <summary>The parameter that names the brand.</summary>
    public const string Brand = "brand";

    /// <summary>The brand that must be named; none when it is no brand's id, as if it were not there.</summary>
    public static BrandId? BrandOf(QueryReader query) =>
        BrandId.TryParse(query.Required(Brand), out var brand) ? brand : null;

    /// <summary>Rows of one brand after a key, with the catalogue's version as tag.</summary>
    public static async Task<IResult> ListAsync<TRow, TItem>(
        HttpContext http, IViewStore views, string view, BrandId brand, string after, int limit, bool descending,
        Func<TRow, TItem> item)
        where TRow : class
    {
        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        var prefix = $"{brand}|";
        var page = await views.ListAsync(log, view, after, limit, descending, cancel);
        var own = page.Rows.TakeWhile(row => row.Key.StartsWith(prefix, StringComparison.Ordinal)).ToList();
        var next = own.Count == page.Rows.Count && page.Next is { } key ? Shorten(key[prefix.Length..]) : null;
        var body = new ListBody<TItem>([.. own.Select(row => item(WireJson.Read<TRow>(row.Body)!))], next);
        var catalogue = await views.RowAsync<CatalogueRow>(log, ViewNames.Catalogues, brand.ToString(), cancel);
        return Headers.Versioned(http, body, catalogue?.Version ?? 0);
    }

    /// <summary>Versions are padded in keys and plain in cursors.</summary>
    private static string Shorten(string key) =>
        int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? version.ToString(CultureInfo.InvariantCulture) : key;
}
