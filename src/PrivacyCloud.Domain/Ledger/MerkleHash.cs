using System.Security.Cryptography;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>The hashing of RFC 6962, section 2.1: SHA-256, leaves and nodes kept apart by their first byte.</summary>
public static class MerkleHash
{
    /// <summary>Bytes in a hash.</summary>
    public const int Size = 32;

    /// <summary>The root of the tree without leaves: the hash of nothing.</summary>
    public static byte[] Empty => SHA256.HashData([]);

    /// <summary>The hash of a leaf: SHA-256 of 0x00 and its bytes.</summary>
    public static byte[] Leaf(ReadOnlySpan<byte> leaf)
    {
        Span<byte> small = stackalloc byte[1024];
        var bytes = leaf.Length < small.Length ? small[..(leaf.Length + 1)] : new byte[leaf.Length + 1];
        bytes[0] = 0;
        leaf.CopyTo(bytes[1..]);
        return SHA256.HashData(bytes);
    }

    /// <summary>The hash of a node: SHA-256 of 0x01 and both children.</summary>
    public static byte[] Node(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        Span<byte> bytes = stackalloc byte[1 + (2 * Size)];
        bytes[0] = 1;
        left.CopyTo(bytes[1..]);
        right.CopyTo(bytes[(1 + Size)..]);
        return SHA256.HashData(bytes);
    }
}
