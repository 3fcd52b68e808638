using System.Diagnostics;
using System.Globalization;

namespace PrivacyCloud.Bench;

/// <summary>
/// Starts the baseline of recording: node's HTTP server and better-sqlite3. What it needs is installed when it is first
/// used, which takes a few minutes where SQLite has to be compiled.
/// </summary>
internal static class NodeBaseline
{
    private const string ReadyLine = "ready at ";

    /// <summary>The process of a baseline that inserts so many bytes, and where it listens.</summary>
    public static async Task<(Process Process, Uri Address)> BeginAsync(string folder, int size)
    {
        var home = Path.Combine(Repository.Root(), "bench", "baseline");
        if (!Directory.Exists(Path.Combine(home, "node_modules")))
            await InstallAsync(home);

        var process = Start(
            "node", home, "server.js", folder, size.ToString(CultureInfo.InvariantCulture));
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(ReadyLine, StringComparison.Ordinal))
                return (process, new(line[ReadyLine.Length..]));
        }

        throw new InvalidOperationException("The baseline ended before it was ready.");
    }

    private static async Task InstallAsync(string home)
    {
        using var install = Start("npm", home, "install", "--no-audit", "--no-fund", "--no-package-lock");
        await install.StandardOutput.ReadToEndAsync();
        await install.WaitForExitAsync();
        if (install.ExitCode != 0)
            throw new InvalidOperationException("The baseline cannot be installed.");
    }

    private static Process Start(string file, string home, params IReadOnlyList<string> arguments) => Process.Start(
        new ProcessStartInfo(file, arguments) { WorkingDirectory = home, RedirectStandardOutput = true })!;
}
