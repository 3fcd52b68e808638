using System.Text.Json;

namespace PrivacyCloud.Api.Receipts;

/// <summary>A receipt as it is handed out, and as it is sent to be checked.</summary>
/// <param name="Receipt">The receipt in JSON-LD: ISO/IEC TS 27560 in the terms of the Data Privacy Vocabulary.</param>
/// <param name="Jws">
/// The signature: JWS (RFC 7515) in compact form, payload detached, ES256 over the canonical JSON (RFC 8785) of the
/// receipt; <c>kid</c> names one of <c>/v1/ledger/keys</c>.
/// </param>
/// <param name="Proof">That the decision stands in the ledger.</param>
public sealed record ReceiptBody(JsonElement Receipt, string Jws, ReceiptProofBody Proof);

/// <summary>An RFC 6962 inclusion proof with what it leads to.</summary>
/// <param name="Hashes">The hashes on the way in the order of the RFC, base64.</param>
/// <param name="Size">The size of the ledger it is proven in.</param>
/// <param name="Leaf">The entry's canonical bytes, base64; absent for a decision that is only claimed.</param>
/// <param name="Checkpoint">The signed note over the ledger of that size; absent when a size was asked for.</param>
public sealed record ReceiptProofBody(
    IReadOnlyList<string> Hashes, long Size, string? Leaf = null, string? Checkpoint = null);
