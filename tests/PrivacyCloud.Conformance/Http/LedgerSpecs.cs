using System.Net;
using System.Text.Json.Nodes;
using PrivacyCloud.Domain.Ledger;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

[Collection(ApiCollection.Name)]
public sealed class LedgerSpecs(ApiUnderTest api)
{
    [Fact]
    public async Task A_checkpoint_is_signed_by_a_key_that_anybody_can_read()
    {
        using var client = api.Client(api.First.Secret);
        var answer = await client.GetAsync("/v1/ledger/checkpoint", Cancel);
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(SignedNote.TryParse(await answer.Content.ReadAsStringAsync(Cancel), out var note));
        Assert.Equal(api.First.Log.ToString(), note.Checkpoint.Origin);
        var keys = await (await api.Anonymous.GetAsync("/v1/ledger/keys", Cancel)).JsonAsync();
        Assert.Contains(
            keys["items"]!.AsArray(),
            key => note.IsSignedBy(Convert.FromBase64String(key!["publicKey"]!.GetValue<string>())));
    }

    [Fact]
    public async Task Every_entry_is_proved_to_be_in_the_ledger()
    {
        using var client = api.Client(api.First.Secret);
        var entries = (await EntriesAsync(client, "?from=0&limit=5"))["items"]!.AsArray();
        Assert.NotEmpty(entries);
        foreach (var entry in entries)
        {
            var position = entry!["position"]!.GetValue<long>();
            var proof = await (await client.GetAsync(
                $"/v1/ledger/proofs/inclusion?position={position}&size={entries.Count}", Cancel)).JsonAsync();
            Assert.True(MerkleVerifier.VerifyInclusion(
                MerkleHash.Leaf(Leaf(entry)), position, entries.Count, Hashes(proof), Root(proof)));
        }
    }

    [Fact]
    public async Task The_ledger_is_proved_to_have_only_grown()
    {
        using var client = api.Client(api.First.Secret);
        var older = await (await client.GetAsync("/v1/ledger/proofs/consistency?from=0&to=2", Cancel)).JsonAsync();
        var newer = await (await client.GetAsync("/v1/ledger/proofs/consistency?from=2&to=4", Cancel)).JsonAsync();
        Assert.True(MerkleVerifier.VerifyConsistency(2, 4, Root(older), Root(newer), Hashes(newer)));
        Assert.False(MerkleVerifier.VerifyConsistency(2, 4, Root(newer), Root(newer), Hashes(newer)));
    }

    [Fact]
    public async Task Entries_are_readable_leaves_oldest_first_and_page_by_position()
    {
        using var client = api.Client(api.First.Secret);
        var first = await EntriesAsync(client, "?limit=2");
        Assert.Equal("2", first["next"]!.GetValue<string>());
        var leaf = JsonNode.Parse(Leaf(first["items"]![0]!))!;
        Assert.Equal("tenant.founded.v1", leaf["type"]!.GetValue<string>());
        Assert.Equal(0, leaf["position"]!.GetValue<long>());
        var second = await EntriesAsync(client, "?from=2&limit=1");
        Assert.Equal(2, second["items"]![0]!["position"]!.GetValue<long>());
    }

    [Fact]
    public async Task The_end_of_the_ledger_is_an_empty_page_and_not_an_error()
    {
        using var client = api.Client(api.Second.Secret);
        var size = (await api.HeadAsync(api.Second)).Size;
        var page = await EntriesAsync(client, $"?from={size}");
        Assert.Empty(page["items"]!.AsArray());
        Assert.Null(page["next"]);
    }

    [Theory]
    [InlineData("/v1/ledger/entries?from=1000000")]
    [InlineData("/v1/ledger/proofs/inclusion?position=0&size=1000000")]
    [InlineData("/v1/ledger/proofs/inclusion?position=4&size=4")]
    [InlineData("/v1/ledger/proofs/consistency?from=3&to=2")]
    [InlineData("/v1/ledger/proofs/consistency?from=0&to=1000000")]
    public async Task What_the_ledger_does_not_reach_is_refused_with_what_it_does(string path)
    {
        using var client = api.Client(api.Second.Secret);
        var problem = await (await client.GetAsync(path, Cancel)).ProblemAsync(422, "ledger.out-of-range");
        Assert.NotEmpty(problem["known"]!.AsArray());
    }

    [Theory]
    [InlineData("/v1/ledger/entries?from=-1")]
    [InlineData("/v1/ledger/entries?limit=201")]
    [InlineData("/v1/ledger/entries?limit=0")]
    [InlineData("/v1/ledger/entries?from=1e3")]
    [InlineData("/v1/ledger/entries?from=99999999999999999999")]
    [InlineData("/v1/ledger/entries?tenant=ten_x")]
    [InlineData("/v1/ledger/proofs/inclusion?position=0")]
    [InlineData("/v1/ledger/proofs/inclusion?position=0&position=1&size=2")]
    [InlineData("/v1/ledger/proofs/consistency?from=zwei&to=3")]
    [InlineData("/v1/ledger/checkpoint?x=1")]
    public async Task A_question_that_cannot_be_read_is_refused(string path)
    {
        using var client = api.Client(api.First.Secret);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync(path, Cancel)).StatusCode);
        await (await client.GetAsync(path, Cancel)).AnyProblemAsync();
    }

    private static async Task<JsonNode> EntriesAsync(HttpClient client, string query) =>
        await (await client.GetAsync("/v1/ledger/entries" + query, Cancel)).JsonAsync();

    private static byte[] Leaf(JsonNode entry) => Convert.FromBase64String(entry["leaf"]!.GetValue<string>());

    private static byte[] Root(JsonNode proof) => Convert.FromBase64String(proof["root"]!.GetValue<string>());

    private static IReadOnlyList<ReadOnlyMemory<byte>> Hashes(JsonNode proof) =>
        [.. proof["hashes"]!.AsArray()
            .Select(hash => (ReadOnlyMemory<byte>)Convert.FromBase64String(hash!.GetValue<string>()))];
}
