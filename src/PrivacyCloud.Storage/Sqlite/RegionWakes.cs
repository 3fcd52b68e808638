using System.Collections.Immutable;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// When each log of a region must be looked at next, so that a sweep opens no idle log. What is recorded is never
/// later than what is true: an earlier moment is written before the commit that needs it, a later one after, and at
/// leisure. A crash in between costs one needless look and never a missed one.
/// </summary>
internal sealed class RegionWakes : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Db _db;
    private readonly Dictionary<string, long> _recorded = [];
    private readonly Dictionary<string, long?> _later = [];

    private RegionWakes(Db db) => _db = db;

    /// <summary>
    /// Opens a region's wake-up times. They can be made anew from the logs: when the file is lost or damaged, every
    /// log is to be looked at at once.
    /// </summary>
    public static RegionWakes Open(string path, Region region, ImmutableArray<LogId> logs)
    {
        var (db, isNew) = OpenOrMake(path, region);
        var wakes = new RegionWakes(db);
        using (var rows = db.Sql("SELECT owner, at FROM wakes"))
        {
            while (rows.Step())
                wakes._recorded[rows.Text(0)] = rows.Long(1);
        }

        if (isNew)
        {
            foreach (var log in logs)
                wakes.Record(log.Owner, 0);
        }

        return wakes;
    }

    /// <summary>Records an earlier moment, durable when this answers.</summary>
    public void BeforeCommit(LogId log, long? soonest)
    {
        lock (_gate)
        {
            _later.Remove(log.Owner);
            if (soonest is { } at && (!_recorded.TryGetValue(log.Owner, out var known) || at < known))
                Record(log.Owner, at);
        }
    }

    /// <summary>Remembers what is true now, to be recorded at leisure when it is later.</summary>
    public void AfterCommit(LogId log, long? soonest)
    {
        lock (_gate)
        {
            var known = _recorded.TryGetValue(log.Owner, out var at) ? at : (long?)null;
            if (known != soonest)
                _later[log.Owner] = soonest;
        }
    }

    /// <summary>Puts right what is recorded, when a log is opened and its true moment known.</summary>
    public void Reconcile(LogId log, long? soonest)
    {
        BeforeCommit(log, soonest);
        AfterCommit(log, soonest);
    }

    /// <summary>The logs that are due, soonest first.</summary>
    public ImmutableArray<LogId> Due(Region region, Instant now, int limit)
    {
        lock (_gate)
        {
            RecordLater();
            using var rows = _db.Sql("SELECT owner FROM wakes WHERE at <= ?1 ORDER BY at, owner LIMIT ?2")
                .Bind(1, now.ToUnixTimeTicks()).Bind(2, limit);
            var due = ImmutableArray.CreateBuilder<LogId>();
            while (rows.Step())
            {
                if (LogId.TryParse($"{region}/{rows.Text(0)}", out var log))
                    due.Add(log);
            }

            return due.ToImmutable();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            RecordLater();
            _db.Dispose();
        }
    }

    private static (Db Db, bool IsNew) OpenOrMake(string path, Region region)
    {
        if (File.Exists(path))
        {
            try
            {
                return (Schema.Wakes.Open(path, default, region.ToString(), DbAccess.Write), false);
            }
            catch (LogUnavailableException exception) when (exception.Fault == LogFault.Damaged)
            {
                foreach (var part in new[] { path, path + "-wal", path + "-shm" })
                    File.Delete(part);
            }
        }

        return (Schema.Wakes.Create(path, region.ToString()), true);
    }

    private void RecordLater()
    {
        if (_later.Count == 0)
            return;

        _db.Execute("BEGIN IMMEDIATE");
        foreach (var (owner, at) in _later)
            Write(owner, at);

        _db.Execute("COMMIT");
        foreach (var (owner, at) in _later)
        {
            if (at is { } moment)
                _recorded[owner] = moment;
            else
                _recorded.Remove(owner);
        }

        _later.Clear();
    }

    private void Record(string owner, long at)
    {
        Write(owner, at);
        _recorded[owner] = at;
    }

    private void Write(string owner, long? at)
    {
        if (at is { } moment)
            _db.Sql("INSERT INTO wakes (owner, at) VALUES (?1, ?2) ON CONFLICT (owner) DO UPDATE SET at = excluded.at")
                .Bind(1, owner).Bind(2, moment).Run();
        else
            _db.Sql("DELETE FROM wakes WHERE owner = ?1").Bind(1, owner).Run();
    }
}
