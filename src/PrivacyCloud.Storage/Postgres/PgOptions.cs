using Npgsql;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>How the shared store keeps its data: one PostgreSQL database for each region.</summary>
public sealed record PgOptions
{
    /// <summary>
    /// For each region served, how to connect to its database (Npgsql's form), as the running role and never as the
    /// one that migrates. Several hosts may be named for a failover, with <c>Target Session Attributes=primary</c>.
    /// No default.
    /// </summary>
    public required IReadOnlyDictionary<Region, string> Connections { get; init; }

    /// <summary>
    /// The folder of key files and documents, the same for all processes that share the databases. No default.
    /// </summary>
    public required string Folder { get; init; }

    /// <summary>The role that sees all logs' wake-up times, and no more. Default <c>privacycloud_sweeper</c>.</summary>
    public string SweeperRole { get; init; } = PgRoles.SweeperDefault;

    /// <summary>How many writes may wait for one log; the next is refused as overload. Default 4,096.</summary>
    public int QueueMax { get; init; } = 4_096;

    /// <summary>How many waiting writes of one log share a commit at most. Default 512.</summary>
    public int BatchMax { get; init; } = 512;

    /// <summary>How many bytes writes that share a commit have at most, if they are several. Default 16 MiB.</summary>
    public int BatchSizeBytesMax { get; init; } = 16 * 1024 * 1024;

    /// <summary>How many bytes one event's data, one view row or one sealed content may have. Default 8 MiB.</summary>
    public int ItemSizeBytesMax { get; init; } = 8 * 1024 * 1024;

    /// <summary>How many connections to one region's database this process keeps at most. Default 32.</summary>
    public int ConnectionsMax { get; init; } = 32;

    /// <summary>
    /// How many of these connections may append at once, one log each; the others are left for reads. Default 16.
    /// </summary>
    public int WritersMax { get; init; } = 16;

    /// <summary>For how long a stream that is due is lent to the process that asked. Default 1 minute.</summary>
    public TimeSpan LeaseTerm { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// For how long a call that met a passing fault (a failover, a cut connection) is tried again before it is refused
    /// as overload. Default 10 seconds.
    /// </summary>
    public TimeSpan RetryFor { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How long after keys were destroyed the partitions they lay in are written anew, all at once. Default 10 minutes.
    /// </summary>
    public TimeSpan PurgeAfter { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Called by name at the points where a crash must do no harm; specs throw there.</summary>
    internal Action<string> CrashPoint { get; init; } = static _ => { };

    /// <summary>Everything that is wrong with these options, in plain words; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(Folder))
            problems.Add($"{nameof(Folder)} must name a folder.");

        if (Connections is not { Count: > 0 } || Connections.Keys.Any(region => region.IsDefault))
            problems.Add($"{nameof(Connections)} must name at least one region's database.");
        else
            problems.AddRange(Connections.Where(one => !CanBeRead(one.Value))
                .Select(one => $"The connection of region {one.Key} cannot be read or names no host."));

        if (string.IsNullOrWhiteSpace(SweeperRole))
            problems.Add($"{nameof(SweeperRole)} must name a role.");

        AddRange(problems, nameof(QueueMax), QueueMax, 1, 1_000_000);
        AddRange(problems, nameof(BatchMax), BatchMax, 1, 10_000);
        AddRange(problems, nameof(BatchSizeBytesMax), BatchSizeBytesMax, 1_024, 512 * 1024 * 1024);
        AddRange(problems, nameof(ItemSizeBytesMax), ItemSizeBytesMax, 1_024, 512 * 1024 * 1024);
        AddRange(problems, nameof(ConnectionsMax), ConnectionsMax, 2, 1_000);
        AddRange(problems, nameof(WritersMax), WritersMax, 1, ConnectionsMax - 1);
        AddRange(problems, nameof(LeaseTerm), (int)LeaseTerm.TotalSeconds, 1, 600);
        AddRange(problems, nameof(PurgeAfter), (int)PurgeAfter.TotalSeconds, 1, 86_400);
        AddRange(problems, nameof(RetryFor), (int)RetryFor.TotalSeconds, 0, 600);
        return problems;
    }

    private static bool CanBeRead(string connection)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(connection).Host);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static void AddRange(List<string> problems, string name, int value, int from, int to)
    {
        if (value < from || value > to)
            problems.Add($"{name} must lie between {from} and {to}; it is {value}.");
    }
}
