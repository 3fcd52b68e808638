using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace PrivacyCloud.Bench;

/// <summary>The real host with the demo, and the calls a banner and a tenant's own system make to it.</summary>
internal sealed class ConsentHost : IDisposable
{
    private const string Yes = "true";
    private const string No = "false";

    private readonly string _publishable;
    private readonly string _secret;
    private string _snapshot = string.Empty;
    private string _decisions = string.Empty;
    private string _purpose = string.Empty;
    private string _shown = string.Empty;

    private ConsentHost(Process process, Uri address, string folder)
    {
        (Process, Address) = (process, address);
        using var keys = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "demo-keys.json")));
        var tenant = keys.RootElement.GetProperty("tenants")[0];
        _secret = tenant.GetProperty("secretKey").GetString()!;
        _publishable = tenant.GetProperty("brands")[0].GetProperty("publishableKey").GetString()!;
    }

    public Process Process { get; }

    public Uri Address { get; }

    /// <summary>A banner's configuration.</summary>
    public RawCall Config => new("GET", "/v1/consent/config?lang=vi", _publishable, null);

    /// <summary>One of so many people decides again, who have decided before.</summary>
    public RawCall RecordAgain(People people) =>
        new("POST", "/v1/consents", _publishable, Decision(people.Device)) { Of = people.Count };

    /// <summary>One of so many people is asked about.</summary>
    public RawCall CheckAny(People people) =>
        new("POST", "/v1/consents/check", _secret, AskOf(people.Device)) { Of = people.Count };

    /// <summary>Somebody new decides, known by a device.</summary>
    public RawCall Record => new("POST", "/v1/consents", _publishable, Decision(RawCall.Number));

    /// <summary>The same with a key by which a repetition is known.</summary>
    public RawCall RecordOnce => new(
        "POST", "/v1/consents", $"{_publishable}\r\nIdempotency-Key: bench-{RawCall.Number}",
        Decision(RawCall.Number));

    /// <summary>May be processed what somebody decided who is asked about often?</summary>
    public RawCall Check(string device) => new("POST", "/v1/consents/check", _secret, AskOf(device));

    /// <summary>Starts a host over a folder.</summary>
    public static Task<ConsentHost> BeginAsync(string folder) =>
        OfAsync(HostStart.Begin(folder, "--limits", "off"), folder);

    /// <summary>Waits until a process over a folder is ready.</summary>
    public static async Task<ConsentHost> OfAsync(Process process, string folder)
    {
        var address = await HostStart.AddressAsync(process.StandardOutput);
        _ = process.StandardOutput.ReadToEndAsync();
        var host = new ConsentHost(process, address, folder);
        await host.LookAsync();
        return host;
    }

    /// <summary>Calls once; answers the body.</summary>
    public async Task<byte[]> OnceAsync(HttpMethod method, string path, string? body)
    {
        using var client = new HttpClient { BaseAddress = Address };
        using var message = new HttpRequestMessage(method, path);
        var key = path.EndsWith("/check", StringComparison.Ordinal) ? _secret : _publishable;
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        if (body is not null)
            message.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");

        using var answer = await client.SendAsync(message);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode
            ? bytes
            : throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(bytes));
    }

    /// <summary>Records somebody's decision, and answers what is answered about it.</summary>
    public async Task<byte[]> MeetAsync(string device)
    {
        await OnceAsync(HttpMethod.Post, "/v1/consents", Decision(device));
        return await OnceAsync(HttpMethod.Post, "/v1/consents/check", AskOf(device));
    }

    /// <summary>Somebody's decision as a line of an import, with its end.</summary>
    public string Line(string kind, string value) => string.Create(
        CultureInfo.InvariantCulture,
        $$$"""{"dataSubject":{"kind":"{{{kind}}}","value":"{{{value}}}"},"decisions":[{{{_decisions}}}],{{{_shown}}}""")
        + "\n";

    /// <summary>Sends lines under a name; answers what the host answers when all are recorded.</summary>
    public async Task<byte[]> ImportAsync(string name, byte[] lines)
    {
        using var client = new HttpClient { BaseAddress = Address, Timeout = Timeout.InfiniteTimeSpan };
        using var message = new HttpRequestMessage(HttpMethod.Post, "/v1/consents/import")
        {
            Content = new ByteArrayContent(lines),
        };
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _secret);
        message.Headers.Add("Idempotency-Key", name);
        message.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
        using var answer = await client.SendAsync(message);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        return answer.IsSuccessStatusCode
            ? bytes
            : throw new InvalidOperationException(System.Text.Encoding.UTF8.GetString(bytes));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Process.Kill();
        Process.WaitForExit();
        Process.Dispose();
    }

    private static string Device(string number) => $"bench-device-{number}";

    private string AskOf(string device) =>
        $$"""{"dataSubject":{"kind":"device","value":"{{Device(device)}}"},"purpose":"{{_purpose}}"}""";

    private string Decision(string number) => $$"""
        {"dataSubject":{"kind":"device","value":"{{Device(number)}}"},"decisions":[{{_decisions}}],
        """.Trim() + $$"""
        "snapshot":"{{_snapshot}}"}
        """.Trim();

    private async Task LookAsync()
    {
        using var config = JsonDocument.Parse(await OnceAsync(HttpMethod.Get, "/v1/consent/config?lang=vi", null));
        _snapshot = config.RootElement.GetProperty("snapshot").GetString()!;
        var asked = config.RootElement.GetProperty("purposes").EnumerateArray()
            .Where(one => one.GetProperty("choice").GetString() != "always")
            .Select(one => one.GetProperty("id").GetString()!).ToArray();
        _purpose = asked[0];
        _decisions = string.Join(
            ',', asked.Select((one, at) => $$"""{"purpose":"{{one}}","granted":{{(at % 2 == 0 ? Yes : No)}}}"""));
        _shown = Shown(_snapshot[.._snapshot.IndexOf('.', StringComparison.Ordinal)]);
    }

    /// <summary>The notice that is shown, as a tenant's own system names it, and the day it was decided on.</summary>
    private static string Shown(string payload)
    {
        using var shown = JsonDocument.Parse(Base64Url.DecodeFromChars(payload));
        var (brand, version) = (shown.RootElement.GetProperty("brand"), shown.RootElement.GetProperty("notice"));
        return $$"""
            "notice":{"brand":"{{brand}}","version":{{version}},"language":"vi"},"givenAt":"2026-04-01T10:00:00+07:00"}
            """.Trim();
    }
}
