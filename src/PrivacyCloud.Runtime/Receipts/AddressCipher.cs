using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>
/// One block of AES-256 per address. Plain block encryption is right here: an address is one block, each is encrypted
/// at most once, and the same address must always give the same id.
/// </summary>
internal sealed class AddressCipher : IDisposable
{
    private const int BlockSize = 16;
    private const int HalfSize = BlockSize / 2;

    private readonly Lock _gate = new();
    private readonly Aes _aes = Aes.Create();

    /// <summary>Takes the key, and wipes it.</summary>
    public AddressCipher(byte[] key)
    {
        _aes.Key = key;
        CryptographicOperations.ZeroMemory(key);
    }

    /// <summary>What stands for a log within an address.</summary>
    public static ulong DigestOf(LogId log) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(log.ToString())));

    /// <summary>Encrypts an address.</summary>
    public Guid Seal(ulong digest, long position)
    {
        Span<byte> from = stackalloc byte[BlockSize];
        Span<byte> to = stackalloc byte[BlockSize];
        BinaryPrimitives.WriteUInt64BigEndian(from, digest);
        BinaryPrimitives.WriteInt64BigEndian(from[HalfSize..], position);
        lock (_gate)
            _aes.EncryptEcb(from, to, PaddingMode.None);

        return new(to, bigEndian: true);
    }

    /// <summary>Decrypts an address; a block that was never one decrypts to noise.</summary>
    public (ulong Digest, long Position) Open(Guid address)
    {
        Span<byte> from = stackalloc byte[BlockSize];
        Span<byte> to = stackalloc byte[BlockSize];
        address.TryWriteBytes(from, bigEndian: true, out _);
        lock (_gate)
            _aes.DecryptEcb(from, to, PaddingMode.None);

        return (BinaryPrimitives.ReadUInt64BigEndian(to), BinaryPrimitives.ReadInt64BigEndian(to[HalfSize..]));
    }

    /// <inheritdoc/>
    public void Dispose() => _aes.Dispose();
}
