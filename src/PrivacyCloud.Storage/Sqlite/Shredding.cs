using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// The steps of a shredding, in their order. The first overwrites the key and notes that the rest is to be done, in
/// one commit: from then on nothing opens the contents, and whoever opens the log next finishes what a crash cut
/// short.
/// </summary>
internal static class Shredding
{
    private const int Part = 1 << 20;

    /// <summary>Shreds a compartment of an open log.</summary>
    public static async Task RunAsync(OpenLog log, Drawer drawer, Action<string> crashPoint)
    {
        var overwritten = await log.Keys.WriteAsync(keys => KeyRows.BeginShred(keys.Db, drawer));
        crashPoint("shred.key");
        await log.Keys.AloneAsync(keys => PurgeKeys(keys.Db, overwritten));
        crashPoint("shred.purged");
        await log.Ledger.WriteAsync(ledger => TakeAway(ledger, drawer));
        crashPoint("shred.contents");
        await log.Ledger.AloneAsync(ledger => Cut(ledger.Db));
        crashPoint("shred.cut");
        await log.Keys.WriteAsync(keys => KeyRows.EndShred(keys.Db, drawer));
    }

    /// <summary>Finishes what a crash cut short, before the log is used.</summary>
    public static void Finish(KeyWriter keys, LedgerWriter ledger)
    {
        var unfinished = KeyRows.Unfinished(keys.Db);
        if (unfinished.IsEmpty)
            return;

        // What the key was is not known any more, so the file is written anew without looking for it.
        Renew(keys.Db);
        foreach (var drawer in unfinished)
        {
            ledger.Db.Execute("BEGIN IMMEDIATE");
            TakeAway(ledger, drawer);
            ledger.Db.Execute("COMMIT");
        }

        Cut(ledger.Db);
        foreach (var drawer in unfinished)
            KeyRows.EndShred(keys.Db, drawer);
    }

    private static bool TakeAway(LedgerWriter ledger, Drawer drawer)
    {
        ledger.Sealed.Shred(drawer.Holder, drawer.Compartment);
        return true;
    }

    /// <summary>
    /// Cuts the write-ahead log, in which the key still stands, and then looks whether the file holds it anywhere: a
    /// page that was rebuilt long ago may have kept a copy. If so, the file is written anew.
    /// </summary>
    private static bool PurgeKeys(Db keys, byte[]? overwritten)
    {
        Cut(keys);
        if (overwritten is not null && Holds(keys.Path, overwritten))
            Renew(keys);

        return true;
    }

    private static void Renew(Db db)
    {
        db.Execute("VACUUM");
        Cut(db);
    }

    private static bool Cut(Db db) => db.TruncateLog()
        ? true
        : throw new IOException("A reader kept the write-ahead log from being cut; it will be tried again.");

    private static bool Holds(string path, byte[] bytes)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        var buffer = new byte[Part + bytes.Length];
        var kept = 0;
        while (true)
        {
            var read = file.Read(buffer, kept, Part);
            if (read == 0)
                return false;

            if (buffer.AsSpan(0, kept + read).IndexOf(bytes) >= 0)
                return true;

            // What was read last may be the beginning of what is looked for.
            var tail = Math.Min(bytes.Length - 1, kept + read);
            buffer.AsSpan(kept + read - tail, tail).CopyTo(buffer);
            kept = tail;
        }
    }
}
