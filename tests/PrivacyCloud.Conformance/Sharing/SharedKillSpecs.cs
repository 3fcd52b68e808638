using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Crash;

namespace PrivacyCloud.Conformance.Sharing;

/// <summary>
/// Three processes start at once on empty databases and an empty folder and serve them together; one is killed under
/// load. The other two go on without a fault; what any of them acknowledged is there once, what was cut off can be sent
/// to another and is there once then.
/// </summary>
[Collection(SharedCollection.Name)]
public sealed class SharedKillSpecs
{
    private const int Processes = 3;
    private const int CallsBeforeKill = 120;
    private const int CallsOfEach = 250;
    private const int People = 30;

    private string _brand = string.Empty;

    [Fact(Timeout = 240_000)]
    public async Task Killing_one_of_three_processes_on_one_database_loses_nothing_and_doubles_nothing()
    {
        await using var cell = await SharedCell.MakeAsync();
        List<HostProcess> hosts = [.. Enumerable.Range(0, Processes).Select(_ => cell.Serve())];
        try
        {
            var clients = await ClientsAsync(cell, hosts);
            var filings = hosts.Select((_, at) => new Filing("/v1/consents", Body, "receipt", $"host{at}")).ToArray();
            await Task.WhenAll(filings.Select((filing, at) => filing.RunAsync(
                clients[at], at == 0
                    ? new(CallsBeforeKill, onSent: true, hosts[0].Kill)
                    : new(CallsOfEach, onSent: false, () => { }))));

            Assert.Equal(HostProcess.ExitOfKilled, await hosts[0].ExitAsync());
            await CheckAsync(clients[1], filings);
            foreach (var host in hosts.Skip(1))
            {
                host.Terminate();
                Assert.Equal(0, await host.ExitAsync());
            }
        }
        finally
        {
            foreach (var host in hosts)
                await host.DisposeAsync();
        }

        await using var verify = cell.Run("verify");
        Assert.True(await verify.ExitAsync() == 0, verify.Errors);
    }

    /// <summary>What was cut off at the killed process goes to one that lives, under the same keys.</summary>
    private static async Task CheckAsync(HttpClient client, Filing[] filings)
    {
        await filings[0].SendAgainAsync(client);
        var receipts = await ReceiptsAsync(client);
        var answers = filings.SelectMany(filing => filing.Answers.Values).ToList();
        Assert.Equal(answers.Order(), receipts.Order());
        Assert.Equal(receipts.Count, receipts.Distinct().Count());
    }

    private async Task<HttpClient[]> ClientsAsync(SharedCell cell, List<HostProcess> hosts)
    {
        var addresses = await Task.WhenAll(hosts.Select(host => host.ReadyAsync()));
        var founded = await cell.FoundAsync();
        _brand = founded.Brand.ToString();
        var account = new Account(founded.Id.ToString(), founded.Log.Region.ToString(), founded.Secret);
        return [.. addresses.Select(account.Client)];
    }

    private static async Task<List<string>> ReceiptsAsync(HttpClient system)
    {
        List<string> receipts = [];
        for (var person = 0; person < People; person++)
        {
            using var content = new StringContent(
                $$"""{"dataSubject":{{Who(person)}}}""", System.Text.Encoding.UTF8, "application/json");
            using var answer = await system.PostAsync("/v1/consents/history", content, CancellationToken.None);
            var items = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["items"]!.AsArray();
            receipts.AddRange(items.Select(one => one!["receipt"]!.GetValue<string>()));
        }

        return receipts;
    }

    /// <summary>Every third person is known by an address, so that the vault is under way too.</summary>
    private static string Who(int person) => person % 3 == 0
        ? $$"""{"kind":"email","value":"shared{{person}}@people.example"}"""
        : $$"""{"kind":"device","value":"device-of-shared-{{person:d4}}"}""";

    private string Body(string key)
    {
        var number = int.Parse(key[^5..], System.Globalization.CultureInfo.InvariantCulture);
        return $$"""
            {"dataSubject":{{Who(number % People)}},
             "decisions":[{"purpose":"analytics","granted":{{(number % 2 == 0 ? "true" : "false")}}}],
             "notice":{"brand":"{{_brand}}","version":1,"language":"vi"} }
            """;
    }
}
