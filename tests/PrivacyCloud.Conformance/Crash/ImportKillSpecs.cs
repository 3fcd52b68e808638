using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>
/// The host is killed in the middle of an import: sent again under its name the import goes on, and each line is there
/// once, whether its batch was cut in the middle or was not counted yet.
/// </summary>
public sealed class ImportKillSpecs
{
    private const int LinesMax = 1_500;
    private const int KilledAfter = 512;
    private const int Comers = 4;

    [Fact(Timeout = 480_000)]
    public async Task An_import_that_was_cut_by_a_kill_goes_on_and_records_each_line_once()
    {
        using var folder = await LoadedDemo.CopyAsync();
        var (before, body) = await CutAsync(folder);
        await using var host = HostProcess.Serve(folder.Path);
        using var client = folder.Accounts()[0].Client(await host.ReadyAsync());
        client.Timeout = Timeout.InfiniteTimeSpan;
        using var again = Import(new ByteArrayContent(body));
        using var answer = await client.SendAsync(again, CancellationToken.None);
        var told = await ReadAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, told["failed"]!.GetValue<int>());
        Assert.Equal(LinesMax, told["recorded"]!.GetValue<int>() + told["repeated"]!.GetValue<int>());
        Assert.Equal(before + LinesMax, await ExportedAsync(client));
        for (var person = 0; person < Comers; person++)
            Assert.Equal(LinesMax / 100, await TurnsAsync(client, Who(person)));

        host.Terminate();
        Assert.Equal(0, await host.ExitAsync());
        await using var verify = HostProcess.Run("verify", "--data", folder.Path);
        Assert.True(await verify.ExitAsync() == 0, verify.Errors);
    }

    /// <summary>Sends it and kills the host under it. Answers how many decisions there were before.</summary>
    private static async Task<(int Before, byte[] Body)> CutAsync(CrashFolder folder)
    {
        await using var host = HostProcess.Serve(folder.Path);
        using var client = folder.Accounts()[0].Client(await host.ReadyAsync());
        var before = await ExportedAsync(client);
        var brand = JsonNode.Parse(await client.GetStringAsync("/v1/brands"))!["items"]![0]!["id"]!.GetValue<string>();
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, LinesMax).Select(at => Line(at, brand))));
        using var cut = Import(new ByteArrayContent(body));
        var sending = client.SendAsync(cut, CancellationToken.None);
        while (await ThroughAsync(client) < KilledAfter)
            await Task.Yield();

        host.Kill();
        Assert.Equal(HostProcess.ExitOfKilled, await host.ExitAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => sending);
        return (before, body);
    }

    /// <summary>A few come in every hundred lines, half of the others by an address.</summary>
    private static string Who(int line) => line % 100 < Comers
        ? $$"""{"kind":"email","value":"comes-again-{{line % 100}}@people.example"}"""
        : line % 2 == 0
            ? $$"""{"kind":"email","value":"import-kill-{{line}}@people.example"}"""
            : $$"""{"kind":"device","value":"device-of-import-kills-{{line:d6}}"}""";

    private static string Line(int at, string brand) => $$"""
        {"dataSubject":{{Who(at)}},"decisions":[{"purpose":"analytics","granted":{{(at % 3 == 0 ? "true" : "false")}}}],
        """.Trim() + $$"""
        "notice":{"brand":"{{brand}}","version":1,"language":"vi"},"givenAt":"2026-04-01T0{{at / 3600}}:
        """.Trim() + $$"""
        {{at / 60 % 60:d2}}:{{at % 60:d2}}Z"}
        """.Trim() + "\n";

    private static HttpRequestMessage Import(HttpContent content)
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        return new(HttpMethod.Post, "/v1/consents/import")
        {
            Content = content,
            Headers = { { "Idempotency-Key", "import-kill" } },
        };
    }

    private static async Task<int> ThroughAsync(HttpClient client)
    {
        using var answer = await client.GetAsync("/v1/consents/imports/import-kill", CancellationToken.None);
        return answer.IsSuccessStatusCode ? (await ReadAsync(answer))["lines"]!.GetValue<int>() : 0;
    }

    private static async Task<int> ExportedAsync(HttpClient client) =>
        (await client.GetStringAsync("/v1/consents/export")).Count(one => one == '\n');

    private static async Task<int> TurnsAsync(HttpClient client, string who)
    {
        using var body = new StringContent($$"""{"dataSubject":{{who}}}""", Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/v1/consents/history", body, CancellationToken.None);
        return (await ReadAsync(answer))["items"]!.AsArray().Count;
    }

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(CancellationToken.None))!;
}
