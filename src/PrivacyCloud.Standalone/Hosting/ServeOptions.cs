using System.Net;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>What was said on the command line about serving.</summary>
/// <param name="Data">The data folder; made when it is missing. Default <c>data</c>.</param>
/// <param name="Urls">Where to listen, separated by semicolons. Default <c>http://localhost:8080</c>.</param>
/// <param name="Demo">Whether an empty folder gets the demo. Default true.</param>
/// <param name="Limits">False: no rate is limited; on loopback only, for benchmarks. Default true.</param>
internal sealed record ServeOptions(string Data, string Urls, bool Demo, bool Limits)
{
    public const string DefaultData = "data";

    /// <summary>Where mail goes: <c>folder</c>, or a server. Default <c>folder</c>.</summary>
    public string Mail { get; init; } = MailSetting.Folder;

    /// <summary>The address people reach, written into mails and receipts; empty: the first URL.</summary>
    public string Public { get; init; } = string.Empty;

    /// <summary>
    /// Where the logs are kept, <c>[REGION=]postgres://…</c>; none: in the data folder, by this process alone.
    /// </summary>
    public IReadOnlyList<string> Stores { get; init; } = [];

    /// <summary>Where the logs are kept, read.</summary>
    public StoreSetting Store => StoreSetting.Read(Stores, [.. Cell.Regions.Keys]);

    public const string DefaultUrls = "http://localhost:8080";

    /// <summary>Which regions are served here, and who serves the others. Default vn-1 and jp-1, and nobody.</summary>
    public CellOptions Cell { get; init; } = CellOptions.Default;

    /// <summary>True when nothing is served in clear.</summary>
    public bool IsHttps => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .All(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase));

    /// <summary>The address that is written into mails and receipts.</summary>
    public Uri PublicAddress => new(Named(Public.Length > 0 ? Public : Urls.Split(';')[0].Trim()));

    /// <summary>Everything that is wrong with what was said, all at once; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        var urls = Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (urls.Length == 0 || !urls.All(IsAddress))
        {
            faults.Add("--urls must be one or more addresses such as http://localhost:8080, separated by semicolons.");
        }
        else if (!Limits && !urls.All(IsLoopback))
        {
            faults.Add("--limits off is for benchmarks and goes with loopback addresses only.");
        }

        if (string.IsNullOrWhiteSpace(Data) || File.Exists(Data))
        {
            faults.Add("--data must name a folder, and names a file or nothing.");
        }

        if (Public.Length > 0 && !IsAddress(Public))
        {
            faults.Add("--public must be the address that people reach, such as https://privacy.example.com.");
        }

        faults.AddRange(Store.Faults);
        if (MailSetting.Read(Mail, Data) is null)
        {
            faults.Add(MailSetting.Fault);
        }

        faults.AddRange(Cell.Faults());

        return faults;
    }

    private static bool IsAddress(string url) =>
        Uri.TryCreate(Named(url), UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https" && uri.AbsolutePath == "/";

    /// <summary>An address one can go to: a wildcard listens everywhere and is nowhere.</summary>
    private static string Named(string url) => url
        .Replace("//*", "//localhost", StringComparison.Ordinal)
        .Replace("//+", "//localhost", StringComparison.Ordinal);

    private static bool IsLoopback(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && (uri.Host == "localhost"
                || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
