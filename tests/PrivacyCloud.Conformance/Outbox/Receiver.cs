using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PrivacyCloud.Conformance.Outbox;

/// <summary>A tenant's own system: takes calls on loopback and answers as it is told to.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Func<Heard, HttpContext, Task>> _answers = new();
    private readonly ConcurrentQueue<Heard> _heard = new();

    private Receiver(WebApplication app) => _app = app;

    public string Url => _app.Urls.First() + "/hook";

    public IReadOnlyList<Heard> Heard => [.. _heard];

    public static async Task<Receiver> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var receiver = new Receiver(app);
        app.MapPost("/hook", receiver.HearAsync);
        await app.StartAsync(CancellationToken.None);
        return receiver;
    }

    /// <summary>The next calls are answered so, one after the other; after them every call is taken.</summary>
    public Receiver Answers(params IEnumerable<int> statuses)
    {
        foreach (var status in statuses)
            Does((_, http) => Task.FromResult(http.Response.StatusCode = status));

        return this;
    }

    /// <summary>The next call is answered by a function.</summary>
    public void Does(Func<Heard, HttpContext, Task> answer) => _answers.Enqueue(answer);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HearAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var heard = new Heard(
            http.Request.Headers["webhook-id"].ToString(),
            http.Request.Headers["webhook-timestamp"].ToString(),
            http.Request.Headers["webhook-signature"].ToString(),
            http.Request.ContentType,
            body.ToArray());
        _heard.Enqueue(heard);
        if (_answers.TryDequeue(out var answer))
            await answer(heard, http);
    }
}

/// <summary>One call as it came.</summary>
internal sealed record Heard(string Id, string Timestamp, string Signature, string? ContentType, byte[] Body)
{
    public JsonNode Json => JsonNode.Parse(Body)!;

    public long Version => Json["data"]!["version"]!.GetValue<long>();

    /// <summary>Whether one of its signatures is by this secret, worked out anew from what came.</summary>
    public bool IsSignedBy(string secret)
    {
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{Id}.{Timestamp}."), .. Body];
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
        return Signature.Split(' ').Contains(expected);
    }

    public long Seconds => long.Parse(Timestamp, CultureInfo.InvariantCulture);
}
