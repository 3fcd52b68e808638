using System.Text.Json;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Receipts.Checking;

/// <summary>What a written receipt says of the ledger, as far as a check needs it.</summary>
/// <param name="Log">The ledger.</param>
/// <param name="Position">The entry's place.</param>
/// <param name="LeafHash">The entry's hash.</param>
/// <param name="Notice">The notice by its own name, with brand and version.</param>
/// <param name="Snapshot">The hash of the statement of what was shown; none where nothing was.</param>
/// <param name="Outcomes">Each purpose with its state and its moment.</param>
internal sealed record ReceiptFacts(
    LogId Log, long Position, ReadOnlyMemory<byte> LeafHash, string Notice, string? Snapshot,
    IReadOnlyList<ReceiptOutcome> Outcomes)
{
    private const string PurposeMark = "#purpose-";

    /// <summary>Reads a receipt; null for what is none.</summary>
    public static ReceiptFacts? TryRead(ReadOnlyMemory<byte> receipt)
    {
        try
        {
            using var document = JsonDocument.Parse(receipt);
            return Read(document.RootElement.GetProperty("dpv:hasRecordOfActivity"));
        }
        catch (Exception malformed) when (
            malformed is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static ReceiptFacts? Read(JsonElement record)
    {
        var (ledger, notice) = (record.GetProperty("pc:ledger"), record.GetProperty("dpv:hasNotice"));
        return LogId.TryParse(ledger.GetProperty("pc:origin").GetString(), out var log)
            ? new(
                log,
                ledger.GetProperty("pc:position").GetInt64(),
                ledger.GetProperty("pc:leafHash").GetBytesFromBase64(),
                notice.GetProperty("@id").GetString() ?? string.Empty,
                notice.TryGetProperty("pc:snapshotHash", out var hash) ? hash.GetString() : null,
                [.. record.GetProperty("dpv:hasConsentStatus").EnumerateArray().Select(Outcome)])
            : null;
    }

    private static ReceiptOutcome Outcome(JsonElement happened)
    {
        var purpose = happened.GetProperty("dpv:hasPurpose").GetProperty("@id").GetString() ?? string.Empty;
        var mark = purpose.IndexOf(PurposeMark, StringComparison.Ordinal);
        return new(
            mark < 0 ? string.Empty : purpose[(mark + PurposeMark.Length)..],
            happened.GetProperty("@type")[0].GetString() ?? string.Empty,
            happened.GetProperty("dpv:isIndicatedAtTime").GetString() ?? string.Empty);
    }
}

/// <summary>One purpose with its state and its moment, as a receipt writes them.</summary>
internal sealed record ReceiptOutcome(string Purpose, string State, string At);
