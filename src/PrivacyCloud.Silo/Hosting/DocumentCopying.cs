using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Silo.Hosting;

/// <summary>
/// Copies a cell's documents from one store into another, as they are: encrypted. What is there already stays, so that
/// it may be run again; nothing is taken from where it was.
/// </summary>
internal static class DocumentCopying
{
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
        IDocumentStore to, (LogId Log, DocumentId Id) document, Stream source,
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
}
