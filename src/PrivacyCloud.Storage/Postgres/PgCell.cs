using System.Collections.Concurrent;
using Npgsql;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>One region: its database, the logs known to be there, and its key files.</summary>
internal sealed class PgCell : IAsyncDisposable
{
    private const int PreparedMax = 100;

    /// <summary>
    /// Every statement names its log and has an index, so that one plan serves all logs: planning anew for each costs
    /// more than running it. Whoever is cut off in the middle of a transaction holds a tenant's head, which all other
    /// processes wait for, no longer than two seconds.
    /// </summary>
    private const string SessionSettings =
        "-c idle_in_transaction_session_timeout=2s -c plan_cache_mode=force_generic_plan "
        + "-c enable_seqscan=off -c jit=off";

    private readonly ConcurrentDictionary<LogId, long> _numbers = [];
    private readonly ConcurrentDictionary<long, LogId> _logs = [];

    private readonly string _sweeper;

    private PgCell(Region region, NpgsqlDataSource source, PgRetry retry, PgOptions options)
    {
        (Region, Source, Retry, _sweeper) = (region, source, retry, options.SweeperRole);
        Writers = new(options.WritersMax, options.WritersMax);
    }

    /// <summary>Which region.</summary>
    public Region Region { get; }

    /// <summary>The connections.</summary>
    public NpgsqlDataSource Source { get; }

    /// <summary>How passing faults are met.</summary>
    public PgRetry Retry { get; }

    /// <summary>As many appends as may run at once.</summary>
    public SemaphoreSlim Writers { get; }

    /// <summary>The key files, which the processes share, and which epoch of them is in force.</summary>
    public PgEpochs Epochs { get; private set; } = null!;

    /// <summary>The keys that sign checkpoints.</summary>
    public CheckpointSigner Signer => Epochs.Secrets.Signer;

    /// <summary>The numbers of logs that were refused as damaged when this process last looked.</summary>
    public ConcurrentDictionary<long, bool> Damaged { get; } = [];

    /// <summary>The logs known to be here.</summary>
    public IEnumerable<LogId> Logs => _numbers.Keys;

    /// <summary>Connects, refuses a database of another region or schema, and reads which logs there are.</summary>
    public static async Task<PgCell> OpenAsync(
        Region region, PgOptions options, TimeProvider clock, CancellationToken cancel)
    {
        var source = NpgsqlDataSource.Create(Settings(options.Connections[region], options));
        var cell = new PgCell(region, source, new(region, source, clock, options.RetryFor), options);
        try
        {
            await cell.Retry.RunAsync(cell.CheckAsync, cancel);
            await cell.LearnAsync(cancel);
            cell.Epochs = await PgEpochs.OpenAsync(
                source, cell.Retry, Path.Combine(Path.GetFullPath(options.Folder), region.ToString(), "keys"), region,
                !cell._numbers.IsEmpty, Instant.FromDateTimeOffset(clock.GetUtcNow()), cancel);
            return cell;
        }
        catch
        {
            await cell.DisposeAsync();
            throw;
        }
    }

    /// <summary>The number of a log that is known, or null.</summary>
    public long? Number(LogId log) => _numbers.TryGetValue(log, out var number) ? number : null;

    /// <summary>The log of a number that is known, or null.</summary>
    public LogId? Log(long number) => _logs.TryGetValue(number, out var log) ? log : null;

    /// <summary>Reads one log's number from the database; null when there is no such log.</summary>
    public async Task<long?> LookUpAsync(LogId log, CancellationToken cancel)
    {
        await ReadLogsAsync(new("SELECT number, owner FROM logs WHERE owner = $1", log.Owner), cancel);
        return Number(log);
    }

    /// <summary>Reads which logs there are.</summary>
    public Task LearnAsync(CancellationToken cancel) => ReadLogsAsync(new("SELECT number, owner FROM logs"), cancel);

    /// <summary>Reads, as the role that sees them, wake-up times and sizes of all logs.</summary>
    public Task<List<T>> SweepAsync<T>(
        Func<NpgsqlDataReader, T> read, PgStatement statement, CancellationToken cancel) => Retry.RunAsync(
        async stop =>
        {
            var rows = new List<T>();
            await using var connection = await Source.OpenConnectionAsync(stop);
            await PgScope.SweepAsync(
                connection, _sweeper, stop, statement with { Row = row => rows.Add(read(row)) });
            return rows;
        },
        cancel);

    /// <summary>Remembers a log.</summary>
    public void Learn(long number, string owner)
    {
        if (!LogId.TryParse($"{Region}/{owner}", out var log))
            return;

        _logs[number] = log;
        _numbers[log] = number;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        Epochs?.Dispose();
        Writers.Dispose();
    }

    /// <summary>
    /// Nothing is left behind on a connection but prepared statements, so that none need be reset: what names the log
    /// ends with its transaction. The server ends the transaction of a process that has frozen or been cut off, so
    /// that others do not wait for a head it holds.
    /// </summary>
    private static NpgsqlConnectionStringBuilder Settings(string connection, PgOptions options)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection)
        {
            SearchPath = "privacycloud",
            ApplicationName = "privacycloud",
            MaxPoolSize = options.ConnectionsMax,
            MaxAutoPrepare = PreparedMax,
            AutoPrepareMinUsages = 2,
            NoResetOnClose = true,
            IncludeErrorDetail = false,
        };
        settings.Options = $"{settings.Options} {SessionSettings}".Trim();
        return settings;
    }

    private async Task<bool> CheckAsync(CancellationToken cancel)
    {
        await using var connection = await Source.OpenConnectionAsync(cancel);
        (await PgState.ReadAsync(connection, cancel)).CheckForProgram(Region, PgMigrations.Program);
        var (free, sweeps) = (false, false);
        var question = new PgStatement("""
            SELECT rolsuper OR rolbypassrls OR pg_has_role(relowner, 'MEMBER'), pg_has_role($1, 'USAGE')
            FROM pg_roles, pg_class WHERE rolname = current_user AND pg_class.oid = 'entries'::regclass
            """, _sweeper) { Row = row => (free, sweeps) = (row.GetBoolean(0), row.GetBoolean(1)) };
        await PgScope.RunAsync(connection, null, [question], cancel);
        if (free)
            throw new PgRefusedException(
                $"The role given for region {Region} can go around row-level security. Use the running role, not the "
                + "one that migrates.");

        // What the sweeper may see of all logs holds for whoever inherits it, also without taking it on.
        return !sweeps
            ? true
            : throw new PgRefusedException(
                $"The role given for region {Region} inherits from {_sweeper} and sees rows of all logs. ALTER ROLE "
                + "… NOINHERIT; from PostgreSQL 16 on also GRANT … WITH INHERIT FALSE.");
    }

    private Task<bool> ReadLogsAsync(PgStatement statement, CancellationToken cancel) => Retry.RunAsync(
        async stop =>
        {
            await using var connection = await Source.OpenConnectionAsync(stop);
            var read = statement with { Row = row => Learn(row.GetInt64(0), row.GetString(1)) };
            await PgScope.RunAsync(connection, null, [read], stop);
            return true;
        },
        cancel);
}
