using System.Diagnostics;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Conformance.Mail;

/// <summary>A real mail server in a process of its own, on a free port, with a certificate made for it.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    public const string User = "privacy";
    public const string Password = "correct horse";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process _process;
    private readonly Channel<JsonNode> _said = Channel.CreateUnbounded<JsonNode>();
    private readonly List<JsonNode> _all = [];

    private MailServer(Process process, string pinned)
    {
        (_process, Pinned) = (process, pinned);
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Errors.AppendLine(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>The fingerprint of its certificate.</summary>
    public string Pinned { get; }

    public int Port { get; private set; }

    public StringBuilder Errors { get; } = new();

    /// <summary>How to reach it, and what to trust.</summary>
    public SmtpServer Address => new("127.0.0.1", Port, null, Pinned);

    /// <summary>Everything it said so far, of one kind.</summary>
    public IReadOnlyList<JsonNode> Said(string what)
    {
        lock (_all)
            return [.. _all.Where(one => one["what"]!.GetValue<string>() == what)];
    }

    /// <summary>Starts one that behaves so; skips the spec where there is no node or no such package.</summary>
    public static async Task<MailServer> StartAsync(string behaviour, bool signIn = false)
    {
        var root = Root();
        var installed = Directory.Exists(Path.Combine(root, "node_modules", "smtp-server"));
        Assert.SkipUnless(installed, "smtp-server is not installed: npm ci brings it.");
        using var key = RSA.Create(2048);
        using var certificate = Certify(key);
        var told = new
        {
            key = key.ExportPkcs8PrivateKeyPem(),
            cert = certificate.ExportCertificatePem(),
            user = signIn ? User : null,
            password = Password,
            behaviour,
        };
        var start = new ProcessStartInfo("node", "mail-server.cjs")
        {
            WorkingDirectory = Path.Combine(root, "tests", "PrivacyCloud.Conformance", "Mail"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MAIL_SERVER"] = JsonSerializer.Serialize(told);
        var server = new MailServer(
            Process.Start(start)!, certificate.GetCertHashString(HashAlgorithmName.SHA256));
        server.Port = (await server.NextAsync("listening"))["port"]!.GetValue<int>();
        return server;
    }

    /// <summary>The next thing of a kind that it says.</summary>
    public async Task<JsonNode> NextAsync(string what)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Patience);
        while (true)
        {
            try
            {
                var said = await _said.Reader.ReadAsync(limit.Token);
                if (said["what"]!.GetValue<string>() == what)
                    return said;
            }
            catch (Exception fault) when (fault is OperationCanceledException or ChannelClosedException)
            {
                throw new InvalidOperationException($"The mail server never said \"{what}\": {Errors}", fault);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.StandardInput.Close();
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            _said.Writer.TryComplete();
            return;
        }

        var said = JsonNode.Parse(line)!;
        lock (_all)
            _all.Add(said);

        _said.Writer.TryWrite(said);
    }

    private static X509Certificate2 Certify(RSA key)
    {
        var wanted = new CertificateRequest(
            "CN=mail.example", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        wanted.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return wanted.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrivacyCloud.sln")))
            folder = folder.Parent;

        return folder!.FullName;
    }
}
