using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>
/// Finds a company by its short name, which never changes. Where two bear the same one it is the elder's; the other
/// is found by its id.
/// </summary>
public sealed class Companies(ILedger ledger, IViewStore views, IRegionDirectory directory)
{
    private readonly ConcurrentDictionary<Slug, LogId> _found = new();
    private readonly ConcurrentDictionary<LogId, bool> _read = new();

    /// <summary>The log of a company, by short name or id; null when there is none.</summary>
    public async Task<LogId?> FindAsync(string? text, CancellationToken cancel)
    {
        var name = text is null ? null : StaffEmail.Lower(text.Trim());
        if (TenantId.TryParse(name, out var tenant))
            return await directory.FindAsync(tenant, cancel);

        if (!Slug.TryParse(name, out var slug))
            return null;

        if (_found.TryGetValue(slug, out var known))
            return known;

        foreach (var one in ledger.Logs.Where(IsUnread).OrderBy(one => one.Owner, StringComparer.Ordinal))
            await ReadAsync(one, cancel);

        return _found.TryGetValue(slug, out known) ? known : null;
    }

    /// <summary>What is shown of a company; null when it cannot be read now.</summary>
    public async Task<TenantRow?> RowAsync(LogId log, CancellationToken cancel) =>
        await views.FindAsync(log, ViewNames.Tenants, log.Owner, cancel) is { } json
            ? WireJson.Read<TenantRow>(json)
            : null;

    private bool IsUnread(LogId log) => !_read.ContainsKey(log) && TenantId.TryParse(log.Owner, out _);

    private async Task ReadAsync(LogId log, CancellationToken cancel)
    {
        try
        {
            if (await RowAsync(log, cancel) is { } row)
            {
                _found.TryAdd(row.Slug, log);
                _read[log] = true;
            }
        }
        catch (LogUnavailableException)
        {
            // One damaged log must not keep the staff of the others out.
        }
    }
}
