using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Shreds a compartment in one transaction: its key is overwritten, its contents and hashes are taken away, nothing can
/// follow, and the partition is noted for purging. So a crash leaves all of it or nothing. Appends to the log wait, so
/// that each comes wholly before or finds the compartment shredded.
/// </summary>
internal static class PgShredding
{
    private const int TriesMax = 3;

    private const string Overwrite = """
        INSERT INTO privacycloud_keys.keys AS k (log, holder, compartment, epoch, wrapped)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (log, holder, compartment) DO UPDATE SET epoch = $4, wrapped = $5 WHERE k.epoch <> $4
        """;

    private const string Owe = """
        INSERT INTO privacycloud_keys.purges AS p (part, after)
        SELECT regexp_replace(c.relname, '^keys_', '')::int, pg_current_xact_id()
        FROM privacycloud_keys.keys k JOIN pg_class c ON c.oid = k.tableoid
        WHERE k.log = $1 AND k.holder = $2 AND k.compartment = $3
        ON CONFLICT (part) DO UPDATE SET after = greatest(p.after, excluded.after)
        """;

    /// <summary>Shreds a compartment; doing it again changes nothing.</summary>
    public static async Task RunAsync(PgStore store, LogId log, Drawer drawer, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await store.WriteAsync(log, (scope, stop) => ShredAsync(scope, drawer, store, stop), cancel);
                return;
            }
            catch (OutcomeUnknownException) when (attempt < TriesMax)
            {
                // Whether or not it was done, it can be done again.
            }
        }
    }

    private static async Task<bool> ShredAsync(PgScope scope, Drawer drawer, PgStore store, CancellationToken cancel)
    {
        await scope.LockAsync(cancel);
        object[] one = [scope.LogNumber, drawer.Holder.Value, drawer.Compartment.Name];
        List<PgStatement> statements =
        [
            new(Overwrite, [.. one, PgKeyRows.Shredded, new byte[RegionKeys.WrappedSize]]),
            new("INSERT INTO shredded (log, holder, compartment) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", one),
            new("DELETE FROM sealed WHERE log = $1 AND holder = $2 AND compartment = $3", one),
        ];
        if (drawer.Compartment == Compartment.Identifiers)
            statements.Add(new("DELETE FROM claims WHERE log = $1 AND holder = $2", one[0], one[1]));

        // Last, because a partition that is being purged is waited for before it, never after it.
        statements.Add(new(Owe, one));
        await scope.RunAsync(cancel, statements);
        store.Options.CrashPoint("shred");
        return true;
    }
}
