using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Crash;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Ids;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Receipts;

/// <summary>What a person gets back, over HTTP and without it.</summary>
public sealed class ReceiptCallSpecs(ConsentApi shop) : IClassFixture<ConsentApi>
{
    private const string Status = "dpv:hasConsentStatus";

    private ApiUnderTest Api => shop.Api;

    [Fact]
    public async Task A_receipt_needs_no_key_and_holds()
    {
        var path = await DecidedAsync(ConsentTalk.Device("receipt"), granted: true);
        var answer = await Api.Anonymous.ReadAsync(path);
        Assert.Equal("application/ld+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        var file = await answer.JsonAsync();
        Assert.Equal("vi", (string?)file["receipt"]!["dct:language"]);
        Assert.Equal("dpv:ConsentGiven", StateOf(file));

        var verdict = await (await Api.Anonymous.SayAsync("/v1/receipts/verify", file.ToJsonString())).JsonAsync();
        Assert.True((bool)verdict["holds"]!, verdict.ToJsonString());
        file["receipt"]!["dct:identifier"] = "another";
        verdict = await (await Api.Anonymous.SayAsync("/v1/receipts/verify", file.ToJsonString())).JsonAsync();
        Assert.False((bool)verdict["holds"]!);
        Assert.Equal("signature.wrong", (string?)verdict["signature"]!["code"]);
        Assert.True((bool)verdict["proof"]!["good"]!);
    }

    [Theory]
    [InlineData("device", "/choices")]
    [InlineData("email", "/preferences")]
    public async Task A_receipt_names_the_way_that_takes_back_what_was_said(string kind, string way)
    {
        var who = kind == "device" ? ConsentTalk.Device("way") : ConsentTalk.Who(kind, "way@people.example");
        var path = await DecidedAsync(who, granted: true);
        var file = await (await Api.Anonymous.ReadAsync(path)).JsonAsync();
        Assert.EndsWith(
            way, (string?)file["receipt"]!["dpv:hasRecordOfActivity"]!["dpv:hasConsentControl"]!["dpv:isExercisedAt"],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_receipt_holds_without_any_server_and_one_changed_byte_is_refused()
    {
        var path = await DecidedAsync(ConsentTalk.Device("offline"), granted: true);
        var receipt = await Api.Anonymous.GetByteArrayAsync(path, Cancel);
        var (file, keys) = (Path.GetTempFileName(), Path.GetTempFileName());
        await File.WriteAllBytesAsync(keys, await Api.Anonymous.GetByteArrayAsync("/v1/ledger/keys", Cancel), Cancel);
        await File.WriteAllBytesAsync(file, receipt, Cancel);
        Assert.Equal(0, await VerifyAsync(file, keys));
        receipt[receipt.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, receipt, Cancel);
        Assert.Equal(1, await VerifyAsync(file, keys));
        Assert.Equal(2, await VerifyAsync(file, keys: file + ".none"));
        File.Delete(file);
        File.Delete(keys);
    }

    [Fact]
    public async Task A_claimed_answer_has_the_same_receipt_whether_or_not_the_person_was_known()
    {
        using var system = Api.Client(Api.First.Secret);
        using var page = Api.Client(Api.First.Publishable);
        var (known, stranger) = (
            ConsentTalk.Who("email", "receipt-known@people.example"),
            ConsentTalk.Who("email", "receipt-stranger@people.example"));
        await system.DecideAsync(ConsentTalk.Decision(known, await page.SnapshotAsync(), granted: true));
        foreach (var who in (string[])[known, stranger])
        {
            var file = await (await Api.Anonymous.ReadAsync(await DecidedAsync(who, granted: false))).JsonAsync();
            Assert.Equal("dpv:ConsentRefused", StateOf(file));
            Assert.Null(file["proof"]!["leaf"]);
            Assert.DoesNotContain("sub_", file.ToJsonString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_verified_no_after_a_yes_is_a_withdrawal_in_its_receipt()
    {
        using var system = Api.Client(Api.First.Secret);
        using var page = Api.Client(Api.First.Publishable);
        var who = ConsentTalk.Who("external", "receipt-turned");
        var snapshot = await page.SnapshotAsync();
        await system.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: true));
        var no = await system.DecideAsync(ConsentTalk.Decision(who, snapshot, granted: false));
        var file = await (await Api.Anonymous.ReadAsync($"/v1/receipts/{no["receipt"]}")).JsonAsync();
        Assert.Equal("dpv:ConsentWithdrawn", StateOf(file));
    }

    [Fact]
    public async Task The_language_and_the_shorter_form_are_the_readers_choice()
    {
        var path = await DecidedAsync(ConsentTalk.Device("languages"), granted: true);
        var receipt = await (await Api.Anonymous.ReadAsync(path + "?lang=ja")).JsonAsync();
        Assert.Equal("ja", (string?)receipt["receipt"]!["dct:language"]);
        var shorter = await (await Api.Anonymous.ReadAsync(path + "?format=kantara&lang=en")).JsonAsync();
        Assert.Equal("KI-CR-v1.1.0", (string?)shorter["version"]);
    }

    [Fact]
    public async Task A_receipt_is_proven_for_a_checkpoint_that_one_kept()
    {
        var path = await DecidedAsync(ConsentTalk.Device("kept"), granted: true);
        var size = (long)(await (await Api.Anonymous.ReadAsync(path)).JsonAsync())["proof"]!["size"]!;
        await DecidedAsync(ConsentTalk.Device("kept-later"), granted: true);
        var older = await (await Api.Anonymous.ReadAsync($"{path}?size={size}")).JsonAsync();
        Assert.Equal(size, (long)older["proof"]!["size"]!);
        Assert.Null(older["proof"]!["checkpoint"]);
        await (await Api.Anonymous.ReadAsync(path + "?size=1")).ProblemAsync(422, "ledger.out-of-range");
    }

    [Fact]
    public async Task A_browser_is_taken_to_the_page()
    {
        var path = await DecidedAsync(ConsentTalk.Device("browser"), granted: true);
        using HttpClientHandler still = new() { AllowAutoRedirect = false };
        using HttpClient browser = new(still) { BaseAddress = Api.Address };
        var answer = await browser.ReadAsync(
            path + "?lang=ja", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal(path["/v1".Length..] + "?lang=ja", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("rct_5zzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("rct_00000000000000000000000000")]
    [InlineData("rct_8zzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("con_5zzzzzzzzzzzzzzzzzzzzzzzzz")]
    [InlineData("x")]
    public async Task What_is_no_receipt_is_not_found(string id)
    {
        await (await Api.Anonymous.ReadAsync($"/v1/receipts/{id}")).ProblemAsync(404, "path.not-found");
        Assert.Equal(404, (int)(await Api.Anonymous.ReadAsync($"/v1/receipts/{id}", ("Accept", "application/json")))
            .StatusCode);
    }

    [Fact]
    public async Task A_place_where_no_decision_stands_has_no_receipt()
    {
        var addresses = (Runtime.Receipts.ReceiptAddresses)Api.Services.GetService(
            typeof(Runtime.Receipts.ReceiptAddresses))!;
        foreach (var position in (long[])[0, 1, 1_000_000, long.MaxValue])
        {
            ReceiptId id = addresses.Of(Api.First.Log, position);
            await (await Api.Anonymous.ReadAsync($"/v1/receipts/{id}")).ProblemAsync(404, "path.not-found");
        }
    }

    [Theory]
    [InlineData("?format=pdf")]
    [InlineData("?lang=fr")]
    [InlineData("?size=0")]
    [InlineData("?size=-1")]
    [InlineData("?x=1")]
    [InlineData("?lang=vi&lang=ja")]
    public async Task A_question_that_cannot_be_read_is_refused(string query) =>
        Assert.Equal(400, (int)(await (await Api.Anonymous.ReadAsync(
            "/v1/receipts/rct_5zzzzzzzzzzzzzzzzzzzzzzzzz" + query)).AnyProblemAsync())["status"]!);

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"jws\":\"a\",\"jws\":\"b\",\"proof\":{\"hashes\":[],\"size\":1},\"receipt\":{}}")]
    [InlineData("{\"jws\":\"a\",\"proof\":{\"hashes\":[],\"size\":1},\"receipt\":{},\"__proto__\":{}}")]
    [InlineData("{\"jws\":null,\"proof\":{\"hashes\":[],\"size\":1},\"receipt\":{}}")]
    public async Task What_cannot_be_read_is_not_checked(string body) =>
        await (await Api.Anonymous.SayAsync("/v1/receipts/verify", body)).ProblemAsync(400, "body.unreadable");

    [Theory]
    [InlineData("{\"jws\":\"\\ud800\",\"proof\":{\"hashes\":[],\"size\":1},\"receipt\":{}}")]
    [InlineData("{\"jws\":\"a..b\",\"proof\":{\"hashes\":[\"x\"],\"size\":1},\"receipt\":{\"a\":\"\\udfff\"}}")]
    [InlineData("{\"jws\":\"a..b\",\"proof\":{\"hashes\":[],\"size\":1},\"receipt\":[]}")]
    [InlineData("{\"jws\":\"a..b\",\"proof\":{\"hashes\":[],\"size\":1},\"receipt\":{\"__proto__\":{}}}")]
    public async Task Strange_text_is_never_our_fault(string body) =>
        Assert.True((int)(await Api.Anonymous.SayAsync("/v1/receipts/verify", body)).StatusCode is 200 or 400);

    [Fact]
    public async Task Deep_and_large_bodies_are_refused()
    {
        var deep = $$"""{"jws":"a","proof":{"hashes":[],"size":1},"receipt":{{new string('[', 5000)}}}""";
        await (await Api.Anonymous.SayAsync("/v1/receipts/verify", deep)).ProblemAsync(400, "body.unreadable");
        var large = new StringBuilder("{\"jws\":\"").Append('a', 2_000_000).Append("\"}").ToString();
        await (await Api.Anonymous.SayAsync("/v1/receipts/verify", large)).ProblemAsync(413, "body.too-large");
    }

    private async Task<string> DecidedAsync(string who, bool granted)
    {
        using var page = Api.Client(Api.First.Publishable);
        var done = await page.DecideAsync(ConsentTalk.Decision(who, await page.SnapshotAsync(), granted));
        return $"/v1/receipts/{done["receipt"]}";
    }

    private static string? StateOf(JsonNode file) =>
        (string?)file["receipt"]!["dpv:hasRecordOfActivity"]![Status]![0]!["@type"]![0];

    private static async Task<int> VerifyAsync(string file, string keys)
    {
        await using var host = HostProcess.Run("verify-receipt", "--receipt", file, "--keys", keys);
        return await host.ExitAsync();
    }
}
