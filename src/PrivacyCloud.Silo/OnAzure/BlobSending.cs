using System.Buffers.Binary;
using System.Security.Cryptography;
using Azure;
using Azure.Storage;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace PrivacyCloud.Silo.OnAzure;

/// <summary>
/// One document on its way: pieces that the account checks against their sums as they arrive and shows to nobody, then
/// one call that makes a blob of them, if there is none of that name. The pieces' names are of this sending alone, so
/// that two senders never mix theirs. Pieces that nobody asked a blob of are thrown away by the account after a week.
/// </summary>
internal sealed class BlobSending(BlockBlobClient blob, int pieceSizeBytes)
{
    private const string Mark = "sending";
    private const int MarkSizeBytes = 16;

    private readonly byte[] _mark = RandomNumberGenerator.GetBytes(MarkSizeBytes);

    /// <summary>The one sum that every version of the service checks and can be asked for.</summary>
    public static DownloadTransferValidationOptions Checked() =>
        new() { ChecksumAlgorithm = StorageChecksumAlgorithm.MD5, AutoValidateChecksum = true };

    /// <summary>Sends all of it, from the beginning.</summary>
    /// <exception cref="InvalidOperationException">There is such a document already.</exception>
    public async Task<bool> RunAsync(Stream whole, CancellationToken cancel)
    {
        whole.Position = 0;
        var piece = new byte[Math.Min(pieceSizeBytes, (int)Math.Min(whole.Length, int.MaxValue))];
        List<string> names = [];
        while (whole.Position < whole.Length)
        {
            var size = await whole.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancel);
            names.Add(NameOf(names.Count));
            using MemoryStream one = new(piece, 0, size, writable: false);
            await blob.StageBlockAsync(
                names[^1], one,
                new() { TransferValidation = new() { ChecksumAlgorithm = StorageChecksumAlgorithm.MD5 } }, cancel);
        }

        await CommitAsync(names, cancel);
        return true;
    }

    private async Task CommitAsync(List<string> names, CancellationToken cancel)
    {
        var mark = Convert.ToHexStringLower(_mark);
        try
        {
            await blob.CommitBlockListAsync(
                names,
                new CommitBlockListOptions
                {
                    Conditions = new() { IfNoneMatch = ETag.All },
                    Metadata = new Dictionary<string, string> { [Mark] = mark },
                },
                cancel);
        }
        catch (RequestFailedException fault) when (IsThere(fault))
        {
            // The answer to our own call may have been lost, and the call made again.
            var there = await blob.GetPropertiesAsync(cancellationToken: cancel);
            if (!there.Value.Metadata.TryGetValue(Mark, out var whose) || whose != mark)
            {
                throw new InvalidOperationException($"There is a document {blob.Name} already.");
            }
        }
    }

    private static bool IsThere(RequestFailedException fault) =>
        fault.ErrorCode == BlobErrorCode.BlobAlreadyExists || fault.ErrorCode == BlobErrorCode.ConditionNotMet;

    private string NameOf(int piece)
    {
        var name = new byte[MarkSizeBytes + sizeof(int)];
        _mark.CopyTo(name, 0);
        BinaryPrimitives.WriteInt32BigEndian(name.AsSpan(MarkSizeBytes), piece);
        return Convert.ToBase64String(name);
    }
}
