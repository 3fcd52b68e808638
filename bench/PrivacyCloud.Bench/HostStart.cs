using System.Diagnostics;

namespace PrivacyCloud.Bench;

/// <summary>Starts the real host over a data folder and ends it again.</summary>
internal static class HostStart
{
    private const string ReadyLine = "PrivacyCloud is ready at ";

    /// <summary>Seconds from the start of the process until /readyz answers 200.</summary>
    public static async Task<double> MeasureAsync(string data)
    {
        var watch = Stopwatch.StartNew();
        using var host = Begin(data);
        try
        {
            var address = await AddressAsync(host.StandardOutput);
            using var client = new HttpClient { BaseAddress = address };
            using var answer = await client.GetAsync(new Uri("/readyz", UriKind.Relative));
            answer.EnsureSuccessStatusCode();
            return watch.Elapsed.TotalSeconds;
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync();
        }
    }

    /// <summary>The process of a host over a folder; what it says is to be read by the caller.</summary>
    public static Process Begin(string data, params IReadOnlyList<string> more) => Process.Start(
        new ProcessStartInfo("dotnet", [HostFile(), "--data", data, "--urls", "http://127.0.0.1:0", .. more])
        {
            RedirectStandardOutput = true,
        })!;

    /// <summary>Waits until a host says where it is.</summary>
    public static async Task<Uri> AddressAsync(StreamReader said)
    {
        while (await said.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(ReadyLine, StringComparison.Ordinal))
                return new(line[ReadyLine.Length..]);
        }

        throw new InvalidOperationException("The host ended before it was ready.");
    }

    /// <summary>The host of the same configuration, built with the benchmarks.</summary>
    private static string HostFile()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(
            Repository.Root(), "src", "PrivacyCloud.Standalone", "bin", output.Parent!.Name, output.Name,
            "privacycloud.dll");
    }
}
