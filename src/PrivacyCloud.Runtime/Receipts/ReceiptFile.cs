using System.Text.Json;
using System.Text.Json.Nodes;
using PrivacyCloud.Runtime.Json;

namespace PrivacyCloud.Runtime.Receipts;

/// <summary>
/// A receipt as it is handed out: <c>{ receipt, jws, proof }</c>. Reading is strict: a member too many, one twice, a
/// number or a hash written another way, and it is no receipt.
/// </summary>
/// <param name="Receipt">The receipt's canonical bytes.</param>
/// <param name="Jws">The signature over them.</param>
/// <param name="Proof">Where it stands in the ledger.</param>
public sealed record ReceiptFile(ReadOnlyMemory<byte> Receipt, string Jws, ReceiptProof Proof)
{
    /// <summary>The most bytes a file may have.</summary>
    public const int SizeBytesMax = 1024 * 1024;

    private const int HashesMax = 64;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 64 };
    private static readonly string[] Members = ["jws", "proof", "receipt"];
    private static readonly string[] ProofMembers = ["checkpoint", "hashes", "leaf", "size"];

    /// <summary>The canonical bytes of the file.</summary>
    public byte[] Write()
    {
        var proof = new JsonObject
        {
            ["hashes"] = new JsonArray([.. Proof.Hashes.Select(one => (JsonNode)Convert.ToBase64String(one.Span))]),
            ["size"] = Proof.Size,
        };
        if (Proof.Leaf is { } leaf)
            proof["leaf"] = Convert.ToBase64String(leaf.Span);

        if (Proof.Checkpoint is { } checkpoint)
            proof["checkpoint"] = checkpoint;

        var file = new JsonObject { ["jws"] = Jws, ["proof"] = proof, ["receipt"] = JsonNode.Parse(Receipt.Span) };
        return CanonicalJson.Write(JsonSerializer.SerializeToElement(file));
    }

    /// <summary>Reads a file; null for what is none.</summary>
    public static ReceiptFile? TryRead(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length > SizeBytesMax)
            return null;

        try
        {
            using var document = JsonDocument.Parse(bytes, Strict);
            return Read(document.RootElement);
        }
        catch (Exception malformed) when (
            malformed is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static ReceiptFile? Read(JsonElement file)
    {
        if (!HasOnly(file, Members) || file.GetProperty("receipt") is not { ValueKind: JsonValueKind.Object } receipt)
            return null;

        var proof = file.GetProperty("proof");
        var hashes = proof.GetProperty("hashes");
        if (!HasOnly(proof, ProofMembers) || hashes.GetArrayLength() > HashesMax)
            return null;

        return new(
            CanonicalJson.Write(receipt),
            TextOf(file.GetProperty("jws")),
            new(
                proof.GetProperty("size").GetInt64(),
                [.. hashes.EnumerateArray().Select(one => (ReadOnlyMemory<byte>)Coded(one))],
                proof.TryGetProperty("leaf", out var leaf) ? Coded(leaf) : (ReadOnlyMemory<byte>?)null,
                proof.TryGetProperty("checkpoint", out var note) ? TextOf(note) : null));
    }

    private static bool HasOnly(JsonElement value, string[] members) =>
        value.EnumerateObject().All(one => members.Contains(one.Name, StringComparer.Ordinal));

    private static string TextOf(JsonElement value) =>
        value.GetString() ?? throw new FormatException("A text is missing.");

    /// <summary>Base64 has more than one way to write some bytes; only the usual one is taken.</summary>
    private static byte[] Coded(JsonElement value)
    {
        var text = TextOf(value);
        var bytes = Convert.FromBase64String(text);
        return Convert.ToBase64String(bytes) == text ? bytes : throw new FormatException("This is not base64.");
    }
}
