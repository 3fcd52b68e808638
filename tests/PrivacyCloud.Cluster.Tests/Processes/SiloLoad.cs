using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>
/// Clients of one company that write through whichever silo answers, until told it is done. One that keeps them waiting
/// is asked no longer than a client with other silos would ask it.
/// </summary>
internal sealed class SiloLoad(IReadOnlyList<Uri> doors) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    private readonly HttpClient _client = new() { Timeout = Patience };

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

    /// <summary>Opens a brand that asks for consent; answers it.</summary>
    public async Task<string> AskAsync(string key)
    {
        var brand = (await SayAsync(
            0, key, "/v1/brands",
            $$"""{"slug":"shop","name":{{Named("Shop")}},"origins":["https://shop.example.com"]}""", "b"))["id"]!
            .GetValue<string>();
        await SayAsync(1, key, "/v1/consent/purposes/analytics", $$"""
            {"brand":"{{brand}}","kind":"analytics","name":{{Named("A")}},"text":{{Named("What for")}},
             "basis":"consent","retention":{{Named("A year")}},
             "dataCategories":[{"code":"online-tracking","name":{{Named("Tracking")}},"sensitive":true}],
             "recipients":[{"name":{{Named("Works")}},"role":"processor","country":"VN"}]}
            """, "p", HttpMethod.Put);
        await SayAsync(0, key, "/v1/consent/notices", $$"""
            {"brand":"{{brand}}","title":{{Named("Choices")}},"text":{{Named("You choose.")}}}
            """, "n");
        return brand;
    }

    /// <summary>Renames the company once for each mark.</summary>
    public Task RenameAsync(string key, IEnumerable<string> marks, Action<int> acknowledged) => EachAsync(
        marks, acknowledged,
        mark => SayAsync(DoorOf(mark), key, "/v1/tenant/name", $$"""{"legalName":{{Named(mark)}}}""", mark));

    /// <summary>Somebody new says yes once for each mark, at this door first.</summary>
    public Task DecideAsync(
        int door, string key, string brand, IEnumerable<string> marks, Action<int> acknowledged) => EachAsync(
        marks, acknowledged, mark => SayAsync(door, key, "/v1/consents", Decision(brand, mark), mark));

    /// <summary>Each of these people says yes again, all at once.</summary>
    public Task DecideAgainAsync(string key, string brand, string turn, IEnumerable<string> marks) => Task.WhenAll(
        marks.Select(mark => EachAsync(
            [mark], static _ => { },
            _ => SayAsync(0, key, "/v1/consents", Decision(brand, mark), $"{mark}-{turn}"))));

    /// <summary>Asks one silo alone, and waits for its answer.</summary>
    public async Task<HttpStatusCode> ReadyAsync(int door)
    {
        using var answer = await _client.GetAsync(new Uri(doors[door], "/readyz"), CancellationToken.None);
        return answer.StatusCode;
    }

    /// <summary>The marks in the company's ledger, as often as they stand there.</summary>
    public async Task<List<string>> WrittenAsync(string key) =>
    [
        .. from leaf in await LeavesAsync(key)
           where leaf["type"]!.GetValue<string>() == "tenant.renamed.v1"
           select leaf["data"]!["legalName"]!["en"]!.GetValue<string>(),
    ];

    /// <summary>How many decisions stand in the company's ledger.</summary>
    public async Task<int> DecisionsAsync(string key) =>
        (await LeavesAsync(key)).Count(leaf => leaf["type"]!.GetValue<string>() == "consent.decided.v1");

    /// <summary>How often somebody decided.</summary>
    public async Task<int> DecidedAsync(string key, string mark) => (await SayAsync(
        0, key, "/v1/consents/history", $$"""{"dataSubject":{{Device(mark)}}}""", null))["items"]!.AsArray().Count;

    /// <summary>The longest time after a moment in which nobody at all was answered.</summary>
    public TimeSpan SilenceAfter(long moment)
    {
        var after = Acknowledged.Values.Append(moment).Where(at => at >= moment).Order().ToList();
        return after.Zip(after.Skip(1), (a, b) => Stopwatch.GetElapsedTime(a, b)).DefaultIfEmpty().Max();
    }

    public void Dispose() => _client.Dispose();

    private static int DoorOf(string mark) => mark.GetHashCode(StringComparison.Ordinal) & 0xff;

    private static string Named(string name) => $$"""{"en":"{{name}}","vi":"{{name}}","ja":"{{name}}"}""";

    private static string Device(string mark) => $$"""{"kind":"device","value":"device-of-the-load-{{mark}}"}""";

    private static string Decision(string brand, string mark) => $$"""
        {"dataSubject":{{Device(mark)}},"decisions":[{"purpose":"analytics","granted":true}],
         "notice":{"brand":"{{brand}}","version":1,"language":"vi"} }
        """;

    private async Task EachAsync(
        IEnumerable<string> marks, Action<int> acknowledged, Func<string, Task<JsonNode>> say)
    {
        foreach (var mark in marks)
        {
            await say(mark);
            Acknowledged[mark] = Stopwatch.GetTimestamp();
            acknowledged(Acknowledged.Count);
        }
    }

    private async Task<List<JsonNode>> LeavesAsync(string key)
    {
        List<JsonNode> leaves = [];
        for (var from = 0L; ;)
        {
            var page = JsonNode.Parse(await TextAsync(key, $"/v1/ledger/entries?from={from}&limit=100"))!;
            var items = page["items"]!.AsArray();
            if (items.Count == 0)
                return leaves;

            foreach (var item in items)
            {
                leaves.Add(JsonNode.Parse(Convert.FromBase64String(item!["leaf"]!.GetValue<string>()))!);
                from = item["position"]!.GetValue<long>() + 1;
            }
        }
    }

    private async Task<string> TextAsync(string key, string path)
    {
        using HttpRequestMessage message = new(HttpMethod.Get, new Uri(doors[0], path));
        message.Headers.Authorization = new("Bearer", key);
        using var answer = await _client.SendAsync(message, CancellationToken.None);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(CancellationToken.None);
    }

    /// <summary>Sends with one key until it is answered, through the next silo each time.</summary>
    private async Task<JsonNode> SayAsync(
        int door, string key, string path, string body, string? mark, HttpMethod? method = null)
    {
        for (var attempt = 0; ; attempt++)
        {
            Uri address = new(doors[(door + attempt) % doors.Count], path);
            using HttpRequestMessage message = new(method ?? HttpMethod.Post, address)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            };
            message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
            if (mark is not null)
                message.Headers.Add("Idempotency-Key", mark);

            try
            {
                using var answer = await _client.SendAsync(message, CancellationToken.None);
                var text = await answer.Content.ReadAsStringAsync(CancellationToken.None);
                if (answer.IsSuccessStatusCode)
                    return JsonNode.Parse(text)!;

                Assert.True(
                    answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{(int)answer.StatusCode}: {text}");
            }
            catch (Exception none) when (none is HttpRequestException or TaskCanceledException)
            {
                // This silo is dead, or keeps silent: the next one is asked.
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }
}
