namespace PrivacyCloud.Domain.Ledger;

/// <summary>An RFC 6962 proof: the root it leads to and the hashes on the way, as the RFC orders them.</summary>
public sealed record MerkleProof(ReadOnlyMemory<byte> Root, IReadOnlyList<ReadOnlyMemory<byte>> Hashes);

/// <summary>A tree's size and its RFC 6962 root.</summary>
public sealed record TreeHead(long Size, ReadOnlyMemory<byte> Root);
