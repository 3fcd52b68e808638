using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using PrivacyCloud.Conformance.Crash;

namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>A real silo as a process of its own, on free ports of the loopback.</summary>
internal sealed class SiloProcess : IAsyncDisposable
{
    private const string ReadyLine = "PrivacyCloud is ready at ";
    private const int Terminate = 15;
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

    /// <summary>The repository that this suite was built in.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    /// <summary>Where the host was built, beside this suite; the specs of processes need it.</summary>
    public static string Program { get; } = Path.Combine(
        Root, "src/PrivacyCloud.Silo",
        AppContext.BaseDirectory[AppContext.BaseDirectory.IndexOf("bin", StringComparison.Ordinal)..],
        "privacycloud-silo.dll");

    /// <summary>A port that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>
    /// Starts one silo of a program, with more options or variables; the password of its database is seen by no other
    /// process.
    /// </summary>
    public static SiloProcess Start(
        string program, IEnumerable<string> arguments, string password, params (string Name, string Value)[] variables)
    {
        ProcessStartInfo how = new(
            "dotnet",
            [
                program, .. arguments, "--urls=http://127.0.0.1:0", "--limits=off", "--region=vn-1=VN",
                $"--silo-port={FreePort()}", $"--gateway-port={FreePort()}",
            ])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["PGPASSWORD"] = password,
                ["Logging__LogLevel__Default"] = "Error",
                ["DOTNET_NOLOGO"] = "1",

                // It lives for seconds: what learns from a long life only costs it.
                ["DOTNET_TieredPGO"] = "0",
            },
        };
        foreach (var (name, value) in variables)
            how.Environment[name] = value;

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

    /// <summary>
    /// SIGTERM: it is asked to end, finishes what it does and hands over what it owns. Answers its exit code.
    /// </summary>
    public async Task<int> StopAsync()
    {
        Assert.Equal(0, Signal(_process.Id, Terminate));
        return await EndAsync();
    }

    /// <summary>Waits until it has ended by itself. Answers its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync(CancellationToken.None).WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();

        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();

        // What it complained of is told beside the spec: a failed call names no reason.
        var said = _out.ToString();
        if (said.Contains("fail: ", StringComparison.Ordinal))
            TestContext.Current.TestOutputHelper?.WriteLine(said);
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);
}
