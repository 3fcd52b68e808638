using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PrivacyCloud.Conformance.Crash;

/// <summary>The real host as a process of its own over a data folder, on a free port of the loopback.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    /// <summary>What a shell says of a process that was killed: 128 and the number of the signal.</summary>
    public const int ExitOfKilled = 128 + 9;

    private const int TerminateSignal = 15;
    private const string ReadyLine = "PrivacyCloud is ready at ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly Spoken _out = new();
    private readonly Spoken _errors = new();

    private HostProcess(ProcessStartInfo how)
    {
        _process = new() { StartInfo = how };
        _process.OutputDataReceived += (_, said) => _out.Hear(said.Data);
        _process.ErrorDataReceived += (_, said) => _errors.Hear(said.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Everything it complained about so far.</summary>
    public string Errors => _errors.ToString();

    /// <summary>Everything it said so far, complaints and all.</summary>
    public string Said => $"{_out}\n{_errors}";

    /// <summary>Starts to serve a folder.</summary>
    public static HostProcess Serve(string data) =>
        Run("--data", data, "--urls", "http://127.0.0.1:0", "--limits", "off");

    /// <summary>Starts with any arguments.</summary>
    public static HostProcess Run(params IEnumerable<string> arguments) =>
        Run(new Dictionary<string, string>(), arguments);

    /// <summary>Starts with any arguments, and with variables that no other process sees.</summary>
    public static HostProcess Run(
        IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var how = new ProcessStartInfo("dotnet", [HostFile.Path, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["DOTNET_NOLOGO"] = "1",

                // It lives for seconds: what learns from a long life only costs it.
                ["DOTNET_TieredPGO"] = "0",
                ["Logging__LogLevel__Default"] = "Warning",
                ["Logging__LogLevel__PrivacyCloud.Runtime.Residency"] = "Information",
            },
        };
        foreach (var (name, value) in variables)
            how.Environment[name] = value;

        return new(how);
    }

    /// <summary>Waits until it says that it is ready, and holds it to its word.</summary>
    public async Task<Uri> ReadyAsync()
    {
        var line = await SaysAsync(ReadyLine);
        Uri address = new(line[ReadyLine.Length..]);
        using HttpClient client = new() { BaseAddress = address, Timeout = Patience };
        using var answer = await client.GetAsync("/readyz", CancellationToken.None);
        Assert.True(
            answer.IsSuccessStatusCode, $"/readyz answered {(int)answer.StatusCode} after it said it was ready.");
        return address;
    }

    /// <summary>Waits for a line that holds a text.</summary>
    public Task<string> SaysAsync(string text) => WithinAsync(_out.LineAsync(text), $"say \"{text}\"");

    /// <summary>SIGKILL: it gets no chance to do anything.</summary>
    public void Kill() => _process.Kill();

    /// <summary>SIGTERM: it is asked to end.</summary>
    public void Terminate() => Assert.Equal(0, Signal(_process.Id, TerminateSignal));

    /// <summary>Waits for its end; answers its exit code.</summary>
    public async Task<int> ExitAsync()
    {
        await WithinAsync(EndAsync(), "end");
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();

        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Signal(int process, int signal);

    private async Task<string> EndAsync()
    {
        await _process.WaitForExitAsync(CancellationToken.None);
        return string.Empty;
    }

    private async Task<string> WithinAsync(Task<string> awaited, string what)
    {
        try
        {
            return await awaited.WaitAsync(Patience);
        }
        catch (Exception fault) when (fault is TimeoutException or EndOfStreamException)
        {
            throw new InvalidOperationException($"The host did not {what}. It said:\n{_out}\n{_errors}", fault);
        }
    }
}
