using System.Security.Cryptography;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Starts a new epoch in a region while other processes go on. The new epoch is put in force when nobody is wrapping a
/// key any more; then every surviving key of every log is wrapped anew, and only when none of an older epoch is left
/// the older ones are destroyed. A rotation that was cut short is finished by the next one, and two at once do no harm:
/// each destroys only what it has seen to be out of use for good.
/// </summary>
internal static class PgRotation
{
    private const int Part = 200;

    private const string Next = """
        SELECT holder, compartment, epoch, wrapped FROM privacycloud_keys.keys
        WHERE log = $1 AND (holder, compartment) > ($2, $3) AND epoch <> 0 AND epoch < $4
        ORDER BY holder, compartment LIMIT $5 FOR UPDATE
        """;

    private const string Renew = """
        UPDATE privacycloud_keys.keys k SET epoch = $2, wrapped = u.wrapped
        FROM unnest($3::uuid[], $4::text[], $5::bytea[]) AS u (holder, compartment, wrapped)
        WHERE k.log = $1 AND k.holder = u.holder AND k.compartment = u.compartment
        """;

    private const string Left = """
        SELECT EXISTS (SELECT FROM privacycloud_keys.keys WHERE log = $1 AND epoch <> 0 AND epoch < $2)
          OR EXISTS (SELECT FROM privacycloud_keys.own WHERE log = $1 AND epoch < $2)
        """;

    /// <summary>Rotates a region's keys.</summary>
    public static async Task RunAsync(PgStore store, Region region, CancellationToken cancel)
    {
        if (!store.Cells.TryGetValue(region, out var cell))
            throw new ArgumentException($"The region {region} is not served here.", nameof(region));

        var epoch = await BeginAsync(cell.Epochs, store.Options.CrashPoint, cancel);
        while (!await TryRewrapAllAsync(store, cell, epoch, cancel))
            epoch = await cell.Epochs.RefreshAsync(cancel);

        cell.Epochs.Keys.DestroyOlderThan(epoch);
        store.RegionRotated(region);
    }

    // A rotation that was cut short left either an epoch that is not in force yet, or one whose elders are still there.
    private static async Task<long> BeginAsync(PgEpochs epochs, Action<string> crashPoint, CancellationToken cancel)
    {
        var inForce = await epochs.RefreshAsync(cancel);
        epochs.Keys.Reread();
        var next = epochs.Keys.Current > inForce || epochs.Keys.HasOlder()
            ? epochs.Keys.Current
            : epochs.Keys.StartEpoch();
        crashPoint("rotate.epoch");
        return await epochs.PutInForceAsync(next, cancel);
    }

    /// <summary>False when another rotation has put a newer epoch in force meanwhile.</summary>
    private static async Task<bool> TryRewrapAllAsync(
        PgStore store, PgCell cell, long epoch, CancellationToken cancel)
    {
        // Whoever founds a log from now on finds the new epoch in force; the others are all there to be read.
        await cell.LearnAsync(cancel);
        foreach (var log in cell.Logs.OrderBy(log => log.Owner, StringComparer.Ordinal))
        {
            if (!await TryRewrapAsync(store, log, epoch, cancel))
                return false;

            if (await IsLeftAsync(store, log, epoch, cancel))
                throw new CryptographicException($"Keys of {log} are still wrapped under an old epoch; rotate again.");

            store.Options.CrashPoint("rotate.log");
        }

        return true;
    }

    private static async Task<bool> TryRewrapAsync(PgStore store, LogId log, long epoch, CancellationToken cancel)
    {
        var epochs = store.Cell(log).Epochs;
        if (!await store.WriteAsync(log, (scope, stop) => TryRewrapOwnAsync(scope, epochs, epoch, stop), cancel))
            return false;

        var after = new Drawer(default, new(string.Empty));
        while (true)
        {
            var from = after;
            var (isInForce, last) = await store.WriteAsync(
                log, (scope, stop) => RewrapPartAsync(scope, epochs, epoch, from, stop), cancel);
            if (!isInForce || last is null)
                return isInForce;

            after = last.Value;
        }
    }

    private static async Task<bool> TryRewrapOwnAsync(
        PgScope scope, PgEpochs epochs, long epoch, CancellationToken cancel)
    {
        await scope.RunAsync(cancel, PgEpochs.WrapLock, epochs.Ask());
        if (epochs.Current != epoch)
            return false;

        var key = await PgKeyRows.ReadIndexKeyAsync(scope, epochs, cancel);
        var wrapped = epochs.Keys.Wrap(epoch, key, IndexKey.Purpose(scope.Log));
        CryptographicOperations.ZeroMemory(key);
        await scope.RunAsync(cancel, new PgStatement(
            "UPDATE privacycloud_keys.own SET epoch = $3, wrapped = $4 WHERE log = $1 AND name = $2 AND epoch < $3",
            scope.LogNumber, IndexKey.Name, epoch, wrapped));
        return true;
    }

    private static async Task<(bool IsInForce, Drawer? Last)> RewrapPartAsync(
        PgScope scope, PgEpochs epochs, long epoch, Drawer after, CancellationToken cancel)
    {
        List<(Drawer Drawer, PgKey Key)> old = [];
        await scope.RunAsync(
            cancel, PgEpochs.WrapLock, epochs.Ask(),
            new(Next, scope.LogNumber, after.Holder.Value, after.Compartment.Name, epoch, Part)
            {
                Row = row => old.Add((new(new(row.GetGuid(0)), new(row.GetString(1))), PgKey.Read(row, 2))),
            });
        if (epochs.Current != epoch)
            return (false, null);

        if (old.Count == 0)
            return (true, null);

        await scope.RunAsync(cancel, new PgStatement(
            Renew, scope.LogNumber, epoch, old.Select(one => one.Drawer.Holder.Value).ToArray(),
            old.Select(one => one.Drawer.Compartment.Name).ToArray(),
            old.Select(one => Renewed(one.Key, one.Drawer.Purpose(scope.Log), epochs, epoch)).ToArray()));
        return (true, old.Count < Part ? null : old[^1].Drawer);
    }

    private static byte[] Renewed(PgKey old, byte[] purpose, PgEpochs epochs, long epoch)
    {
        var key = epochs.Keys.Unwrap(old.Epoch, old.Wrapped, purpose);
        var wrapped = epochs.Keys.Wrap(epoch, key, purpose);
        CryptographicOperations.ZeroMemory(key);
        return wrapped;
    }

    private static Task<bool> IsLeftAsync(PgStore store, LogId log, long epoch, CancellationToken cancel) =>
        store.ReadAsync(
            log,
            async (scope, stop) => (await scope.ListAsync(
                static row => row.GetBoolean(0), new(Left, scope.LogNumber, epoch), stop))[0],
            cancel);
}
