using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Diagnostics;

namespace PrivacyCloud.Bench;

/// <summary>
/// The baseline of reading: an ASP.NET Core program that answers given bytes to whatever it is asked, once it has read
/// the body. A process of its own, started from the benchmarks' own file.
/// </summary>
internal static class BareKestrel
{
    /// <summary>The name under which the benchmarks' program is this server instead.</summary>
    public const string Verb = "bare-kestrel";

    private const string ReadyLine = "ready at ";

    /// <summary>Serves the bytes of a file.</summary>
    public static async Task ServeAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(options => options.AddServerHeader = false);
        await using var app = builder.Build();
        app.Map("/{**path}", async http =>
        {
            await http.Request.Body.CopyToAsync(Stream.Null);
            http.Response.ContentType = "application/json; charset=utf-8";
            http.Response.ContentLength = bytes.Length;
            await http.Response.Body.WriteAsync(bytes);
        });
        await app.StartAsync();
        Console.WriteLine(ReadyLine + app.Urls.First());
        await app.WaitForShutdownAsync();
    }

    /// <summary>The process of a server that answers these bytes, and where it listens.</summary>
    public static async Task<(Process Process, Uri Address)> BeginAsync(string folder, string name, byte[] bytes)
    {
        var file = Path.Combine(folder, name);
        await File.WriteAllBytesAsync(file, bytes);
        var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(BareKestrel).Assembly.Location, Verb, file])
            {
                RedirectStandardOutput = true,
                Environment = { ["DOTNET_gcConcurrent"] = "1" },
            })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(ReadyLine, StringComparison.Ordinal))
                return (process, new(line[ReadyLine.Length..]));
        }

        throw new InvalidOperationException("The bare server ended before it was ready.");
    }
}
