using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PrivacyCloud.Conformance.Crash;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>A real silo as a process of its own, on free ports of the loopback.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    /// <summary>The password of the database's role.</summary>
    public const string DatabasePassword = "for tests on loopback alone";

    private const string ReadyLine = "PrivacyCloud is ready at ";
    private const string KeyLine = "Operator key";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly Spoken _out = new();

    private SiloProcess(ProcessStartInfo how)
    {
        _process = new() { StartInfo = how };
        _process.OutputDataReceived += (_, said) => _out.Hear(said.Data);
        _process.Start();
        _process.BeginOutputReadLine();
    }

    /// <summary>Where the host was built, beside this suite; the specs of processes need it.</summary>
    public static string Program { get; } = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../../src/PrivacyCloud.Silo",
        AppContext.BaseDirectory[AppContext.BaseDirectory.IndexOf("bin", StringComparison.Ordinal)..],
        "privacycloud-silo.dll"));

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>
    /// Starts one silo, with more options or variables. It finds the others in the region's database, and keeps
    /// snapshots and reminders there; the password of the database is seen by no other process.
    /// </summary>
    public static SiloProcess Start(
        string data, string store, string password, params (string Name, string Value)[] more)
    {
        ProcessStartInfo how = new(
            "dotnet",
            [
                Program, $"--data={data}", "--urls=http://127.0.0.1:0", "--limits=off", "--region=vn-1=VN",
                $"--store={store}", $"--silo-port={FreePort()}", $"--gateway-port={FreePort()}",
            ])
        {
            RedirectStandardOutput = true,
            Environment = { ["PGPASSWORD"] = password, ["Logging__LogLevel__Default"] = "Error" },
        };
        foreach (var (name, value) in more)
        {
            if (name.StartsWith("--", StringComparison.Ordinal))
                how.ArgumentList.Add($"{name}={value}");
            else
                how.Environment[name] = value;
        }

        return new(how);
    }

    /// <summary>Waits until it says that it is ready; answers its address.</summary>
    public async Task<Uri> ReadyAsync() => new(
        (await _out.LineAsync(ReadyLine).WaitAsync(Patience))[ReadyLine.Length..]);

    /// <summary>The operator's key, which the first silo over a folder says once.</summary>
    public async Task<string> KeyAsync() =>
        (await _out.LineAsync(KeyLine).WaitAsync(Patience)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[2];

    /// <summary>SIGKILL: it gets no chance to do anything.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();

        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }
}
