using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>
/// Encrypted documents as blobs: a private container for each log, a blob for each document, written once. What is
/// written is staged on this machine first, then sent, and has its name only when all of it was received. Soft delete
/// is a setting of the account, which the infrastructure makes.
/// </summary>
internal sealed class BlobDocuments(BlobServiceClient account, ILedger ledger, BlobOptions options) : IDocumentStore
{
    private readonly ConcurrentDictionary<LogId, BlobContainerClient> _containers = [];

    public async Task<bool> PutAsync(
        LogId log, DocumentId id, Func<Stream, CancellationToken, Task<bool>> write, CancellationToken cancel)
    {
        var container = await ContainerOfAsync(log, cancel);
        await using var staged = LocalCopy.Open();
        if (!await write(staged, cancel))
        {
            return false;
        }

        await BlobFault.TellAsync(log, () => SendAsync(container, id, staged, cancel), cancel);
        return true;
    }

    public async Task<Stream?> OpenAsync(LogId log, DocumentId id, CancellationToken cancel)
    {
        var blob = BlobOf(await ContainerOfAsync(log, cancel), id);

        // A local copy can be read to its end even if the blob is deleted meanwhile.
        var local = LocalCopy.Open();
        try
        {
            if (await BlobFault.TellAsync(log, () => FetchAsync(blob, local, cancel), cancel))
            {
                local.Position = 0;
                return local;
            }
        }
        catch
        {
            await local.DisposeAsync();
            throw;
        }

        await local.DisposeAsync();
        return null;
    }

    public async Task DeleteAsync(LogId log, DocumentId id, CancellationToken cancel)
    {
        var blob = BlobOf(await ContainerOfAsync(log, cancel), id);
        await BlobFault.TellAsync(
            log,
            () => blob.DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancel),
            cancel);
    }

    public async IAsyncEnumerable<DocumentId> ListAsync(
        LogId log, Instant writtenBefore, [EnumeratorCancellation] CancellationToken cancel)
    {
        var container = await ContainerOfAsync(log, cancel);
        var before = writtenBefore.ToDateTimeOffset();
        var next = string.Empty;
        do
        {
            var from = next;
            var page = await BlobFault.TellAsync(log, () => PageAsync(container, from, cancel), cancel);
            foreach (var blob in page?.Values ?? [])
            {
                if (blob.Properties.LastModified < before && DocumentId.TryParse(blob.Name, out var id))
                {
                    yield return id;
                }
            }

            next = page?.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next));
    }

    /// <summary>Sends what was staged; the first document of a log makes its container, a private one.</summary>
    private async Task<bool> SendAsync(
        BlobContainerClient container, DocumentId id, Stream staged, CancellationToken cancel)
    {
        BlobSending sending = new(BlobOf(container, id), options.PieceSizeBytes);
        try
        {
            return await sending.RunAsync(staged, cancel);
        }
        catch (RequestFailedException fault) when (fault.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            await container.CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancel);
            return await sending.RunAsync(staged, cancel);
        }
    }

    private static async Task<bool> FetchAsync(BlockBlobClient blob, FileStream local, CancellationToken cancel)
    {
        try
        {
            await blob.DownloadToAsync(
                local, new BlobDownloadToOptions { TransferValidation = BlobSending.Checked() }, cancel);
            return true;
        }
        catch (RequestFailedException fault) when (IsMissing(fault))
        {
            return false;
        }
    }

    private async Task<Page<BlobItem>?> PageAsync(
        BlobContainerClient container, string from, CancellationToken cancel)
    {
        try
        {
            var pages = container.GetBlobsAsync(cancellationToken: cancel)
                .AsPages(from.Length == 0 ? null : from, options.PageSizeMax);
            await foreach (var page in pages)
            {
                return page;
            }

            return null;
        }
        catch (RequestFailedException fault) when (IsMissing(fault))
        {
            return null;
        }
    }

    private static bool IsMissing(RequestFailedException fault) =>
        fault.ErrorCode == BlobErrorCode.BlobNotFound || fault.ErrorCode == BlobErrorCode.ContainerNotFound;

    private static BlockBlobClient BlobOf(BlobContainerClient container, DocumentId id) => id.IsDefault
        ? throw new ArgumentException("A document has an id.", nameof(id))
        : container.GetBlockBlobClient(id.ToString());

    /// <summary>A log that another silo founded a moment ago is known when the store is asked again.</summary>
    private async Task<BlobContainerClient> ContainerOfAsync(LogId log, CancellationToken cancel)
    {
        if (_containers.TryGetValue(log, out var known))
        {
            return known;
        }

        if (!ledger.Logs.Contains(log))
        {
            await ledger.SizesAsync(log.Region, cancel);
        }

        return ledger.Logs.Contains(log)
            ? _containers.GetOrAdd(log, account.GetBlobContainerClient(NameOf(log)))
            : throw new LogUnavailableException(log, LogFault.Missing, $"There is no log {log} here.");
    }

    /// <summary>Region and owner are words of our own, so they are a container's name but for the underscore.</summary>
    private static string NameOf(LogId log) => $"{log.Region}-{log.Owner.Replace('_', '-')}";
}
