using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Vault;

/// <summary>
/// The key of a log under which identifiers are hashed. Setting a keyed hash up costs more than hashing what is short,
/// so that those set up once are used again.
/// </summary>
internal sealed class IndexKey(byte[] key) : IDisposable
{
    /// <summary>What the key is called among the log's own keys.</summary>
    public const string Name = "index";

    private const int PurposeBytesMax = 128;

    private readonly ConcurrentBag<IncrementalHash> _idle = [];

    /// <summary>What the wrapped key is bound to.</summary>
    public static byte[] Purpose(LogId log) => Encoding.UTF8.GetBytes($"{log}\n{Name}");

    /// <summary>HMAC-SHA-256 of a content, with its purpose before it and the purpose's length before that.</summary>
    public byte[] Hash(string purpose, ReadOnlySpan<byte> content)
    {
        Span<byte> head = stackalloc byte[sizeof(int) + PurposeBytesMax];
        var length = Encoding.UTF8.GetBytes(purpose, head[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(head, length);
        var hasher = _idle.TryTake(out var idle) ? idle : IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hasher.AppendData(head[..(sizeof(int) + length)]);
        hasher.AppendData(content);
        var hash = hasher.GetHashAndReset();
        _idle.Add(hasher);
        return hash;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var hasher))
            hasher.Dispose();

        CryptographicOperations.ZeroMemory(key);
    }
}
