using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Views;

/// <summary>Reads rows of views as what they stand for.</summary>
public static class RowReading
{
    /// <summary>One row, or null when it is not there.</summary>
    public static async Task<T?> RowAsync<T>(
        this IViewStore views, LogId log, string view, string key, CancellationToken cancel)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(views);
        return await views.FindAsync(log, view, key, cancel) is { } json ? WireJson.Read<T>(json) : null;
    }
}
