using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>
/// The bytes of an encrypted document: a header, then chunks of 64 KiB under AES-256-GCM. Log, document, the number of
/// the chunk and whether it is the last are bound to each, so that no chunk can be changed, moved, dropped or brought
/// from elsewhere unnoticed. A key serves one document and one writing, so the chunk's number is nonce enough.
/// </summary>
internal sealed class DocumentCipher : IDisposable
{
    /// <summary>Plain bytes in each chunk but the last.</summary>
    public const int ChunkSize = 64 * 1024;

    /// <summary>Cipher bytes in each chunk but the last.</summary>
    public const int SealedChunkSize = ChunkSize + TagSize;

    /// <summary>Bytes in a key.</summary>
    public const int KeySize = 32;

    private const int TagSize = 16;
    private const int NonceSize = 12;

    private readonly AesGcm _gcm;
    private readonly byte[] _purpose;
    private readonly byte[] _nonce = new byte[NonceSize];

    public DocumentCipher(ReadOnlySpan<byte> key, LogId log, DocumentId document)
    {
        _gcm = new(key, TagSize);
        var bound = Encoding.UTF8.GetBytes($"{log}\n{document}\n");
        _purpose = [.. bound, .. new byte[sizeof(long) + 1]];
    }

    /// <summary>What every encrypted document begins with: what it is, and the version of this format.</summary>
    public static ReadOnlySpan<byte> Header => "PCDOC-1\n"u8;

    /// <summary>How many chunks so many plain bytes make; nothing makes one.</summary>
    public static long Chunks(long plainSize) => Math.Max(1, (plainSize + ChunkSize - 1) / ChunkSize);

    /// <summary>How many bytes so many plain bytes become.</summary>
    public static long SealedSize(long plainSize) => Header.Length + plainSize + (Chunks(plainSize) * TagSize);

    /// <summary>Where a chunk begins.</summary>
    public static long OffsetOf(long chunk) => Header.Length + (chunk * SealedChunkSize);

    /// <summary>Encrypts one chunk; answers how many bytes of <paramref name="cipher"/> it takes.</summary>
    public int Seal(long chunk, bool isLast, ReadOnlySpan<byte> plain, Span<byte> cipher)
    {
        Bind(chunk, isLast);
        _gcm.Encrypt(_nonce, plain, cipher[..plain.Length], cipher.Slice(plain.Length, TagSize), _purpose);
        return plain.Length + TagSize;
    }

    /// <summary>Decrypts one chunk; answers how many bytes of <paramref name="plain"/> it takes.</summary>
    /// <exception cref="CryptographicException">It was changed, or is not that chunk of that document.</exception>
    public int Open(long chunk, bool isLast, ReadOnlySpan<byte> cipher, Span<byte> plain)
    {
        Bind(chunk, isLast);
        var size = cipher.Length - TagSize;
        _gcm.Decrypt(_nonce, cipher[..size], cipher[size..], plain[..size], _purpose);
        return size;
    }

    /// <inheritdoc/>
    public void Dispose() => _gcm.Dispose();

    private void Bind(long chunk, bool isLast)
    {
        BinaryPrimitives.WriteInt64BigEndian(_nonce.AsSpan(NonceSize - sizeof(long)), chunk);
        BinaryPrimitives.WriteInt64BigEndian(_purpose.AsSpan(_purpose.Length - sizeof(long) - 1), chunk);
        _purpose[^1] = isLast ? (byte)1 : (byte)0;
    }
}
