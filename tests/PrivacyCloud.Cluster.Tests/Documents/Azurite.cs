using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using PrivacyCloud.Cluster.Tests.Documents;
using PrivacyCloud.Conformance.Crash;
using PrivacyCloud.Silo.Hosting;

[assembly: AssemblyFixture(typeof(SharedAzurite))]

namespace PrivacyCloud.Cluster.Tests.Documents;

/// <summary>Storage accounts on this machine: Azurite as a process of its own, on a free port.</summary>
internal sealed class Azurite : IAsyncDisposable
{
    private const string ReadyLine = "successfully listens on ";
    private const int KeySizeBytes = 64;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly Spoken _out = new();
    private readonly ConcurrentQueue<(string Name, string Key)> _accounts;
    private Uri? _address;

    private Azurite(ProcessStartInfo how, IEnumerable<(string Name, string Key)> accounts)
    {
        _accounts = new(accounts);
        _process = new() { StartInfo = how };
        _process.OutputDataReceived += (_, said) => _out.Hear(said.Data);
        _process.Start();
        _process.BeginOutputReadLine();
    }

    /// <summary>So many new accounts, each with a key of its own.</summary>
    public static IReadOnlyList<(string Name, string Key)> NewAccounts(int count) =>
    [
        .. Enumerable.Range(0, count).Select(number =>
            ($"region{number}", Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeySizeBytes)))),
    ];

    /// <summary>Starts one over a folder, or in memory; skips the spec where there is no Azurite or no node.</summary>
    public static async Task<Azurite> StartAsync(
        IReadOnlyList<(string Name, string Key)> accounts, string? folder = null)
    {
        var program = Find();
        Assert.SkipWhen(program is null, "Azurite is not installed: npm ci brings it.");
        string[] place = folder is null ? ["--inMemoryPersistence"] : ["--location", folder];
        ProcessStartInfo how = new(
            "node",
            [program, "--blobHost", "127.0.0.1", "--blobPort", "0", "--disableTelemetry", "--silent", .. place])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["AZURITE_ACCOUNTS"] = string.Join(';', accounts.Select(one => $"{one.Name}:{one.Key}")),
            },
        };
        var azurite = Run(how, accounts);
        azurite._address = await azurite.ListensAsync();
        return azurite;
    }

    /// <summary>An account that nobody has used yet.</summary>
    public DocumentsSetting NextAccount() => _accounts.TryDequeue(out var next)
        ? DocumentsSetting.Read(new Uri(_address!, next.Name).ToString(), next.Key)
        : throw new InvalidOperationException("There are not so many accounts.");

    /// <summary>SIGKILL: it gets no chance to do anything.</summary>
    public async Task KillAsync()
    {
        if (!_process.HasExited)
            _process.Kill();

        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _process.Dispose();
    }

    private static Azurite Run(ProcessStartInfo how, IReadOnlyList<(string Name, string Key)> accounts)
    {
        try
        {
            return new(how, accounts);
        }
        catch (Win32Exception)
        {
            Assert.Skip("Azurite needs node, which is not here.");
            throw;
        }
    }

    private async Task<Uri> ListensAsync()
    {
        var line = await _out.LineAsync(ReadyLine).WaitAsync(Patience);
        return new(line[(line.IndexOf(ReadyLine, StringComparison.Ordinal) + ReadyLine.Length)..]);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "node_modules", "azurite", "dist", "src", "blob", "main.js");
            if (File.Exists(file))
                return file;
        }

        return null;
    }
}
