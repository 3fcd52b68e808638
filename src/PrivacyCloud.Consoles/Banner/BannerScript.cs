using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PrivacyCloud.Consoles.Banner;

/// <summary>
/// The banner's script, embedded, compressed once and named by its content, so that a page can pin it by integrity
/// and a browser may keep it for ever. It is there only when it was built.
/// </summary>
public sealed class BannerScript
{
    private const string Type = "text/javascript; charset=utf-8";
    private const string Folder = "/banner/v1/";
    private const string File = "/privacy-banner.js";
    private const int NameDigits = 16;

    private readonly byte[]? _plain;
    private readonly byte[] _brotli = [];

    /// <summary>Reads what is embedded.</summary>
    public BannerScript()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("privacy-banner.js");
        if (stream is null)
        {
            return;
        }

        _plain = new byte[stream.Length];
        stream.ReadExactly(_plain);
        _brotli = Compressed(_plain);
        Version = Convert.ToHexStringLower(SHA256.HashData(_plain))[..NameDigits];
        Manifest = new(Version, Folder + Version + File, "sha384-" + Convert.ToBase64String(SHA384.HashData(_plain)));
    }

    /// <summary>The first digits of the script's hash; empty when it was not built.</summary>
    public string Version { get; } = string.Empty;

    /// <summary>What a page needs to pin the script; none when it was not built.</summary>
    public BannerManifest? Manifest { get; }

    /// <summary>The script under the name of its content, which never changes.</summary>
    internal IResult ServePinned(string version, HttpContext http) =>
        version == Version ? Serve(http, "public, max-age=31536000, immutable") : Results.NotFound();

    /// <summary>The script as it is today.</summary>
    internal IResult ServeNewest(HttpContext http) => Serve(http, "public, max-age=300");

    private IResult Serve(HttpContext http, string cache)
    {
        if (_plain is null)
        {
            return Results.NotFound();
        }

        BannerRoutes.OpenToAll(http.Response, cache);
        http.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (!TakesBrotli(http.Request))
        {
            return Results.Bytes(_plain, Type, entityTag: new($"\"{Version}\""));
        }

        http.Response.Headers.ContentEncoding = "br";
        return Results.Bytes(_brotli, Type, entityTag: new($"\"{Version}-br\""));
    }

    private static bool TakesBrotli(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var known)
        && known.Any(one => one.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && one.Quality is null or > 0);

    private static byte[] Compressed(byte[] plain)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.SmallestSize))
        {
            brotli.Write(plain);
        }

        return target.ToArray();
    }
}
