using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>Clients that change several companies at once, until the process is killed under them.</summary>
internal sealed class Load(IReadOnlyList<Account> accounts, int seed)
{
    private const int ClientsMax = 8;
    private const int CheckpointEvery = 8;

    private int _marks;

    /// <summary>Everything that was sent, acknowledged or not.</summary>
    public ConcurrentQueue<Call> Calls { get; } = [];

    /// <summary>Every checkpoint that was handed out.</summary>
    public ConcurrentQueue<(Account Of, string Note)> Checkpoints { get; } = [];

    /// <summary>Runs until the kill, and until every client has noticed it.</summary>
    public async Task RunAsync(int round, Uri address, Trigger trigger)
    {
        Dictionary<Account, HttpClient> clients = accounts.ToDictionary(one => one, one => one.Client(address));
        try
        {
            var brands = await Task.WhenAll(clients.Values.Select(FirstBrandAsync));
            await Task.WhenAll(Enumerable.Range(0, ClientsMax).Select(number =>
            {
                Random random = new((seed * 10_000) + (round * 100) + number);
                return Task.Run(() => ChangeAsync(random, number % accounts.Count, clients, brands, trigger));
            }));
        }
        finally
        {
            foreach (var client in clients.Values)
                client.Dispose();
        }
    }

    private static async Task<string> FirstBrandAsync(HttpClient client)
    {
        var page = JsonNode.Parse(await client.GetStringAsync("/v1/brands?limit=1", CancellationToken.None))!;
        return page["items"]![0]!["id"]!.GetValue<string>();
    }

    private async Task ChangeAsync(
        Random random, int home, Dictionary<Account, HttpClient> clients, string[] brands, Trigger trigger)
    {
        try
        {
            for (var turn = 0; !trigger.IsPulled; turn++)
            {
                if (turn % CheckpointEvery == 0)
                    await KeepCheckpointAsync(accounts[home], clients[accounts[home]]);

                foreach (var call in Turn(random, home, brands[home]))
                    await SendAsync(call, clients[call.To], trigger);
            }
        }
        catch (Exception cut) when (trigger.IsPulled && cut is HttpRequestException or IOException)
        {
            // The process was killed under this call. Whether it counted is what is looked at in the end.
        }
    }

    /// <summary>One call, or the very same call to two companies.</summary>
    private IEnumerable<Call> Turn(Random random, int home, string brand)
    {
        var mark = string.Create(CultureInfo.InvariantCulture, $"mark-{Interlocked.Increment(ref _marks):d6}");
        return random.Next(10) switch
        {
            0 => [Call.FoundBrand(accounts[home], mark)],
            < 4 => [Call.NameBrand(accounts[home], brand, mark)],
            _ =>
            [
                Call.NameCompany(accounts[home], mark),
                Call.NameCompany(accounts[(home + 1) % accounts.Count], mark),
            ],
        };
    }

    private async Task KeepCheckpointAsync(Account of, HttpClient client) =>
        Checkpoints.Enqueue((of, await client.GetStringAsync("/v1/ledger/checkpoint", CancellationToken.None)));

    private async Task SendAsync(Call call, HttpClient client, Trigger trigger)
    {
        Calls.Enqueue(call);
        if (await call.SendAsync(client, trigger.Sent))
            trigger.Acknowledged();
    }
}
