using System.Security.Cryptography;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>The id of a decision set follows from its receipt's, one way only.</summary>
public static class ConsentIds
{
    /// <summary>The id of the decision set a receipt is for (UUIDv8 from SHA-256).</summary>
    public static ConsentId Of(ReceiptId receipt)
    {
        Span<byte> from = stackalloc byte[17];
        from[0] = (byte)'c';
        receipt.Value.TryWriteBytes(from[1..], bigEndian: true, out _);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(from, hash);
        return new(DerivedId.Of(hash));
    }
}
