using System.Text.Json.Nodes;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>Holds one company to every checkpoint it handed out.</summary>
internal sealed class Promises(HttpClient client)
{
    /// <summary>Every note is signed by a key that is served; the ledger of today begins with what it says.</summary>
    public async Task HoldAsync(IEnumerable<string> notes, LedgerCopy now)
    {
        var keys = await KeysAsync();
        foreach (var text in notes.Distinct())
        {
            Assert.True(SignedNote.TryParse(text, out var note), $"This is no signed note:\n{text}");
            Assert.Contains(keys, key => note.IsSignedBy(key));
            Assert.Equal(now.Root(note.Checkpoint.Size).ToArray(), note.Checkpoint.Root.ToArray());
            await ExtendsAsync(note.Checkpoint, now);
        }
    }

    private async Task ExtendsAsync(Checkpoint before, LedgerCopy now)
    {
        var path = $"/v1/ledger/proofs/consistency?from={before.Size}&to={now.Size}";
        var proof = JsonNode.Parse(await client.GetStringAsync(path, CancellationToken.None))!;
        ReadOnlyMemory<byte>[] hashes = [.. proof["hashes"]!.AsArray().Select(hash => Bytes(hash!))];
        Assert.True(
            MerkleVerifier.VerifyConsistency(
                before.Size, now.Size, before.Root.Span, now.Root(now.Size).Span, hashes),
            $"The ledger of {now.Size} entries does not extend the {before.Size} that were signed.");
    }

    private async Task<byte[][]> KeysAsync()
    {
        var page = JsonNode.Parse(await client.GetStringAsync("/v1/ledger/keys", CancellationToken.None))!;
        return [.. page["items"]!.AsArray().Select(key => Bytes(key!["publicKey"]!))];
    }

    private static byte[] Bytes(JsonNode from) => Convert.FromBase64String(from.GetValue<string>());
}
