using System.Security.Cryptography;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Runtime.Documents;

/// <summary>What the vault holds of a document.</summary>
/// <param name="Key">Opens this document and no other.</param>
/// <param name="Sha256">Of the plain content, in hexadecimal: proves later which file it was.</param>
/// <param name="FileName">As the sender named it, made harmless.</param>
internal sealed record DocumentSecret(ReadOnlyMemory<byte> Key, string Sha256, string FileName)
{
    /// <summary>Written in the vault.</summary>
    public byte[] ToBytes() =>
        WireJson.Write(new Written(Convert.ToBase64String(Key.Span), Sha256, FileName));

    /// <summary>Read from the vault.</summary>
    /// <exception cref="CryptographicException">The content is no document's secret.</exception>
    public static DocumentSecret Of(ReadOnlyMemory<byte> content) =>
        WireJson.Read<Written>(content) is { } written
            ? new(Convert.FromBase64String(written.Key), written.Sha256, written.FileName)
            : throw new CryptographicException("A document's key is not in the vault where it should be.");

    /// <summary>Says nothing.</summary>
    public override string ToString() => nameof(DocumentSecret);

    private sealed record Written(string Key, string Sha256, string FileName);
}
