using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>Clients of one company that write through whichever silo answers, until told it is done.</summary>
internal sealed class SiloLoad(IReadOnlyList<Uri> doors) : IDisposable
{
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(60) };

    /// <summary>The marks that were acknowledged, and when.</summary>
    public ConcurrentDictionary<string, long> Acknowledged { get; } = [];

    /// <summary>Founds a group and a company; answers the company's key.</summary>
    public async Task<string> FoundAsync(string operatorKey)
    {
        var group = await SayAsync(
            0, operatorKey, "/v1/operator/groups", $$"""{"region":"vn-1","name":{{Named("G")}}}""", "g");
        var tenant = await SayAsync(1, operatorKey, "/v1/operator/tenants", $$"""
            {"group":"{{group["id"]}}","region":"vn-1","slug":"acme","legalName":{{Named("T")}},
             "jurisdictions":["vn"],"languages":["vi"]}
            """, "t");
        var key = await SayAsync(2, operatorKey, $"/v1/operator/tenants/{tenant["id"]}/keys", "{}", "k");
        return key["secret"]!.GetValue<string>();
    }

    /// <summary>Renames the company once for each mark.</summary>
    public async Task RenameAsync(string key, IEnumerable<string> marks, Action<int> acknowledged)
    {
        foreach (var mark in marks)
        {
            await SayAsync(
                mark.GetHashCode(StringComparison.Ordinal) & 0xff, key, "/v1/tenant/name",
                $$"""{"legalName":{{Named(mark)}}}""", mark);
            Acknowledged[mark] = System.Diagnostics.Stopwatch.GetTimestamp();
            acknowledged(Acknowledged.Count);
        }
    }

    /// <summary>The marks in the company's ledger, as often as they stand there.</summary>
    public async Task<List<string>> WrittenAsync(string key)
    {
        List<string> written = [];
        for (var from = 0L; ;)
        {
            var page = JsonNode.Parse(await TextAsync(key, $"/v1/ledger/entries?from={from}&limit=100"))!;
            var items = page["items"]!.AsArray();
            if (items.Count == 0)
                return written;

            foreach (var item in items)
            {
                var leaf = JsonNode.Parse(Convert.FromBase64String(item!["leaf"]!.GetValue<string>()))!;
                if (leaf["type"]!.GetValue<string>() == "tenant.renamed.v1")
                    written.Add(leaf["data"]!["legalName"]!["en"]!.GetValue<string>());

                from = item["position"]!.GetValue<long>() + 1;
            }
        }
    }

    public void Dispose() => _client.Dispose();

    private static string Named(string name) => $$"""{"en":"{{name}}","vi":"{{name}}","ja":"{{name}}"}""";

    private async Task<string> TextAsync(string key, string path)
    {
        using HttpRequestMessage message = new(HttpMethod.Get, new Uri(doors[0], path));
        message.Headers.Authorization = new("Bearer", key);
        using var answer = await _client.SendAsync(message, CancellationToken.None);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(CancellationToken.None);
    }

    /// <summary>Sends with one key until it is answered, through the next silo each time.</summary>
    private async Task<JsonNode> SayAsync(int door, string key, string path, string body, string mark)
    {
        for (var attempt = 0; ; attempt++)
        {
            Uri address = new(doors[(door + attempt) % doors.Count], path);
            using HttpRequestMessage message = new(HttpMethod.Post, address)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
                Headers = { { "Idempotency-Key", mark } },
            };
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            try
            {
                using var answer = await _client.SendAsync(message, CancellationToken.None);
                var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                if (answer.IsSuccessStatusCode)
                    return JsonNode.Parse(text)!;

                Assert.True(
                    answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{(int)answer.StatusCode}: {text}");
            }
            catch (HttpRequestException)
            {
                // This silo is dead: the next one is asked.
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
