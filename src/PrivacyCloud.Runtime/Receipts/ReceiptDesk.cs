using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Receipts.Checking;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>
/// Hands receipts out. Nothing of a receipt is kept: it is made from the ledger, and signed, whenever somebody who has
/// its id asks.
/// </summary>
public sealed class ReceiptDesk
{
    private readonly ReceiptAddresses _addresses;
    private readonly ILedger _ledger;
    private readonly IEvidenceSigner _signer;
    private readonly ReceiptReading _reading;

    internal ReceiptDesk(
        ReceiptAddresses addresses, ILedger ledger, IEvidenceSigner signer, ReceiptReading reading) =>
        (_addresses, _ledger, _signer, _reading) = (addresses, ledger, signer, reading);

    /// <summary>What a receipt says; null for an id that is none.</summary>
    public async Task<ReceiptMaterial?> FindAsync(ReceiptId id, CancellationToken cancel) =>
        _addresses.TryOpen(id, out var log, out var position)
            ? await _reading.ReadAsync(id, log, position, cancel)
            : null;

    /// <summary>
    /// Signs a receipt in one language and proves it. With a size the proof is for the ledger of that size, and has
    /// no checkpoint of its own; null when the ledger never reached from the entry to it.
    /// </summary>
    public async Task<ReceiptFile?> SignAsync(
        ReceiptMaterial material, Language language, long? size, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(material);
        var place = material.Place;
        if (await ProveAsync(place, size, cancel) is not { } proof)
            return null;

        var receipt = Iso27560.Write(material, language);
        return new(receipt, ReceiptJws.Sign(_signer, place.Log.Region, KeyOf(place.Log), receipt).Text, proof);
    }

    /// <summary>Checks a receipt that somebody brings, against the published keys.</summary>
    public ReceiptVerdict Check(ReadOnlyMemory<byte> file) => ReceiptVerifier.Check(file, _ledger.Keys);

    private async Task<ReceiptProof?> ProveAsync(ReceiptPlace place, long? size, CancellationToken cancel)
    {
        var checkpoint = size is null ? await _ledger.CheckpointAsync(place.Log, cancel) : null;
        var reached = size ?? (SignedNote.TryParse(checkpoint, out var note) ? note.Checkpoint.Size : 0);
        return await _ledger.InclusionAsync(place.Log, place.Position, reached, cancel) is { } proof
            ? new(reached, proof.Hashes, place.IsOpen ? place.Leaf : (ReadOnlyMemory<byte>?)null, checkpoint)
            : null;
    }

    private string KeyOf(LogId log) =>
        _ledger.Keys.LastOrDefault(key => key.Name == log.Region.ToString())?.KeyId ?? string.Empty;
}
