using System.Security.Cryptography;
using System.Text;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>
/// The chain through a log: each hash takes in the one before, so that no entry can be changed, moved or taken out
/// without changing all that follow. The first takes in the log's name, so that no log passes for another.
/// </summary>
public static class HashChain
{
    /// <summary>What stands before the first entry of a log.</summary>
    public static byte[] Genesis(LogId log) =>
        SHA256.HashData(Encoding.ASCII.GetBytes($"privacycloud chain v1\n{log}\n"));

    /// <summary>SHA-256 of the hash before and the entry's RFC 6962 leaf hash.</summary>
    public static byte[] Next(ReadOnlySpan<byte> before, ReadOnlySpan<byte> leafHash)
    {
        Span<byte> bytes = stackalloc byte[2 * MerkleHash.Size];
        before.CopyTo(bytes);
        leafHash.CopyTo(bytes[MerkleHash.Size..]);
        return SHA256.HashData(bytes);
    }
}
