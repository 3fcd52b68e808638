using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Npgsql;
using PrivacyCloud.Cluster.Tests.Processes;
using PrivacyCloud.Cluster.Tests.SignIn;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Storage.Postgres;

[assembly: AssemblyFixture(typeof(SignInUnderTest))]

namespace PrivacyCloud.Cluster.Tests.SignIn;

/// <summary>
/// One silo as a process and one server that stands in for Entra, started by the first spec that asks.
/// </summary>
public sealed class SignInUnderTest : IAsyncDisposable
{
    private readonly Lazy<Task<Running>> _running = new(StartAsync);
    private int _companies;

    /// <summary>The fixture of this run, started.</summary>
    internal static async Task<SignInUnderTest> GetAsync()
    {
        Assert.SkipUnless(File.Exists(SiloProcess.Program), "The silo: build src/PrivacyCloud.Silo first");
        await PostgresServer.GetAsync();
        var fixture = await TestContext.Current.GetFixture<SignInUnderTest>();
        fixture!.Now = await fixture._running.Value;
        return fixture;
    }

    private Running Now { get; set; } = null!;

    internal EntraServer Entra => Now.Entra;

    internal Uri Site => Now.Site;

    /// <summary>A browser; somebody stands before it when she signs in at Entra.</summary>
    internal Browser Browse(Person? who = null) => new(Site, Entra.Address, who);

    /// <summary>A company of its own for a spec, linked with a directory.</summary>
    internal async Task<Company> FoundAsync(Guid? directory)
    {
        var slug = $"acme-{Interlocked.Increment(ref _companies)}";
        var tenant = await PostAsync(Now.OperatorKey, "/v1/operator/tenants", $$"""
            {"group":"{{Now.Group}}","region":"vn-1","slug":"{{slug}}","legalName":{{Named(slug)}},
             "jurisdictions":["vn"],"languages":["vi"]}
            """);
        var id = tenant["id"]!.GetValue<string>();
        var key = await PostAsync(Now.OperatorKey, $"/v1/operator/tenants/{id}/keys", "{}");
        Company company = new(id, slug, key["secret"]!.GetValue<string>());
        if (directory is not null)
            await LinkAsync(company, directory);

        return company;
    }

    /// <summary>Links a company with a directory, or takes that back.</summary>
    internal Task LinkAsync(Company company, Guid? directory) => PostAsync(
        company.Key, "/v1/tenant/directory",
        new JsonObject { ["directory"] = directory?.ToString("D") }.ToJsonString());

    /// <summary>Invites somebody to a company; answers the account's id.</summary>
    internal async Task<string> InviteAsync(Company company, string email, string role = "viewer")
    {
        var made = await PostAsync(
            company.Key, "/v1/staff", $$"""{"name":"Made Up","email":"{{email}}","role":"{{role}}"}""");
        return made["id"]!.GetValue<string>();
    }

    /// <summary>Calls the API with a bearer.</summary>
    internal async Task<(HttpStatusCode Status, string Text)> CallAsync(
        HttpMethod method, string bearer, string path, string? body = null)
    {
        using HttpRequestMessage message = new(method, new Uri(Site, path))
        {
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", bearer) },
        };
        if (body is not null)
            message.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());

        using var answer = await Now.Http.SendAsync(message, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_running.IsValueCreated || !_running.Value.IsCompletedSuccessfully)
            return;

        var running = await _running.Value;
        running.Http.Dispose();
        await running.Silo.DisposeAsync();
        await running.Entra.DisposeAsync();
        await running.Database.DisposeAsync();
        Directory.Delete(running.Folder, recursive: true);
    }

    private async Task<JsonNode> PostAsync(string key, string path, string body)
    {
        var (status, text) = await CallAsync(HttpMethod.Post, key, path, body);
        Assert.True((int)status < 300, $"{path}: {(int)status} {text}");
        return JsonNode.Parse(text)!;
    }

    private static async Task<Running> StartAsync()
    {
        PgRoles roles = new();
        var server = await PostgresServer.GetAsync();
        var database = await server.NewDatabaseAsync("signing", async fresh =>
        {
            await PgMigrator.RunAsync(fresh.Superuser, Given.Vietnam, roles, CancellationToken.None);
            await fresh.ExecuteAsync($"ALTER ROLE {roles.App} PASSWORD '{PostgresServer.Password}'");
        });
        var entra = await EntraServer.StartAsync();
        var folder = Path.Combine(Path.GetTempPath(), $"privacycloud-sign-in-{Guid.NewGuid():n}");
        var to = new NpgsqlConnectionStringBuilder(database.As(roles.App, PostgresServer.Password));
        var silo = SiloProcess.Start(
            SiloProcess.Program,
            [
                $"--data={folder}", $"--store=postgres://{to.Username}@{to.Host}:{to.Port}/{to.Database}",
                $"--entra-client={EntraServer.Client}", $"--entra-authority={entra.Address.OriginalString}",
            ],
            to.Password!, ("ENTRA_CLIENT_SECRET", EntraServer.Secret));
        var site = await silo.ReadyAsync();
        await entra.RegisterAsync(new(site, Browser.Landing));
        Running running = new(database, entra, silo, site, await silo.KeyAsync(), folder, new());
        var fixture = new SignInUnderTest { Now = running };
        var group = await fixture.PostAsync(
            running.OperatorKey, "/v1/operator/groups", $$"""{"region":"vn-1","name":{{Named("G")}}}""");
        return running with { Group = group["id"]!.GetValue<string>() };
    }

    private static string Named(string name) => $$"""{"en":"{{name}}","vi":"{{name}}","ja":"{{name}}"}""";

    private sealed record Running(
        PostgresDatabase Database, EntraServer Entra, SiloProcess Silo, Uri Site, string OperatorKey, string Folder,
        HttpClient Http)
    {
        public string Group { get; init; } = string.Empty;
    }
}

/// <summary>A company under test.</summary>
internal sealed record Company(string Id, string Slug, string Key)
{
    /// <summary>The link by which one leaves for the organisation's own sign-in.</summary>
    public string Go => $"/work/sign-in/organisation/go?company={Slug}";
}
