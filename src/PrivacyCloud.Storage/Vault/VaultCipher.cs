using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Vault;

/// <summary>
/// Seals contents: AES-256-GCM over 32 random bytes and the content, bound to log, item, holder and compartment, so
/// that no cipher passes for another. The random bytes make the commitment and die with the content.
/// </summary>
internal static class VaultCipher
{
    /// <summary>How many bytes a cipher has more than its content.</summary>
    public const int Overhead = NonceSize + SaltSize + TagSize;

    private const int NonceSize = 12;
    private const int SaltSize = 32;
    private const int TagSize = 16;

    /// <summary>Encrypts a content; answers the cipher and the commitment in hexadecimal.</summary>
    public static (byte[] Cipher, string Commitment) Seal(
        ReadOnlySpan<byte> key, LogId log, Sealed reference, ReadOnlySpan<byte> content)
    {
        var plain = new byte[SaltSize + content.Length];
        RandomNumberGenerator.Fill(plain.AsSpan(0, SaltSize));
        content.CopyTo(plain.AsSpan(SaltSize));
        var cipher = new byte[Overhead + content.Length];
        RandomNumberGenerator.Fill(cipher.AsSpan(0, NonceSize));
        using var gcm = new AesGcm(key, TagSize);
        gcm.Encrypt(
            cipher.AsSpan(0, NonceSize), plain, cipher.AsSpan(NonceSize, plain.Length), cipher.AsSpan(^TagSize..),
            Purpose(log, reference));
        var commitment = Convert.ToHexStringLower(SHA256.HashData(plain));
        CryptographicOperations.ZeroMemory(plain);
        return (cipher, commitment);
    }

    /// <summary>Encrypts a content; answers it as it is stored.</summary>
    public static SealedContent Seal(ReadOnlySpan<byte> key, LogId log, UnsealedContent content)
    {
        var reference = new Sealed(content.Item, content.Holder, content.Compartment, string.Empty);
        var (cipher, commitment) = Seal(key, log, reference, content.Content.Span);
        return new(reference with { Commitment = commitment }, cipher);
    }

    /// <summary>Decrypts a content.</summary>
    /// <exception cref="CryptographicException">It was changed, or is not what the reference says.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, LogId log, Sealed reference, ReadOnlySpan<byte> cipher)
    {
        var (content, commitment) = Decrypt(key, log, reference, cipher);
        return string.Equals(commitment, reference.Commitment, StringComparison.Ordinal)
            ? content
            : throw new CryptographicException("A sealed content is not the one that was committed to.");
    }

    /// <summary>Decrypts a content; answers it with its commitment, for the caller to compare.</summary>
    /// <exception cref="CryptographicException">It was changed, or is not this holder's and compartment's.</exception>
    public static (byte[] Content, string Commitment) Decrypt(
        ReadOnlySpan<byte> key, LogId log, Sealed reference, ReadOnlySpan<byte> cipher)
    {
        if (cipher.Length < Overhead)
            throw new CryptographicException("A sealed content is cut short.");

        var plain = new byte[cipher.Length - NonceSize - TagSize];
        using var gcm = new AesGcm(key, TagSize);
        gcm.Decrypt(cipher[..NonceSize], cipher[NonceSize..^TagSize], cipher[^TagSize..], plain,
            Purpose(log, reference));
        var commitment = Convert.ToHexStringLower(SHA256.HashData(plain));
        var content = plain[SaltSize..];
        CryptographicOperations.ZeroMemory(plain);
        return (content, commitment);
    }

    private static byte[] Purpose(LogId log, Sealed reference) => Encoding.UTF8.GetBytes(
        $"{log}\n{reference.Item}\n{reference.Holder}\n{reference.Compartment.Name}");
}
