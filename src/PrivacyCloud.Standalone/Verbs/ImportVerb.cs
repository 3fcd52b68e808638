using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>
/// Sends a file of decisions to a server, tells how far it has come, and goes on by itself after an interruption.
/// </summary>
internal static class ImportVerb
{
    private const int Usage = 2;
    private const int NotTaken = 3;
    private const int TriesMax = 5;
    private const int ErrorsShownMax = 20;
    private const int NameBytesMax = 1024 * 1024;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(ServerDoor door, FileInfo file, string? name, CancellationToken cancel)
    {
        var (client, fault) = await door.OpenAsync(cancel).ConfigureAwait(false);
        if (client is null || !file.Exists)
        {
            return await FailAsync(Usage, fault ?? "There is no such file.").ConfigureAwait(false);
        }

        using (client)
        {
            var import = name ?? await NameOfAsync(file, cancel).ConfigureAwait(false);
            return await SendAsync(client, file, import, cancel).ConfigureAwait(false);
        }
    }

    private static async Task<int> SendAsync(HttpClient client, FileInfo file, string import, CancellationToken cancel)
    {
        var meter = new ImportMeter(client, import);
        for (var attempt = 1; ; attempt++)
        {
            using var done = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            var watching = meter.WatchAsync(done.Token);
            var answer = await TryAsync(client, file, import, cancel).ConfigureAwait(false);
            await done.CancelAsync().ConfigureAwait(false);
            await watching.ConfigureAwait(false);
            if (answer is { Status: HttpStatusCode.OK })
            {
                return await TellAsync(meter, answer.Body).ConfigureAwait(false);
            }

            if (attempt == TriesMax || (answer is not null && !IsPassing(answer.Status)))
            {
                return await FailAsync(NotTaken, answer?.Detail() ?? "The server cannot be reached.")
                    .ConfigureAwait(false);
            }

            await Console.Error.WriteLineAsync("Interrupted; going on in a moment.").ConfigureAwait(false);
            await Task.Delay(answer?.RetryAfter ?? Pause, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>What the server said; null when it could not be reached, or hung up.</summary>
    private static async Task<Said?> TryAsync(
        HttpClient client, FileInfo file, string import, CancellationToken cancel)
    {
        try
        {
            var content = file.OpenRead();
            await using (content.ConfigureAwait(false))
            {
                using var call = new HttpRequestMessage(HttpMethod.Post, "/v1/consents/import");
                call.Content = new StreamContent(content);
                call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-ndjson");
                call.Headers.Add("Idempotency-Key", import);

                // A server that says no says it before a byte is sent.
                call.Headers.ExpectContinue = true;
                using var answer = await client.SendAsync(call, cancel).ConfigureAwait(false);
                var body = await answer.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
                return new(answer.StatusCode, body, answer.Headers.RetryAfter?.Delta);
            }
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests or HttpStatusCode.Conflict;

    private static async Task<int> TellAsync(ImportMeter meter, string body)
    {
        using var json = JsonDocument.Parse(body);
        var result = json.RootElement;
        await Console.Error.WriteLineAsync(meter.Line(result, final: true)).ConfigureAwait(false);
        foreach (var error in result.GetProperty("errors").EnumerateArray().Take(ErrorsShownMax))
        {
            var field = error.TryGetProperty("field", out var name) ? $" [{name.GetString()}]" : string.Empty;
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"line {error.GetProperty("line").GetInt64()}: {error.GetProperty("code").GetString()}{field} "
                + $"{error.GetProperty("detail").GetString()}")).ConfigureAwait(false);
        }

        await Console.Out.WriteLineAsync(result.GetProperty("import").GetString()).ConfigureAwait(false);
        return result.GetProperty("failed").GetInt64() == 0 ? 0 : 1;
    }

    /// <summary>A name that the same file has the next time: made of its length and its beginning.</summary>
    private static async Task<string> NameOfAsync(FileInfo file, CancellationToken cancel)
    {
        var content = file.OpenRead();
        await using (content.ConfigureAwait(false))
        {
            var head = new byte[(int)Math.Min(NameBytesMax, file.Length)];
            await content.ReadExactlyAsync(head, cancel).ConfigureAwait(false);
            return string.Create(CultureInfo.InvariantCulture,
                $"file-{file.Length}-{Convert.ToHexStringLower(SHA256.HashData(head).AsSpan(0, 8))}");
        }
    }

    private static async Task<int> FailAsync(int code, string fault)
    {
        await Console.Error.WriteLineAsync(fault).ConfigureAwait(false);
        return code;
    }

    /// <summary>What a server said.</summary>
    private sealed record Said(HttpStatusCode Status, string Body, TimeSpan? RetryAfter)
    {
        public string Detail()
        {
            try
            {
                using var json = JsonDocument.Parse(Body);
                return $"{(int)Status}: {json.RootElement.GetProperty("detail").GetString()}";
            }
            catch (Exception bad) when (bad is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                return $"The server answered {(int)Status}.";
            }
        }
    }
}
