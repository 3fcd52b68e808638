using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Domain.Receipts;

/// <summary>Where in the ledger the decision stands.</summary>
/// <param name="Log">The company's log.</param>
/// <param name="Position">The entry's place in it, from 0.</param>
/// <param name="Leaf">The bytes of the entry, which chain and tree are made of.</param>
/// <param name="IsOpen">
/// True when the entry itself is handed out. That of a decision which somebody only claims to be hers is not: it
/// would tell whether the company knew the person before. Its hash proves as much.
/// </param>
public sealed record ReceiptPlace(LogId Log, long Position, ReadOnlyMemory<byte> Leaf, bool IsOpen)
{
    /// <summary>The RFC 6962 hash of the entry.</summary>
    public byte[] LeafHash => MerkleHash.Leaf(Leaf.Span);
}
