using System.Text.Json;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Receipts;

namespace PrivacyCloud.Runtime.Receipts.Checking;

/// <summary>Holds a receipt against the entry of the ledger it was made from.</summary>
internal static class LeafFacts
{
    private static readonly string[] Yes = [DpvTerms.Of(ConsentStatus.Given), DpvTerms.Of(ConsentStatus.Renewed)];
    private static readonly string[] No = [DpvTerms.Of(ConsentStatus.Refused), DpvTerms.Of(ConsentStatus.Withdrawn)];

    // Which purposes an event lists under which member, and which states they may have come to.
    private static readonly Dictionary<string, (string Member, string[] States)[]> Lists = new(StringComparer.Ordinal)
    {
        ["consent.decided.v1"] = [("given", Yes), ("refused", No)],
        ["consent.withdrawn.v1"] = [("purposes", No)],
        ["consent.expired.v1"] = [("purposes", [DpvTerms.Of(ConsentStatus.Expired)])],
        ["consent.invalidated.v1"] = [("purposes", [DpvTerms.Of(ConsentStatus.Invalidated)])],
    };

    /// <summary>True when the entry says what the receipt says.</summary>
    public static bool Agree(ReadOnlyMemory<byte> leaf, ReceiptFacts facts)
    {
        try
        {
            using var document = JsonDocument.Parse(leaf);
            return Agree(document.RootElement, facts);
        }
        catch (Exception malformed) when (
            malformed is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static bool Agree(JsonElement leaf, ReceiptFacts facts)
    {
        var (at, data) = (leaf.GetProperty("at").GetString(), leaf.GetProperty("data"));
        return Lists.TryGetValue(leaf.GetProperty("type").GetString() ?? string.Empty, out var lists)
            && leaf.GetProperty("position").GetInt64() == facts.Position
            && leaf.GetProperty("stream").GetString()!.StartsWith($"{facts.Log}/", StringComparison.Ordinal)
            && facts.Outcomes.All(one => one.At == at)
            && NoticeAgrees(data, facts)
            && OutcomesAgree(data, lists, facts);
    }

    /// <summary>What was decided without a notice before one's eyes names the brand, and neither notice nor statement.
    /// </summary>
    private static bool NoticeAgrees(JsonElement data, ReceiptFacts facts)
    {
        var notice = $"urn:privacycloud:{data.GetProperty("brand").GetString()}:notice:";
        return data.TryGetProperty("snapshot", out var snapshot)
            ? facts.Notice == notice + data.GetProperty("notice").GetRawText() && facts.Snapshot == snapshot.GetString()
            : facts.Notice.StartsWith(notice, StringComparison.Ordinal) && facts.Snapshot is null;
    }

    private static bool OutcomesAgree(
        JsonElement data, (string Member, string[] States)[] lists, ReceiptFacts facts)
    {
        var told = facts.Outcomes.ToLookup(one => one.Purpose, one => one.State, StringComparer.Ordinal);
        var listed = 0;
        foreach (var (member, states) in lists)
        {
            if (!data.TryGetProperty(member, out var purposes))
                continue;

            foreach (var purpose in purposes.EnumerateArray())
            {
                listed++;
                if (told[purpose.GetString()!].ToList() is not [var state] || !states.Contains(state))
                    return false;
            }
        }

        return listed == facts.Outcomes.Count;
    }
}
