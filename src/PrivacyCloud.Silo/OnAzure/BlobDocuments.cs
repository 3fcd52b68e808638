using System.Runtime.CompilerServices;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>
/// Encrypted documents as blobs: a private container for each log, a blob for each document, written once. What is
/// written is staged on this machine and checked by the server against its hash as it arrives, so that half a document
/// is never there. Soft delete and immutability are settings of the account, which the infrastructure makes.
/// </summary>
internal sealed class BlobDocuments(BlobServiceClient account, ILedger ledger, TimeProvider time) : IDocumentStore
{
    private const int CopySizeBytes = 81_920;

    public async Task<bool> PutAsync(
        LogId log, DocumentId id, Func<Stream, CancellationToken, Task<bool>> write, CancellationToken cancel)
    {
        var blob = BlobOf(log, id);
        await using var staged = Local();
        if (!await write(staged, cancel))
        {
            return false;
        }

        staged.Position = 0;
        try
        {
            await ContainerOf(log).CreateIfNotExistsAsync(PublicAccessType.None, cancellationToken: cancel);
            await blob.UploadAsync(
                staged,
                new BlobUploadOptions
                {
                    Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
                    TransferValidation = new() { ChecksumAlgorithm = Azure.Storage.StorageChecksumAlgorithm.Auto },
                },
                cancel);
            return true;
        }
        catch (RequestFailedException fault) when (fault.Status is 409 or 412)
        {
            throw new InvalidOperationException("There is such a document already.", fault);
        }
    }

    public async Task<Stream?> OpenAsync(LogId log, DocumentId id, CancellationToken cancel)
    {
        // A local copy can be read to its end even if the blob is deleted meanwhile.
        var local = Local();
        try
        {
            await BlobOf(log, id).DownloadToAsync(local, cancel);
            local.Position = 0;
            return local;
        }
        catch (RequestFailedException fault) when (fault.Status == 404)
        {
            await local.DisposeAsync();
            return null;
        }
        catch
        {
            await local.DisposeAsync();
            throw;
        }
    }

    public Task DeleteAsync(LogId log, DocumentId id, CancellationToken cancel) =>
        BlobOf(log, id).DeleteIfExistsAsync(DeleteSnapshotsOption.IncludeSnapshots, cancellationToken: cancel);

    public async IAsyncEnumerable<DocumentId> ListAsync(
        LogId log, Instant writtenBefore, [EnumeratorCancellation] CancellationToken cancel)
    {
        var container = ContainerOf(log);
        if (!await container.ExistsAsync(cancel))
        {
            yield break;
        }

        var before = (writtenBefore.ToDateTimeOffset() < time.GetUtcNow() ? writtenBefore : Now()).ToDateTimeOffset();
        await foreach (var blob in container.GetBlobsAsync(cancellationToken: cancel))
        {
            if (blob.Properties.LastModified < before && DocumentId.TryParse(blob.Name, out var id))
            {
                yield return id;
            }
        }
    }

    /// <summary>A file of this machine that is gone as soon as it is closed; what lies in it is encrypted.</summary>
    private static FileStream Local() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite,
        FileShare.None, CopySizeBytes, FileOptions.DeleteOnClose | FileOptions.Asynchronous);

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());

    private BlobClient BlobOf(LogId log, DocumentId id) => ContainerOf(log).GetBlobClient(id.ToString());

    /// <summary>A log's owner is an id of our own making, so it is a container's name but for its underscore.</summary>
    private BlobContainerClient ContainerOf(LogId log) => ledger.Logs.Contains(log)
        ? account.GetBlobContainerClient(log.Owner.Replace('_', '-'))
        : throw new LogUnavailableException(log, LogFault.Missing, "There is no such log here.");
}
