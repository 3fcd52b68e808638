using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Consoles.Shared;

/// <summary>
/// Style sheet and script, embedded and named by their content: a browser may keep them for ever. The script is there
/// only when it was built; every page works without.
/// </summary>
public sealed class ConsoleAssets
{
    private const string Folder = "/assets/";

    private readonly Dictionary<string, Asset> _assets = new(StringComparer.Ordinal);

    /// <summary>Reads what is embedded.</summary>
    public ConsoleAssets()
    {
        Style = Add("console", "css", "text/css; charset=utf-8")
            ?? throw new InvalidOperationException("The style sheet is not embedded.");
        WorkStyle = Add("work", "css", "text/css; charset=utf-8")
            ?? throw new InvalidOperationException("The style sheet for staff is not embedded.");
        CentreStyle = Add("centre", "css", "text/css; charset=utf-8")
            ?? throw new InvalidOperationException("The style sheet for people is not embedded.");
        Script = Add("app", "js", "text/javascript; charset=utf-8");
    }

    /// <summary>Address of the style sheet.</summary>
    public string Style { get; }

    /// <summary>Address of what the pages for staff add to the style sheet.</summary>
    public string WorkStyle { get; }

    /// <summary>Address of what the pages for people add to the style sheet.</summary>
    public string CentreStyle { get; }

    /// <summary>Address of the script; none when it was not built.</summary>
    public string? Script { get; }

    internal IResult Serve(string name, HttpContext http)
    {
        if (!_assets.TryGetValue(name, out var asset))
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Bytes(asset.Content, asset.Type);
    }

    private string? Add(string name, string ending, string type)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.{ending}");
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        var file = $"{name}.{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}.{ending}";
        _assets.Add(file, new(content, type));
        return Folder + file;
    }

    private sealed record Asset(byte[] Content, string Type);
}
