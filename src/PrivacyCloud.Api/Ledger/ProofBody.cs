using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Api.Ledger;

/// <summary>An RFC 6962 proof (SHA-256, 0x00 before a leaf, 0x01 before a node).</summary>
/// <param name="Root">The root it leads to, base64.</param>
/// <param name="Hashes">The hashes on the way in the order of the RFC, base64.</param>
public sealed record ProofBody(string Root, IReadOnlyList<string> Hashes)
{
    /// <summary>A proof as it is shown.</summary>
    public static ProofBody Of(MerkleProof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return new(
            Convert.ToBase64String(proof.Root.Span),
            [.. proof.Hashes.Select(hash => Convert.ToBase64String(hash.Span))]);
    }
}
