using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Vault;

/// <summary>The key of a log under which identifiers are hashed.</summary>
internal static class IndexKey
{
    /// <summary>What the key is called among the log's own keys.</summary>
    public const string Name = "index";

    /// <summary>What the wrapped key is bound to.</summary>
    public static byte[] Purpose(LogId log) => Encoding.UTF8.GetBytes($"{log}\n{Name}");

    /// <summary>HMAC-SHA-256 of a content, with its purpose before it and the purpose's length before that.</summary>
    public static byte[] Hash(byte[] key, string purpose, ReadOnlySpan<byte> content)
    {
        var name = Encoding.UTF8.GetByteCount(purpose);
        var message = new byte[sizeof(int) + name + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(message, name);
        Encoding.UTF8.GetBytes(purpose, message.AsSpan(sizeof(int)));
        content.CopyTo(message.AsSpan(sizeof(int) + name));
        var hash = HMACSHA256.HashData(key, message);
        CryptographicOperations.ZeroMemory(message);
        return hash;
    }
}
