using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>
/// The host is killed while people file requests: each that was acknowledged is there once, what was cut off can be
/// sent again and is there once then, and no mail lies there twice.
/// </summary>
public sealed class RequestKillSpecs
{
    private const int Kills = 6;
    private const int ClientsMax = 6;

    private readonly ConcurrentDictionary<string, string?> _filed = new(StringComparer.Ordinal);
    private int _number;

    [Fact(Timeout = 480_000)]
    public async Task A_request_that_was_acknowledged_before_a_kill_is_there_once_and_so_is_one_sent_again()
    {
        using CrashFolder folder = new();
        Account? account = null;
        for (var round = 0; round < Kills; round++)
        {
            await using var host = HostProcess.Serve(folder.Path);
            var address = await host.ReadyAsync();
            account = folder.Accounts()[0];
            await FileAsync(account, address, new(7 + (5 * round), onSent: round % 2 == 1, host.Kill));
            Assert.Equal(HostProcess.ExitOfKilled, await host.ExitAsync());
        }

        await using var last = HostProcess.Serve(folder.Path);
        var at = await last.ReadyAsync();
        using var client = account!.Client(at);
        await SendAgainAsync(client);
        await CountAsync(client);
        Assert.Equal(0, DoubledMails(folder.Path));
        last.Terminate();
        Assert.Equal(0, await last.ExitAsync());

        await using var verify = HostProcess.Run("verify", "--data", folder.Path);
        Assert.True(await verify.ExitAsync() == 0, verify.Errors);
    }

    private async Task FileAsync(Account account, Uri address, Trigger trigger)
    {
        using var client = account.Client(address);
        await Task.WhenAll(Enumerable.Range(0, ClientsMax).Select(async _ =>
        {
            try
            {
                while (!trigger.IsPulled)
                {
                    var number = Interlocked.Increment(ref _number);
                    var key = string.Create(CultureInfo.InvariantCulture, $"kill-{number:d5}");
                    _filed[key] = null;
                    var sending = SendAsync(client, key);
                    trigger.Sent();
                    _filed[key] = await sending;
                    trigger.Acknowledged();
                }
            }
            catch (Exception cut) when (trigger.IsPulled && cut is HttpRequestException or IOException)
            {
                // The process was killed under this call. Whether it counted is what is looked at in the end.
            }
        }));
    }

    /// <summary>Every call once more: the same request for what was acknowledged, one for what was cut off.</summary>
    private async Task SendAgainAsync(HttpClient client)
    {
        Assert.Contains(_filed.Values, one => one is null);
        foreach (var key in _filed.Keys.Order(StringComparer.Ordinal))
        {
            var before = _filed[key];
            _filed[key] = await SendAsync(client, key);
            Assert.True(before is null || before == _filed[key], "A repetition answers the request there is.");
        }
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

        var counts = cases.GroupBy(one => one).ToDictionary(one => one.Key, one => one.Count());
        Assert.Equal(_filed.Count, _filed.Values.Distinct().Count());
        Assert.All(_filed.Values, one => Assert.Equal(2, counts[one!]));
    }

    private static async Task<string> SendAsync(HttpClient client, string key)
    {
        using HttpRequestMessage message = new(HttpMethod.Post, "/v1/requests")
        {
            Content = new StringContent(Body(key), Encoding.UTF8, "application/json"),
            Headers = { { "Idempotency-Key", key } },
        };
        using var answer = await client.SendAsync(message, CancellationToken.None);
        var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, text);
        return JsonNode.Parse(text)!["caseId"]!.GetValue<string>();
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
