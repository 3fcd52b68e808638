using System.Text;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>Finds imports and how they stand.</summary>
public sealed class ImportReading(IViewStore views, IVault vault)
{
    private const string NamePurpose = "consent-import.name.v1";

    /// <summary>The import of a name. The name is the tenant's own and stays nowhere.</summary>
    public async Task<ImportId> OfNameAsync(LogId log, string name, CancellationToken cancel) =>
        ImportId.Of((await vault.KeyedHashAsync(log, NamePurpose, Encoding.UTF8.GetBytes(name), cancel)).Span);

    /// <summary>How an import stands, or null when there is none.</summary>
    public async Task<ImportProgress?> FindAsync(LogId log, ImportId import, CancellationToken cancel) =>
        await views.FindAsync(log, ViewNames.ConsentImports, import.ToString(), cancel) is { } json
            ? new(import, WireJson.Read<ImportRow>(json)!, await ErrorsAsync(log, import, cancel))
            : null;

    private async Task<IReadOnlyList<ImportErrorRow>> ErrorsAsync(LogId log, ImportId import, CancellationToken cancel)
    {
        var before = ImportErrorRow.Before(import);
        var page = await views.ListAsync(
            log, ViewNames.ConsentImportErrors, before, ImportLimits.ErrorsMax, descending: false, cancel);
        return [.. page.Rows.TakeWhile(row => row.Key.StartsWith(before, StringComparison.Ordinal))
            .Select(row => WireJson.Read<ImportErrorRow>(row.Body)!)];
    }
}
