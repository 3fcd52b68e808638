namespace PrivacyCloud.Runtime.Receipts;

/// <summary>That the decision stands in the ledger: an RFC 6962 inclusion proof.</summary>
/// <param name="Size">The size of the tree it leads to.</param>
/// <param name="Hashes">The hashes on the way, as the RFC orders them.</param>
/// <param name="Leaf">The entry itself; none where only its hash is handed out.</param>
/// <param name="Checkpoint">
/// The signed note over that tree; none when the proof was asked for a size whose checkpoint one has already.
/// </param>
public sealed record ReceiptProof(
    long Size, IReadOnlyList<ReadOnlyMemory<byte>> Hashes, ReadOnlyMemory<byte>? Leaf, string? Checkpoint);
