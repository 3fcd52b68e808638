using System.CommandLine;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>Which regions this process serves, and who serves the others, as it is said on the command line.</summary>
internal sealed class CellOptions
{
    private static readonly Dictionary<Region, Country> Known = new()
    {
        [Region.Parse("vn-1")] = Country.Parse("VN"),
        [Region.Parse("jp-1")] = Country.Parse("JP"),
    };

    private readonly IReadOnlyList<string> _regions;
    private readonly IReadOnlyList<string> _peers;

    private CellOptions(IReadOnlyList<string> regions, IReadOnlyList<string> peers)
    {
        (_regions, _peers) = (regions, peers);
        var served = regions.Select(ReadRegion).Where(one => !one.Region.IsDefault).DistinctBy(one => one.Region);
        Regions = regions.Count == 0 ? Known : served.ToDictionary(one => one.Region, one => one.Country);
        Peers = [.. peers.Select(Peer.Read).OfType<Peer>()];
    }

    /// <summary>Both regions that are known, and no peer.</summary>
    public static CellOptions Default { get; } = new([], []);

    /// <summary>The regions served here, each with the country it lies in.</summary>
    public IReadOnlyDictionary<Region, Country> Regions { get; }

    /// <summary>The regions that other cells serve.</summary>
    public IReadOnlyList<Peer> Peers { get; }

    /// <summary>True when it was said which regions are served here: then there may be other cells.</summary>
    public bool IsOneOfMany => _regions.Count > 0 || _peers.Count > 0;

    /// <summary><c>--region</c>, as often as there are regions.</summary>
    public static Option<string[]> RegionOption() => new("--region")
    {
        Description = "A region this process serves: vn-1, jp-1, or NAME=COUNTRY for another. May repeat. "
            + "Both of those when not said.",
        Recursive = true,
    };

    /// <summary><c>--peer</c>, as often as there are peers.</summary>
    public static Option<string[]> PeerOption() => new("--peer")
    {
        Description = "A region that another process serves: NAME=ADDRESS#KEY, as that process says it when it "
            + "starts. May repeat.",
    };

    /// <summary>The regions that were said, for a verb that needs no peers.</summary>
    public static IReadOnlyCollection<Region> RegionsOf(ParseResult parsed, Option<string[]> region) =>
        [.. new CellOptions(parsed.GetValue(region) ?? [], []).Regions.Keys];

    /// <summary>What was said.</summary>
    public static CellOptions Of(ParseResult parsed, Option<string[]> region, Option<string[]> peer) =>
        new(parsed.GetValue(region) ?? [], parsed.GetValue(peer) ?? []);

    /// <summary>The regions a data folder holds: all that can be verified without being told.</summary>
    public static IReadOnlyList<Region> In(string data) =>
    [
        .. Directory.EnumerateDirectories(data).Where(folder => Directory.Exists(Path.Combine(folder, "keys")))
            .Select(folder => Region.TryParse(Path.GetFileName(folder), out var region) ? region : default)
            .Where(region => !region.IsDefault),
    ];

    /// <summary>Everything that is wrong with what was said.</summary>
    public IEnumerable<string> Faults()
    {
        if (_regions.Any(text => ReadRegion(text).Region.IsDefault))
        {
            yield return "--region must be vn-1 or jp-1, or a name with its country such as sg-1=SG.";
        }

        if (_peers.Any(text => Peer.Read(text) is null))
        {
            yield return "--peer must be a region, the address that people reach it at (https, or this very machine) "
                + "and its pinned key, such as jp-1=https://jp.privacy.example.com#sha256:0123…";
        }

        foreach (var fault in new ResidencyOptions { Peers = Peers }.Faults(Regions))
        {
            yield return fault;
        }
    }

    private static (Region Region, Country Country) ReadRegion(string text)
    {
        var parts = text.Split('=');
        return !Region.TryParse(parts[0], out var region) ? default
            : parts is [_, var code] ? Country.TryParse(code, out var said) ? (region, said) : default
            : parts.Length == 1 && Known.TryGetValue(region, out var country) ? (region, country) : default;
    }
}
