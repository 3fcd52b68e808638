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

    /// <summary>Any program of ours over a folder and a database, whose password nobody else sees.</summary>
    public static Process BeginOn(
        string program, string data, string password, params IReadOnlyList<string> more) => Process.Start(
        new ProcessStartInfo("dotnet", [program, "--data", data, "--urls", "http://127.0.0.1:0", .. more])
        {
            RedirectStandardOutput = true,
            Environment = { ["PGPASSWORD"] = password },
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
    public static string HostFile() => FileOf("PrivacyCloud.Standalone", "privacycloud.dll");

    /// <summary>The silo of the same configuration; it is there only where it was built.</summary>
    public static string SiloFile() => FileOf("PrivacyCloud.Silo", "privacycloud-silo.dll");

    private static string FileOf(string project, string file)
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(
            Repository.Root(), "src", project, "bin", output.Parent!.Name, output.Name, file);
    }
}
