using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The embedded store: one locked data folder with its regions, threads and open logs.</summary>
internal sealed partial class Store : IRegionSecrets, IDisposable
{
    private readonly ILogger<Store> _logger;
    private readonly ConcurrentDictionary<LogId, bool> _known = [];
    private readonly OpenLogs _open;

    public Store(SqliteOptions options, TimeProvider clock, ILogger<Store> logger)
    {
        (Options, Clock, _logger) = (options, clock, logger);
        if (options.Problems() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join(' ', problems), nameof(options));

        Folder = DataFolder.Lock(options.Folder);
        try
        {
            Cells = options.Regions.ToImmutableDictionary(
                region => region, region => RegionCell.Open(Folder, region, Now));
        }
        catch
        {
            Folder.Dispose();
            throw;
        }

        Threads = new(options.WriterThreads);
        _open = new(this);
        foreach (var log in options.Regions.SelectMany(region => Folder.Logs(region)))
            _known[log] = true;

        LogOpened(options.Regions.Count, _known.Count);
    }

    /// <summary>How the store works.</summary>
    public SqliteOptions Options { get; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; }

    /// <summary>The locked folder.</summary>
    public DataFolder Folder { get; }

    /// <summary>The threads that write.</summary>
    public WriterThreads Threads { get; }

    /// <summary>The regions.</summary>
    public ImmutableDictionary<Region, RegionCell> Cells { get; }

    /// <summary>What is counted and timed.</summary>
    public StorageMeters Meters { get; } = new();

    /// <summary>Now.</summary>
    public Instant Now => Instant.FromDateTimeOffset(Clock.GetUtcNow());

    /// <summary>The logs that exist, in order.</summary>
    public IReadOnlyList<LogId> Logs =>
        [.. _known.Keys.OrderBy(log => log.ToString(), StringComparer.Ordinal)];

    /// <summary>True when there is such a log.</summary>
    public bool Knows(LogId log) => _known.ContainsKey(log);

    /// <summary>A region, or a refusal.</summary>
    public RegionCell Cell(LogId log) => Cells.TryGetValue(log.Region, out var cell)
        ? cell
        : throw new LogUnavailableException(log, LogFault.Missing, $"The region of {log} is not served here.");

    /// <inheritdoc/>
    public RegionSecrets? SecretsOf(Region region) => Cells.TryGetValue(region, out var cell) ? cell.Secrets : null;

    /// <summary>Makes a log; doing it again changes nothing.</summary>
    public async Task FoundAsync(LogId log, CancellationToken cancel)
    {
        var cell = Cell(log);
        await cell.Changing.WaitAsync(cancel);
        try
        {
            if (Directory.Exists(Folder.Of(log)))
                return;

            Folder.Found(log, folder => OpenLog.Create(folder, log, cell.Keys));
            _known[log] = true;
            LogFounded(log);
        }
        finally
        {
            cell.Changing.Release();
        }
    }

    /// <summary>Opens a log, or keeps it open, until the lease is given back.</summary>
    public ValueTask<OpenLogs.Lease> RentAsync(LogId log, CancellationToken cancel) =>
        Knows(log)
            ? _open.RentAsync(log, cancel)
            : throw new LogUnavailableException(log, LogFault.Missing, $"There is no log {log} here.");

    /// <summary>Reads from a log's ledger.</summary>
    public async Task<T> ReadAsync<T>(LogId log, Func<Db, LedgerRows, T> read, CancellationToken cancel)
    {
        using var lease = await RentAsync(log, cancel);
        return lease.Log.LedgerReaders.Read(db => read(db, new(db, log)));
    }

    /// <summary>Writes to a log's ledger in a shared transaction.</summary>
    public Task<T> WriteAsync<T>(LogId log, Func<LedgerWriter, T> write, CancellationToken cancel) =>
        WriteAsync(log, write, 1, cancel);

    /// <summary>Writes so many items to a log's ledger in a shared transaction.</summary>
    public async Task<T> WriteAsync<T>(
        LogId log, Func<LedgerWriter, T> write, int items, CancellationToken cancel)
    {
        using var lease = await RentAsync(log, cancel);
        return await lease.Log.Ledger.WriteAsync(write, items);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Threads.Dispose();
        _open.Dispose();
        foreach (var cell in Cells.Values)
            cell.Dispose();

        Meters.Dispose();
        Folder.Dispose();
    }
}
