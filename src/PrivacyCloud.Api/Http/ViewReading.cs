using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Http;

/// <summary>Reads pages of views as their types.</summary>
internal static class ViewReading
{
    /// <summary>One page, newest first, as the caller asked for it.</summary>
    public static async Task<ListBody<TItem>> PageAsync<TRow, TItem>(
        this IViewStore views, LogId log, string view, PageQuery page, Func<TRow, TItem> item, CancellationToken cancel)
        where TRow : class
    {
        var found = await views.ListAsync(log, view, page.After, page.Limit, descending: true, cancel);
        return new([.. found.Rows.Select(row => item(WireJson.Read<TRow>(row.Body)!))], found.Next);
    }
}
