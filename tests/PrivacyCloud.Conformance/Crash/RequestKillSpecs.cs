using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>
/// The host is killed while people file requests: each that was acknowledged is there once, what was cut off can be
/// sent again and is there once then, and no mail lies there twice.
/// </summary>
public sealed class RequestKillSpecs
{
    private const int Kills = 2;

    private readonly Filing _filing = new("/v1/requests", Body, "caseId");

    [Fact(Timeout = 480_000)]
    public async Task A_request_that_was_acknowledged_before_a_kill_is_there_once_and_so_is_one_sent_again()
    {
        using var folder = await LoadedDemo.CopyAsync();
        Account? account = null;
        for (var round = 0; round < Kills; round++)
        {
            await using var host = HostProcess.Serve(folder.Path);
            var address = await host.ReadyAsync();
            account = folder.Accounts()[0];
            using var filer = account.Client(address);
            await _filing.RunAsync(filer, new(7 + (5 * round), onSent: round % 2 == 1, host.Kill));
            Assert.Equal(HostProcess.ExitOfKilled, await host.ExitAsync());
        }

        await using var last = HostProcess.Serve(folder.Path);
        var at = await last.ReadyAsync();
        using var client = account!.Client(at);
        await _filing.SendAgainAsync(client);
        await CountAsync(client);
        Assert.Equal(0, DoubledMails(folder.Path));
        last.Terminate();
        Assert.Equal(0, await last.ExitAsync());

        await using var verify = HostProcess.Run("verify", "--data", folder.Path);
        Assert.True(await verify.ExitAsync() == 0, verify.Errors);
    }

    /// <summary>As many requests as calls, each of two rights: none lost, none doubled, none half.</summary>
    private async Task CountAsync(HttpClient client)
    {
        List<string> cases = [];
        for (string? next = ""; next is not null;)
        {
            var query = next.Length == 0 ? string.Empty : $"&cursor={Uri.EscapeDataString(next)}";
            var page = JsonNode.Parse(await client.GetStringAsync(
                $"/v1/requests?limit=200{query}", CancellationToken.None))!;
            cases.AddRange(page["items"]!.AsArray().Select(one => one!["caseId"]!.GetValue<string>()));
            next = page["next"]?.GetValue<string>();
        }

        var filed = _filing.Answers.Values;
        var counts = cases.GroupBy(one => one).ToDictionary(one => one.Key, one => one.Count());
        Assert.Equal(_filing.Answers.Count, filed.Distinct().Count());
        Assert.All(filed, one => Assert.Equal(2, counts[one!]));
    }

    private static string Body(string key) => $$"""
        {"right":"access","also":["erasure"],"channel":"portal","language":"en",
         "requester":{"kind":"data-subject","name":"Sample","contact":{"email":"{{key}}@people.example"} },
         "dataSubject":{"identifiers":[{"kind":"email","value":"{{key}}@people.example"}]} }
        """;

    /// <summary>Mails whose Message-ID another one has too.</summary>
    private static int DoubledMails(string folder) => Directory
        .EnumerateFiles(Path.Combine(folder, "mail"), "*.eml", SearchOption.AllDirectories)
        .Select(one => File.ReadLines(one).First(line => line.StartsWith("Message-ID:", StringComparison.Ordinal)))
        .GroupBy(one => one)
        .Count(one => one.Count() > 1);
}
