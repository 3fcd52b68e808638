using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>A company's ledger as anybody with its key can copy and check it: leaves alone, over HTTP.</summary>
internal sealed partial class LedgerCopy
{
    private readonly List<byte[]> _leaves = [];

    /// <summary>How many entries it has.</summary>
    public int Size => _leaves.Count;

    /// <summary>Where each mark stands.</summary>
    public ILookup<string, long> Marks => _leaves
        .Select((leaf, position) => (Mark: Mark().Match(Encoding.UTF8.GetString(leaf)), Position: (long)position))
        .Where(one => one.Mark.Success)
        .ToLookup(one => one.Mark.Value, one => one.Position);

    /// <summary>Reads all of it, page by page.</summary>
    public static async Task<LedgerCopy> ReadAsync(HttpClient client)
    {
        LedgerCopy copy = new();
        for (string? next = "0"; next is not null;)
        {
            var path = $"/v1/ledger/entries?limit=200&from={next}";
            var page = JsonNode.Parse(await client.GetStringAsync(path, CancellationToken.None))!;
            foreach (var item in page["items"]!.AsArray())
            {
                Assert.Equal(copy.Size, item!["position"]!.GetValue<long>());
                copy._leaves.Add(Convert.FromBase64String(item["leaf"]!.GetValue<string>()));
            }

            next = page["next"]?.GetValue<string>();
        }

        return copy;
    }

    /// <summary>The root over as many of its first entries, from nothing but the leaves.</summary>
    public ReadOnlyMemory<byte> Root(long size)
    {
        MerkleFrontier frontier = new();
        foreach (var leaf in _leaves.Take((int)size))
            frontier.Append(MerkleHash.Leaf(leaf));

        return frontier.Root();
    }

    [GeneratedRegex("mark-[0-9]{6}")]
    private static partial Regex Mark();
}
