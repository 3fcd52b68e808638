using System.Net.Http.Json;
using System.Text.Json.Nodes;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>
/// The host is killed while people decide: what was acknowledged is there once and has a receipt, what was cut off can
/// be sent again and is there once then. The same few people decide again and again, new ones and known ones mixed.
/// </summary>
public sealed class ConsentKillSpecs
{
    private const int Kills = 2;
    private const int People = 40;

    private string _brand = string.Empty;

    [Fact(Timeout = 480_000)]
    public async Task A_decision_that_was_acknowledged_before_a_kill_is_there_once_and_so_is_one_sent_again()
    {
        using var folder = await LoadedDemo.CopyAsync();
        var filing = new Filing("/v1/consents", Body, "receipt");
        Account? account = null;
        for (var round = 0; round < Kills; round++)
        {
            await using var host = HostProcess.Serve(folder.Path);
            var address = await host.ReadyAsync();
            account = folder.Accounts()[0];
            using var client = account.Client(address);
            _brand = await BrandAsync(client);
            await filing.RunAsync(client, new(150 + (60 * round), onSent: round % 2 == 1, host.Kill));
            Assert.Equal(HostProcess.ExitOfKilled, await host.ExitAsync());
        }

        await using var last = HostProcess.Serve(folder.Path);
        var at = await last.ReadyAsync();
        using var system = account!.Client(at);
        await filing.SendAgainAsync(system);
        var receipts = await ReceiptsAsync(system);
        Assert.Equal(filing.Answers.Values.Order(), receipts.Order());
        Assert.Equal(receipts.Count, receipts.Distinct().Count());
        foreach (var receipt in filing.Answers.Values.Take(5))
        {
            using var answer = await system.GetAsync($"/v1/receipts/{receipt}", CancellationToken.None);
            Assert.True(answer.IsSuccessStatusCode);
        }

        last.Terminate();
        Assert.Equal(0, await last.ExitAsync());
        await using var verify = HostProcess.Run("verify", "--data", folder.Path);
        Assert.True(await verify.ExitAsync() == 0, verify.Errors);
    }

    /// <summary>The receipts of all that these people ever decided.</summary>
    private static async Task<List<string>> ReceiptsAsync(HttpClient system)
    {
        List<string> receipts = [];
        for (var person = 0; person < People; person++)
        {
            var body = JsonNode.Parse($$"""{"dataSubject":{{Who(person)}}}""");
            using var answer = await system.PostAsJsonAsync("/v1/consents/history", body);
            var items = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["items"]!.AsArray();
            receipts.AddRange(items.Select(one => one!["receipt"]!.GetValue<string>()));
        }

        return receipts;
    }

    private static async Task<string> BrandAsync(HttpClient system)
    {
        var page = JsonNode.Parse(await system.GetStringAsync("/v1/brands"))!;
        var brand = page["items"]![0]!["id"]!.GetValue<string>();
        Assert.True(BrandId.TryParse(brand, out _));
        return brand;
    }

    /// <summary>Every third person is known by an address, so that the vault is under way too.</summary>
    private static string Who(int person) => person % 3 == 0
        ? $$"""{"kind":"email","value":"kill{{person}}@people.example"}"""
        : $$"""{"kind":"device","value":"device-of-kills-{{person:d4}}"}""";

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
