using Npgsql;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Crash;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Sharing;

/// <summary>Databases and a folder that outlive the processes over them.</summary>
internal sealed class SharedCell : IAsyncDisposable
{
    private readonly SharedDatabases _databases;

    private SharedCell(SharedDatabases databases) => _databases = databases;

    /// <summary>Keys and documents.</summary>
    public CrashFolder Folder { get; } = new();

    /// <summary>An empty cell of both regions.</summary>
    public static async Task<SharedCell> MakeAsync() =>
        new(await SharedDatabases.MakeAsync(ApiUnderTest.Vietnam, ApiUnderTest.Japan));

    /// <summary>Another process that serves it.</summary>
    public HostProcess Serve() => Run("--urls", "http://127.0.0.1:0", "--limits", "off", "--no-demo");

    /// <summary>Founds a company that asks for consent, by a host of its own that is gone again then.</summary>
    public async Task<FoundedTenant> FoundAsync()
    {
        var api = new ApiUnderTest(
            Path.Combine(Folder.Path, "founder"),
            services => services.AddPostgresStorage(_databases.Options(Folder.Path)));
        try
        {
            await api.InitializeAsync();
            await api.AskAsync(api.First);
            return api.First;
        }
        finally
        {
            await api.DisposeAsync();
        }
    }

    /// <summary>Any verb about it.</summary>
    public HostProcess Run(params IEnumerable<string> arguments) => HostProcess.Run(
        new Dictionary<string, string> { ["PGPASSWORD"] = PostgresUnderTest.Password },
        [.. arguments, "--data", Folder.Path, "--store", AddressOf("vn-1"), "--store", AddressOf("jp-1")]);

    public async ValueTask DisposeAsync()
    {
        Folder.Dispose();
        await _databases.DisposeAsync();
    }

    private string AddressOf(string region)
    {
        var database = _databases[Domain.Ids.Region.Parse(region)];
        var server = new NpgsqlConnectionStringBuilder(database.Superuser);
        return $"{region}=postgres://{new PgRoles().App}@{server.Host}:{server.Port}/{database.Name}";
    }
}
