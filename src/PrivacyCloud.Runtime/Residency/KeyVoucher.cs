using System.Security.Cryptography;
using System.Text;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>
/// With its last act a key that is replaced vouches for the next: ES256 over a line that says so, the region, and the
/// next key. Who has pinned the one can follow to the other, and to nobody else's.
/// </summary>
public static class KeyVoucher
{
    private const string Format = "privacycloud-next-key/1";
    private const int P256Bits = 256;

    /// <summary>The bytes that the old key signs.</summary>
    public static byte[] BytesOf(Region region, ReadOnlySpan<byte> nextSubjectPublicKeyInfo) =>
        [.. Encoding.ASCII.GetBytes($"{Format}\n{region}\n"), .. nextSubjectPublicKeyInfo];

    /// <summary>True when one key vouched for the next. Whatever is no key vouches for none.</summary>
    public static bool Holds(
        Region region, ReadOnlySpan<byte> by, ReadOnlySpan<byte> next, ReadOnlySpan<byte> voucher) =>
        IsSignedBy(by, BytesOf(region, next), voucher);

    /// <summary>True when a key on P-256 signed the bytes as ES256 does.</summary>
    internal static bool IsSignedBy(
        ReadOnlySpan<byte> subjectPublicKeyInfo, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> signature)
    {
        if (signature.Length != EvidenceSignature.Size)
            return false;

        using var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(subjectPublicKeyInfo, out var read);
            return read == subjectPublicKeyInfo.Length && key.KeySize == P256Bits
                && key.VerifyData(
                    bytes, signature, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
