using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>How the embedded store keeps its data.</summary>
public sealed record SqliteOptions
{
    /// <summary>The data folder. Exactly one process may have it open. No default.</summary>
    public required string Folder { get; init; }

    /// <summary>The regions this process serves; each gets a folder and keys of its own. No default.</summary>
    public required IReadOnlyList<Region> Regions { get; init; }

    /// <summary>How many logs may be open at once; the one used longest ago is closed first. Default 256.</summary>
    public int OpenTenantsMax { get; init; } = 256;

    /// <summary>How many threads write, for all logs together. Default 2.</summary>
    public int WriterThreads { get; init; } = 2;

    /// <summary>How many writes may wait for one log; the next is refused as overload. Default 4,096.</summary>
    public int QueueMax { get; init; } = 4_096;

    /// <summary>How many waiting writes of one log share a commit at most. Default 512.</summary>
    public int BatchMax { get; init; } = 512;

    /// <summary>How many read-only connections one log keeps open. Default 4.</summary>
    public int ReadersMax { get; init; } = 4;

    /// <summary>How long a call waits for one of the open logs to become idle. Default 5 seconds.</summary>
    public TimeSpan OpenWaitMax { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How many bytes one event's data, one view row or one sealed content may have. Default 8 MiB.</summary>
    public int ItemSizeBytesMax { get; init; } = 8 * 1024 * 1024;

    /// <summary>Called by name at the points where a crash must do no harm; specs throw there.</summary>
    internal Action<string> CrashPoint { get; init; } = static _ => { };

    /// <summary>Everything that is wrong with these options, in plain words; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems()
    {
        var problems = new List<string>();
        if (string.IsNullOrWhiteSpace(Folder))
            problems.Add($"{nameof(Folder)} must name a folder.");

        if (Regions is not { Count: > 0 } || Regions.Any(region => region.IsDefault))
            problems.Add($"{nameof(Regions)} must name at least one region.");

        AddRange(problems, nameof(OpenTenantsMax), OpenTenantsMax, 1, 10_000);
        AddRange(problems, nameof(WriterThreads), WriterThreads, 1, 64);
        AddRange(problems, nameof(QueueMax), QueueMax, 1, 1_000_000);
        AddRange(problems, nameof(BatchMax), BatchMax, 1, 10_000);
        AddRange(problems, nameof(ReadersMax), ReadersMax, 1, 64);
        AddRange(problems, nameof(ItemSizeBytesMax), ItemSizeBytesMax, 1_024, 512 * 1024 * 1024);
        return problems;
    }

    private static void AddRange(List<string> problems, string name, int value, int from, int to)
    {
        if (value < from || value > to)
            problems.Add($"{name} must lie between {from} and {to}; it is {value}.");
    }
}
