using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Bench;

/// <summary>A server of its own that waits for the disk, with the store over it; both go when it is disposed.</summary>
internal sealed class PostgresBenchServer : IAsyncDisposable
{
    /// <summary>The running role's.</summary>
    public const string Password = "for benchmarks on loopback alone";

    private static readonly Region Vietnam = Region.Parse("vn-1");

    private readonly TemporaryFolder _files = new();
    private readonly string _folder;
    private readonly ServiceProvider _services;
    private int _logs;

    private PostgresBenchServer(string folder, string superuser)
    {
        (_folder, Superuser) = (folder, superuser);
        var app = new NpgsqlConnectionStringBuilder(superuser) { Username = new PgRoles().App, Password = Password };
        _services = new ServiceCollection()
            .AddPostgresStorage(new()
            {
                Connections = new Dictionary<Region, string> { [Vietnam] = app.ConnectionString },
                Folder = _files.Path,
            })
            .BuildServiceProvider();
    }

    public string Superuser { get; }

    /// <summary>The store, as a host is told of it.</summary>
    public string Address
    {
        get
        {
            NpgsqlConnectionStringBuilder server = new(Superuser);
            return $"postgres://{new PgRoles().App}@127.0.0.1:{server.Port}/{server.Database}";
        }
    }

    public ILedger Ledger => _services.GetRequiredService<ILedger>();

    public static async Task<PostgresBenchServer> StartAsync()
    {
        var told = (await RunAsync("start", "--durable")).Split('\'');
        await PgMigrator.RunAsync(told[1], Vietnam, new(), CancellationToken.None);
        await using var connection = new NpgsqlConnection(told[1]);
        await connection.OpenAsync();
        await using var password = new NpgsqlCommand(
            $"ALTER ROLE {new PgRoles().App} PASSWORD '{Password}'", connection);
        await password.ExecuteNonQueryAsync();
        return new(told[3], told[1]);
    }

    public async Task<LogId> NewLogAsync()
    {
        var log = LogId.Of(Vietnam, new TenantId(new(++_logs, 0x7abc, 0x7def, 0x80, 1, 2, 3, 4, 5, 6, 7)));
        await Ledger.FoundAsync(log, CancellationToken.None);
        return log;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await RunAsync("stop", _folder);
        _files.Dispose();
    }

    private static async Task<string> RunAsync(params string[] arguments)
    {
        var path = Path.Combine(Repository.Root(), "tests", "postgres.sh");
        using var script = Process.Start(new ProcessStartInfo("bash", [path, .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
        var told = await script.StandardOutput.ReadToEndAsync();
        await script.WaitForExitAsync();
        return script.ExitCode == 0 ? told : throw new InvalidOperationException("The server's script failed.");
    }
}
