using System.Text.Json.Nodes;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>A data folder that outlives the processes over it.</summary>
internal sealed class CrashFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("privacycloud-crash-").FullName;

    /// <summary>The demo's companies with their keys.</summary>
    public IReadOnlyList<Account> Accounts() =>
    [
        .. JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(Path, "demo-keys.json")))!["tenants"]!.AsArray()
            .Select(one => new Account(Text(one!, "tenant"), Text(one!, "region"), Text(one!, "secretKey"))),
    ];

    /// <summary>A company's events.</summary>
    public string LedgerOf(Account account) =>
        System.IO.Path.Combine(Path, account.Region, account.Tenant, "ledger.db");

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static string Text(JsonNode from, string name) => from[name]!.GetValue<string>();
}

/// <summary>A company of the demo and the key to all it has.</summary>
internal sealed record Account(string Tenant, string Region, string SecretKey)
{
    /// <summary>Calls with its key.</summary>
    public HttpClient Client(Uri address)
    {
        HttpClient client = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer {SecretKey}");
        return client;
    }
}
