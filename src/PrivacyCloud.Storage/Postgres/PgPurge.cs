using Npgsql;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// PostgreSQL keeps what was overwritten or deleted as dead rows, and even after a vacuum as bytes on a page. So the
/// partitions in which keys were destroyed are written anew, without what is dead: some time after the destruction, for
/// many at once, and again until no transaction that might still see them is left.
/// </summary>
internal sealed class PgPurge : IDisposable
{
    /// <summary>One process at a time writes a partition anew; the number is that of the partition after it.</summary>
    private const int LockClass = 0x50_75_72_67;

    /// <summary>Writing a large partition anew takes longer than anybody waits for an answer.</summary>
    private const int RewriteSecondsMax = 600;

    private const string Rewrite =
        "SELECT CASE WHEN pg_try_advisory_xact_lock($3, $2) THEN privacycloud_keys.rewrite($1, $2) END";

    /// <summary>
    /// Writing anew freezes all that is older than the oldest transaction anybody may look back to: what died before
    /// that is not in the new file.
    /// </summary>
    private const string Settle = """
        DELETE FROM privacycloud_keys.purges p WHERE part = $1 AND NOT EXISTS (
          SELECT FROM pg_class c WHERE age(c.relfrozenxid) >= age(p.after::xid) AND c.oid IN (
            ('privacycloud_keys.keys_' || $1)::regclass, ('privacycloud.claims_' || $1)::regclass))
        RETURNING part
        """;

    private static readonly TimeSpan EndWaitMax = TimeSpan.FromSeconds(5);

    private static readonly string[] Wholes = ["privacycloud_keys.keys", "privacycloud.claims"];

    private readonly PgStore _store;
    private readonly ITimer _timer;
    private readonly CancellationTokenSource _ending = new();
    private int _armed;

    public PgPurge(PgStore store)
    {
        _store = store;
        _timer = store.Clock.CreateTimer(
            _ => Running = RunAllAsync(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        // Another process may have died before it came to its purge.
        Arm();
    }

    /// <summary>The purge that the clock began last.</summary>
    internal Task Running { get; private set; } = Task.CompletedTask;

    /// <summary>Notes that something is to be purged in a region.</summary>
    public void Owe(Region region)
    {
        if (_store.Cells.ContainsKey(region))
            Arm();
    }

    /// <summary>
    /// Purges what a region owes now. Answers how many partitions are still owed: those somebody may still look back
    /// into, or that are too busy to be written anew.
    /// </summary>
    public async Task<int> RunAsync(Region region, CancellationToken cancel)
    {
        var source = _store.Cells[region].Source;
        await using var connection = await source.OpenConnectionAsync(cancel);
        List<int> owed = [];
        var ask = new PgStatement("SELECT part FROM privacycloud_keys.purges")
        {
            Row = row => owed.Add(row.GetInt32(0)),
        };
        await PgScope.RunAsync(connection, null, [ask], cancel);
        var left = 0;
        foreach (var part in owed)
            left += await TryPurgeAsync(connection, part, cancel) ? 0 : 1;

        if (owed.Count > 0)
            _store.KeysPurged(region, owed.Count - left, left);

        return left;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _timer.Dispose();
        _ending.Cancel();

        // What is cut short here is still owed, and another process or the next start finds it.
        Task.WhenAny(Running, Task.Delay(EndWaitMax)).GetAwaiter().GetResult();
        _ending.Dispose();
    }

    private static async Task<bool> TryPurgeAsync(NpgsqlConnection connection, int part, CancellationToken cancel)
    {
        try
        {
            foreach (var whole in Wholes)
            {
                await using var rewrite = new NpgsqlCommand(Rewrite, connection) { CommandTimeout = RewriteSecondsMax };
                foreach (var argument in (object[])[whole, part, LockClass])
                    rewrite.Parameters.Add(new() { Value = argument });

                await rewrite.ExecuteNonQueryAsync(cancel);
            }
        }
        catch (PostgresException busy) when (busy.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }

        var settled = false;
        var settle = new PgStatement(Settle, part) { Row = _ => settled = true };
        await PgScope.RunAsync(connection, null, [settle], cancel);
        return settled;
    }

    private void Arm()
    {
        if (Interlocked.Exchange(ref _armed, 1) == 0)
            _timer.Change(_store.Options.PurgeAfter, Timeout.InfiniteTimeSpan);
    }

    private async Task RunAllAsync()
    {
        Volatile.Write(ref _armed, 0);
        foreach (var region in _store.Cells.Keys)
        {
            try
            {
                if (await RunAsync(region, _ending.Token) > 0)
                    Arm();
            }
            catch (Exception fault) when (PgFault.IsPassing(fault) || fault is PostgresException or OverloadedException)
            {
                _store.PurgeFailed(region, fault);
                Arm();
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
