using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace PrivacyCloud.Cluster.Tests.SignIn;

/// <summary>A real OpenID provider in a process of its own, shaped as Microsoft Entra is.</summary>
internal sealed class EntraServer : IAsyncDisposable
{
    public const string Client = "0198a1b2-0000-7000-8000-0000000000c1";
    public const string Secret = "for tests on loopback alone";

    private readonly Process _process;
    private readonly HttpClient _http = new();

    private EntraServer(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>The authority that all its directories share.</summary>
    public Uri Address { get; }

    /// <summary>Starts one; skips the spec where there is no node or no such package.</summary>
    public static async Task<EntraServer> StartAsync()
    {
        var root = Root();
        var installed = Directory.Exists(Path.Combine(root, "node_modules", "oidc-provider"));
        Assert.SkipUnless(installed, "oidc-provider is not installed: npm ci brings it.");
        var process = Process.Start(new ProcessStartInfo("node", "entra-server.mjs")
        {
            WorkingDirectory = Path.Combine(root, "tests", "PrivacyCloud.Cluster.Tests", "SignIn"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.BeginErrorReadLine();
        var said = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new(process, new(JsonNode.Parse(said!)!["listening"]!.GetValue<string>()));
    }

    /// <summary>Makes our application known, with the one address that it may send browsers back to.</summary>
    public Task RegisterAsync(Uri landing) => PostAsync("/client", new
    {
        client_id = Client,
        client_secret = Secret,
        redirect_uris = (string[])[landing.AbsoluteUri],
    });

    /// <summary>A token with these claims, signed as all of the server's are, or by a stranger.</summary>
    public async Task<string> TokenAsync(JsonObject claims, bool byStranger = false)
    {
        var made = await PostAsync("/token", new { claims, key = byStranger ? "strangers" : null });
        return made["token"]!.GetValue<string>();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _http.Dispose();
    }

    private async Task<JsonNode> PostAsync(string path, object body)
    {
        using var answer = await _http.PostAsJsonAsync(
            new Uri(Address, path), body, TestContext.Current.CancellationToken);
        var text = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(CancellationToken.None);
        return JsonNode.Parse(text)!;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrivacyCloud.sln")))
            folder = folder.Parent;

        return folder!.FullName;
    }
}
