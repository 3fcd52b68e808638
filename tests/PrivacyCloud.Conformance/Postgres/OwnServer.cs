using System.Diagnostics;
using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>A server of one spec's own, which it may restart without disturbing the others.</summary>
internal sealed class OwnServer : IAsyncDisposable
{
    private readonly string _folder;
    private readonly string _superuser;

    private OwnServer(string folder, string superuser) => (_folder, _superuser) = (folder, superuser);

    /// <summary>As the running role.</summary>
    public string Connection => new NpgsqlConnectionStringBuilder(_superuser)
    {
        Username = new PgRoles().App,
        Password = PostgresUnderTest.Password,
    }.ConnectionString;

    /// <summary>Starts a server that waits for its disk, and makes its database ready.</summary>
    public static async Task<OwnServer> StartAsync()
    {
        var told = (await RunAsync("start", "--durable")).Split('\'');
        var server = new OwnServer(told[3], told[1]);
        await PgMigrator.RunAsync(server._superuser, Given.Vietnam, new(), Given.Cancel);
        await PostgresServer.ExecuteAsync(
            server._superuser, $"ALTER ROLE {new PgRoles().App} PASSWORD '{PostgresUnderTest.Password}'");
        return server;
    }

    /// <summary>Stops it as a power cut would, and starts it again.</summary>
    public Task RestartAsync() => RunAsync("restart", _folder);

    public async ValueTask DisposeAsync() => await RunAsync("stop", _folder);

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var script = Process.Start(new ProcessStartInfo("bash", [Script(), .. arguments])
        {
            RedirectStandardOutput = true,
        })!;
        var told = await script.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await script.WaitForExitAsync(CancellationToken.None);
        Assert.Equal(0, script.ExitCode);
        return told;
    }

    private static string Script()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrivacyCloud.sln")))
            folder = folder.Parent;

        return Path.Combine(folder!.FullName, "tests", "postgres.sh");
    }
}
