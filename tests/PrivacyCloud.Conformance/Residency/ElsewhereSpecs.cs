using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Http;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>A call that belongs to the other region is sent there, by its head alone and never further.</summary>
[Collection(CellCollection.Name)]
public sealed class ElsewhereSpecs(TwoCells cells)
{
    private const long LargeBytes = 30 * 1024 * 1024;

    [Fact(Timeout = 120_000)]
    public async Task A_call_with_a_key_of_the_other_region_is_sent_there_with_its_path_and_query()
    {
        foreach (var (here, there, other, _, _) in cells.Both)
        {
            foreach (var key in new[] { other.Secret, other.Publishable })
            {
                using var client = here.Client(key);
                using var answer = await client.ReadAsync("/v1/requests?status=initiated&x=a%2Fb%20c");
                var problem = await ElsewhereAsync(
                    answer, there, "/v1/requests?status=initiated&x=a%2Fb%20c");
                Assert.Equal([there.Tap.Address.GetLeftPart(UriPartial.Authority)],
                    problem["known"]!.AsArray().Select(one => one!.GetValue<string>()));
            }
        }
    }

    [Theory(Timeout = 120_000)]
    [InlineData("vi", "Nội dung nằm ở một địa chỉ khác")]
    [InlineData("ja", "別のアドレスにあります")]
    [InlineData("en", "It is at another address")]
    public async Task A_program_is_told_so_in_its_language(string language, string title)
    {
        using var client = cells.Vietnam.Client(cells.Osaka.Secret, ("Accept-Language", language));
        using var answer = await client.ReadAsync("/v1/tenant");
        var problem = await ElsewhereAsync(answer, cells.Japan, "/v1/tenant");
        Assert.Equal(title, problem["title"]!.GetValue<string>());
        Assert.Equal(language, answer.Content.Headers.ContentLanguage.Single());
    }

    [Fact(Timeout = 120_000)]
    public async Task Whether_the_key_is_good_cannot_be_told_from_the_answer()
    {
        using var good = cells.Vietnam.Client(cells.Osaka.Secret);
        using var made = cells.Vietnam.Client(cells.Osaka.Secret[..^8] + "00000000");
        using var of = await good.ReadAsync("/v1/tenant");
        using var probe = await made.ReadAsync("/v1/tenant");
        var (one, other) = (await ElsewhereAsync(of, cells.Japan, "/v1/tenant"),
            await ElsewhereAsync(probe, cells.Japan, "/v1/tenant"));
        one["traceId"] = other["traceId"]!.DeepClone();
        Assert.Equal(one.ToJsonString(), other.ToJsonString());
        Assert.Equal(
            of.Headers.Select(header => header.Key).Order(), probe.Headers.Select(header => header.Key).Order());
    }

    [Fact(Timeout = 120_000)]
    public async Task A_tenant_that_no_directory_names_gets_what_it_always_got()
    {
        foreach (var (here, _, other, _, _) in cells.Both)
        {
            var nobody = string.Concat(other.Secret.AsSpan(0, 20), "0000000", other.Secret.AsSpan(27));
            using var client = here.Client(nobody);
            await (await client.ReadAsync("/v1/tenant")).ProblemAsync(401, "credential.invalid");
            using var page = here.Client(null, ("Accept", "text/html"));
            Assert.Equal(HttpStatusCode.NotFound, (await page.ReadAsync("/centre/nobody")).StatusCode);
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task Ones_own_calls_are_answered_here_and_the_operators_too()
    {
        foreach (var (here, _, other, _, own) in cells.Both)
        {
            using var client = here.Client(own.Secret);
            Assert.Equal(
                own.Tenant, (await (await client.ReadAsync("/v1/tenant")).JsonAsync())["id"]!.GetValue<string>());
            using var operators = here.Client(here.OperatorKey);
            await (await operators.ReadAsync("/v1/operator/overview")).JsonAsync();
            await (await operators.SayAsync($"/v1/operator/tenants/{other.Tenant}/keys", "{}"))
                .ProblemAsync(404, "tenant.unknown");
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task Whoever_waits_to_be_told_to_go_on_never_sends_the_body()
    {
        using var client = cells.Vietnam.Client(cells.Osaka.Secret);
        using HttpRequestMessage call = new(HttpMethod.Post, "/v1/requests/req_x/documents");
        using UnsentBody body = new(LargeBytes);
        call.Content = body;
        call.Headers.ExpectContinue = true;
        using var answer = await client.SendAsync(call, Answers.Cancel);
        await ElsewhereAsync(answer, cells.Japan, "/v1/requests/req_x/documents");
        Assert.False(body.WasSent);
    }

    [Theory(Timeout = 120_000)]
    [InlineData("Content-Length: 31457280")]
    [InlineData("Transfer-Encoding: chunked")]
    public async Task The_answer_is_there_before_the_first_byte_of_the_body(string length)
    {
        using TcpClient client = new();
        await client.ConnectAsync(cells.Vietnam.Address.Host, cells.Vietnam.Address.Port, Answers.Cancel);
        var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                $"POST /v1/consents HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {cells.Osaka.Secret}\r\n"
                + $"Content-Type: application/json\r\n{length}\r\n\r\n"),
            Answers.Cancel);
        Assert.StartsWith("HTTP/1.1 307 ", await SaidAsync(stream), StringComparison.Ordinal);
    }

    [Fact(Timeout = 120_000)]
    public async Task A_body_that_is_sent_all_the_same_is_answered_too()
    {
        using TcpClient client = new();
        await client.ConnectAsync(cells.Vietnam.Address.Host, cells.Vietnam.Address.Port, Answers.Cancel);
        var stream = client.GetStream();
        var head = Encoding.ASCII.GetBytes(
            $"POST /v1/consents/import HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {cells.Osaka.Secret}\r\n"
            + $"Content-Length: {LargeBytes}\r\n\r\n{cells.OfJapan.Body}");
        var sending = SendAllAsync(stream, [.. head, .. new byte[LargeBytes - cells.OfJapan.Body.Length]]);
        Assert.StartsWith("HTTP/1.1 307 ", await SaidAsync(stream), StringComparison.Ordinal);
        await sending;
    }

    [Theory(Timeout = 120_000)]
    [InlineData(1, false)]
    [InlineData(1, true)]
    [InlineData(60_000, false)]
    [InlineData(1_000_000, false)]
    [InlineData(1_000_000, true)]
    public async Task A_program_that_sends_an_ordinary_body_first_reads_the_answer_after(int length, bool isChunked)
    {
        using var client = cells.Vietnam.Client(cells.Osaka.Secret);
        for (var round = 0; round < 5; round++)
        {
            using HttpRequestMessage call = new(HttpMethod.Post, "/v1/consents");
            call.Content = new ByteArrayContent(new byte[length]);
            call.Headers.TransferEncodingChunked = isChunked;
            using var answer = await client.SendAsync(call, Answers.Cancel);
            await ElsewhereAsync(answer, cells.Japan, "/v1/consents");
        }
    }

    [Fact(Timeout = 120_000)]
    public async Task A_browser_may_read_where_to_go_and_may_ask_before()
    {
        using var page = cells.Vietnam.Client(cells.Osaka.Publishable, ("Origin", $"https://{cells.Osaka.Host}"));
        using var answer = await page.SayAsync("/v1/consents", "{}");
        await ElsewhereAsync(answer, cells.Japan, "/v1/consents");
        Assert.Equal($"https://{cells.Osaka.Host}", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("Location", answer.Headers.GetValues("Access-Control-Expose-Headers").Single(),
            StringComparison.Ordinal);
        Assert.Contains("Origin", answer.Headers.Vary);

        using HttpRequestMessage asked = new(HttpMethod.Options, "/v1/consents");
        asked.Headers.Host = cells.Osaka.Host;
        using var before = await page.SendAsync(asked, Answers.Cancel);
        Assert.Equal(HttpStatusCode.NoContent, before.StatusCode);
        Assert.Equal($"https://{cells.Osaka.Host}", before.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact(Timeout = 120_000)]
    public async Task A_company_whose_group_lives_in_the_other_region_cannot_be_founded_here_and_is_told_why()
    {
        using var operators = cells.Japan.Client(cells.Japan.OperatorKey);
        var group = JsonNode.Parse($$"""{"id":"{{cells.Saigon.Group}}"}""")!;
        using var answer = await operators.SayAsync(
            "/v1/operator/tenants", Company.Founding(group, "jp-1", "kyoto", "Kyoto"));
        var problem = await answer.ProblemAsync(422, "group.elsewhere");
        Assert.Equal("vn-1", problem["known"]!.AsArray().Single()!.GetValue<string>());
    }

    /// <summary>Reads until the answer has said what it has to say.</summary>
    private static async Task<string> SaidAsync(NetworkStream stream)
    {
        StringBuilder said = new();
        var buffer = new byte[4096];
        while (!said.ToString().Contains("region.elsewhere\",", StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer, Answers.Cancel);
            Assert.True(read > 0, $"It hung up after: {said}");
            said.Append(Encoding.UTF8.GetString(buffer, 0, read));
        }

        return said.ToString();
    }

    private static async Task SendAllAsync(NetworkStream stream, byte[] bytes)
    {
        try
        {
            await stream.WriteAsync(bytes, Answers.Cancel);
        }
        catch (IOException)
        {
            // It was told in the middle of it, and that nobody listens any more.
        }
    }

    private static async Task<JsonNode> ElsewhereAsync(HttpResponseMessage answer, Cell there, string path)
    {
        var text = await answer.Content.ReadAsStringAsync(Answers.Cancel);
        Assert.True(answer.StatusCode == HttpStatusCode.TemporaryRedirect, $"{(int)answer.StatusCode}: {text}");
        Assert.Equal(
            there.Tap.Address.GetLeftPart(UriPartial.Authority) + path,
            answer.Headers.GetValues("Location").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var problem = JsonNode.Parse(text)!;
        Assert.Equal("region.elsewhere", problem["code"]!.GetValue<string>());
        return problem;
    }

    /// <summary>A body of some length that tells whether anybody wanted it.</summary>
    private sealed class UnsentBody(long length) : HttpContent
    {
        public bool WasSent { get; private set; }

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            WasSent = true;
            var part = new byte[64 * 1024];
            for (var sent = 0L; sent < length; sent += part.Length)
                await stream.WriteAsync(part, CancellationToken.None);
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}
