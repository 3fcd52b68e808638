using System.Text.Json;
using NodaTime.Text;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Receipts.Checking;

/// <summary>Reads the list of public keys as <c>/v1/ledger/keys</c> answers it.</summary>
public static class PublishedKeys
{
    /// <summary>The keys of the list.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="FormatException">A key is not written as it should be.</exception>
    /// <exception cref="InvalidOperationException">A member is of another kind.</exception>
    /// <exception cref="KeyNotFoundException">A member is missing.</exception>
    public static IReadOnlyList<CheckpointKey> Read(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("items").EnumerateArray().Select(Key)];
    }

    private static CheckpointKey Key(JsonElement key) => new(
        TextOf(key, "name"), TextOf(key, "keyId"), key.GetProperty("publicKey").GetBytesFromBase64(),
        MomentOf(key, "validFrom"),
        key.TryGetProperty("validUntil", out var until) && until.ValueKind == JsonValueKind.String
            ? MomentOf(key, "validUntil") : null);

    private static string TextOf(JsonElement key, string member) =>
        key.GetProperty(member).GetString() ?? throw new FormatException("A member of a key is empty.");

    private static Instant MomentOf(JsonElement key, string member) =>
        OffsetDateTimePattern.ExtendedIso.Parse(TextOf(key, member)).GetValueOrThrow().ToInstant();
}
