using System.Collections.Immutable;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>When the streams of one log are to be woken.</summary>
internal sealed class DueRows(Db db)
{
    /// <summary>Sets a stream's moment, or takes it away.</summary>
    public void Write(long stream, Instant? at)
    {
        if (at is null)
        {
            db.Sql("DELETE FROM due WHERE stream = ?1").Bind(1, stream).Run();
            return;
        }

        db.Sql("INSERT INTO due (stream, at) VALUES (?1, ?2) ON CONFLICT (stream) DO UPDATE SET at = excluded.at")
            .Bind(1, stream).Bind(2, Ticks(at.Value)).Run();
    }

    /// <summary>The soonest moment, or null.</summary>
    public long? Soonest() => db.Number("SELECT min(at) FROM due");

    /// <summary>Streams due at or before a moment, soonest first.</summary>
    public ImmutableArray<DueStream> Until(LogId log, Instant now, int limit)
    {
        using var rows = db.Sql("""
            SELECT k.text, s.ref, d.at FROM due d JOIN streams s ON s.id = d.stream JOIN names k ON k.id = s.kind
            WHERE d.at <= ?1 ORDER BY d.at, d.stream LIMIT ?2
            """).Bind(1, now.ToUnixTimeTicks()).Bind(2, limit);
        var due = ImmutableArray.CreateBuilder<DueStream>();
        while (rows.Step())
            due.Add(new(StreamKey.Read(log, rows.Text(0), rows, 1), Instant.FromUnixTimeTicks(rows.Long(2))));

        return due.DrainToImmutable();
    }

    /// <summary>Moments are kept to the tick; a finer one is rounded up, so that nobody is woken before it.</summary>
    private static long Ticks(Instant at)
    {
        var ticks = at.ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(ticks) < at ? ticks + 1 : ticks;
    }
}
