using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage;
using PrivacyCloud.Storage.Postgres;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Standalone.Hosting;

/// <summary>
/// Where the logs are kept, as it is said on the command line: nothing for the data folder itself, or a PostgreSQL
/// database for each region, which several processes may share.
/// </summary>
/// <param name="Connections">How to connect to each region's database; empty for the data folder.</param>
/// <param name="Faults">Everything that is wrong with what was said.</param>
internal sealed record StoreSetting(
    IReadOnlyDictionary<Region, string> Connections, IReadOnlyList<string> Faults)
{
    private const char Is = '=';

    /// <summary>True when the logs are in databases that other processes may write to.</summary>
    public bool IsShared => Connections.Count > 0;

    /// <summary>Reads <c>[REGION=]postgres://…</c>; without a region it is meant for all that are not named.</summary>
    public static StoreSetting Read(IReadOnlyList<string> stores, IReadOnlyCollection<Region> regions)
    {
        var faults = new List<string>();
        var addresses = new Dictionary<Region, string>();
        foreach (var store in stores.Where(one => !IsForAll(one)))
        {
            var at = store.IndexOf(Is, StringComparison.Ordinal);
            if (at < 0 || !Region.TryParse(store[..at], out var region) || !regions.Contains(region))
            {
                faults.Add("--store must be postgres://user@host/database, or REGION= before it for a region served.");
            }
            else if (!addresses.TryAdd(region, store[(at + 1)..]))
            {
                faults.Add($"--store names the region {region} twice.");
            }
        }

        AddForAll([.. stores.Where(IsForAll)], regions, addresses, faults);
        return new(Connect(addresses, faults), faults);
    }

    /// <summary>Registers the store.</summary>
    public void Add(IServiceCollection services, string data, IReadOnlyCollection<Region> regions)
    {
        if (IsShared)
        {
            services.AddPostgresStorage(new PgOptions { Folder = data, Connections = Connections });
        }
        else
        {
            services.AddSqliteStorage(new SqliteOptions { Folder = data, Regions = [.. regions] });
        }
    }

    private static bool IsForAll(string store) => store.StartsWith("postgres://", StringComparison.Ordinal);

    private static void AddForAll(
        IReadOnlyList<string> forAll, IReadOnlyCollection<Region> regions, Dictionary<Region, string> addresses,
        List<string> faults)
    {
        if (forAll.Count > 1)
        {
            faults.Add("--store may name one address for all regions.");
        }

        foreach (var region in forAll.Count == 1 ? regions : [])
        {
            addresses.TryAdd(region, forAll[0]);
        }

        if (addresses.Count > 0 && addresses.Count < regions.Count)
        {
            faults.Add("--store must name a database for each region served.");
        }
    }

    private static Dictionary<Region, string> Connect(Dictionary<Region, string> addresses, List<string> faults)
    {
        var connections = new Dictionary<Region, string>();
        foreach (var (region, address) in addresses)
        {
            if (PgAddress.TryRead(address, region, out var connection, out var fault))
            {
                connections.Add(region, connection);
            }
            else
            {
                faults.Add($"--store for {region}: {fault}");
            }
        }

        if (connections.Values.Distinct(StringComparer.Ordinal).Count() < connections.Count)
        {
            faults.Add("--store must name another database for each region: write {region} into its name.");
        }

        return connections;
    }
}
