using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace PrivacyCloud.Standalone.Verbs;

/// <summary>Asks a server how far an import has come, and says so.</summary>
internal sealed class ImportMeter(HttpClient client, string import)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long? _first;

    /// <summary>Asks every second until it is cancelled.</summary>
    public async Task WatchAsync(CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Every, cancel).ConfigureAwait(false);
                if (await AskAsync(cancel).ConfigureAwait(false) is { } line)
                {
                    await Say(line).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // It is over.
        }
    }

    /// <summary>How it stands, in a line.</summary>
    public string Line(JsonElement progress, bool final)
    {
        var (lines, failed) = (progress.GetProperty("lines").GetInt64(), progress.GetProperty("failed").GetInt64());
        _first ??= final ? 0 : lines;
        var rate = (lines - _first.Value) / Math.Max(_watch.Elapsed.TotalSeconds, 0.001);
        return string.Create(CultureInfo.InvariantCulture,
            $"{lines:N0} lines, {rate:N0} a second, {progress.GetProperty("repeated").GetInt64():N0} repeated, "
            + $"{failed:N0} errors");
    }

    private async Task<string?> AskAsync(CancellationToken cancel)
    {
        try
        {
            var path = new Uri($"/v1/consents/imports/{Uri.EscapeDataString(import)}", UriKind.Relative);
            using var answer = await client.GetAsync(path, cancel).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
            {
                return null;
            }

            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(cancel).ConfigureAwait(false));
            return Line(json.RootElement, final: false);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    /// <summary>Over itself on a screen, line by line in a file.</summary>
    private static Task Say(string line) =>
        Console.IsErrorRedirected ? Console.Error.WriteLineAsync(line) : Console.Error.WriteAsync($"\r{line}   ");
}
