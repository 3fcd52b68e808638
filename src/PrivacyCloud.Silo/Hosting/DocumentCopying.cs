using System.Data.Common;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Silo.OnAzure;
using PrivacyCloud.Standalone.Hosting;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>
/// Copies a cell's documents from its data folder into its account, as they are: encrypted. What is there already
/// stays, so that it may be run again; nothing is taken from the folder.
/// </summary>
internal static class DocumentCopying
{
    private const int UsageError = 2;
    private const int CannotCopy = 3;

    public static async Task<int> RunAsync(ServeOptions serve, DocumentsSetting documents, CancellationToken cancel)
    {
        IReadOnlyList<string> faults =
        [
            .. serve.Faults(),
            .. documents.Faults,
            .. serve.Store.IsShared ? [] : (string[])["--store must name the region's database."],
            .. documents.Address is null && documents.Faults.Count == 0
                ? (string[])["--documents must name the account to copy to."] : [],
        ];
        if (faults.Count > 0)
        {
            return Say(UsageError, faults);
        }

        try
        {
            var services = new ServiceCollection();
            serve.Store.Add(services, serve.Data, [.. serve.Cell.Regions.Keys]);
            await using var all = services.BuildServiceProvider();
            var ledger = all.GetRequiredService<ILedger>();
            var copied = await RunAsync(
                ledger, all.GetRequiredService<IDocumentStore>(), AzureCell.Open(documents, ledger), cancel);
            Console.WriteLine($"{copied} documents copied.");
            return 0;
        }
        catch (Exception fault) when (fault is PgRefusedException or LogUnavailableException or DbException
            or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return Say(CannotCopy, [fault.Message]);
        }
    }

    /// <summary>Copies what is not there yet, of every log; answers how many documents it was.</summary>
    public static async Task<int> RunAsync(
        ILedger ledger, IDocumentStore from, IDocumentStore to, CancellationToken cancel)
    {
        var copied = 0;
        foreach (var log in ledger.Logs)
        {
            await foreach (var id in from.ListAsync(log, Instant.MaxValue, cancel))
            {
                await using var source = await from.OpenAsync(log, id, cancel);
                copied += source is not null && await IsNewAsync(to, (log, id), source, cancel) ? 1 : 0;
            }
        }

        return copied;
    }

    private static async Task<bool> IsNewAsync(
        IDocumentStore to, (Domain.Ledger.LogId Log, Domain.Ids.DocumentId Id) document, Stream source,
        CancellationToken cancel)
    {
        try
        {
            return await to.PutAsync(
                document.Log, document.Id,
                async (target, ending) =>
                {
                    await source.CopyToAsync(target, ending);
                    return true;
                },
                cancel);
        }
        catch (InvalidOperationException)
        {
            // It was copied before: a document is written once and never changed.
            return false;
        }
    }

    private static int Say(int code, IReadOnlyList<string> faults)
    {
        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        return code;
    }
}
