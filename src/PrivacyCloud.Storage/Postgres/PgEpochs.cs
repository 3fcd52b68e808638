using System.Security.Cryptography;
using Npgsql;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// A region's key files, and which epoch of them is in force. The database says which, since all processes must agree:
/// whoever wraps a key holds a lock that they share, and whoever puts another epoch in force waits until nobody holds
/// it. From then on nothing is ever wrapped under an older epoch again.
/// </summary>
internal sealed class PgEpochs : IDisposable
{
    /// <summary>Held by whoever wraps a key, to the end of the transaction.</summary>
    public static readonly PgStatement WrapLock = new($"SELECT pg_advisory_xact_lock_shared({LockNumber})")
    {
        Row = static _ => { },
    };

    private const string LockNumber = "5787213827046133845";

    private readonly PgRetry _retry;
    private readonly NpgsqlDataSource _source;
    private long _current;

    private PgEpochs(NpgsqlDataSource source, PgRetry retry, RegionSecrets secrets) =>
        (_source, _retry, Secrets) = (source, retry, secrets);

    /// <summary>The key files.</summary>
    public RegionSecrets Secrets { get; }

    /// <summary>The key-encryption keys.</summary>
    public RegionKeys Keys => Secrets.Keys;

    /// <summary>The epoch that was in force when this process last looked.</summary>
    public long Current => Volatile.Read(ref _current);

    /// <summary>
    /// Opens a region's key files. Only where the database knows no epoch and no log may they be made anew; and they
    /// must be the ones the database's keys are wrapped under.
    /// </summary>
    /// <exception cref="PgRefusedException">They are not.</exception>
    /// <exception cref="InvalidDataException">They are missing or damaged.</exception>
    public static async Task<PgEpochs> OpenAsync(
        NpgsqlDataSource source, PgRetry retry, string folder, Region region, bool hasLogs, Instant now,
        CancellationToken cancel)
    {
        var row = await retry.RunAsync(stop => ReadAsync(source, stop), cancel);
        var epochs = new PgEpochs(source, retry, RegionSecrets.Open(folder, region, row is null && !hasLogs, now));
        try
        {
            row ??= await epochs.BeginAsync(cancel);

            // A rotation may have ended between the two looks: then the files are right and the row is old.
            if (!epochs.IsOurs(row))
                row = await retry.RunAsync(stop => ReadAsync(source, stop), cancel) ?? row;

            if (!epochs.IsOurs(row))
                throw new PgRefusedException(
                    $"The key files in {folder} are not those under which the keys of region {region} are wrapped. "
                    + "Name the folder that all processes of the region share.");

            epochs.Learn(row.Current);
            var opened = epochs;
            epochs = null;
            return opened;
        }
        finally
        {
            epochs?.Dispose();
        }
    }

    /// <summary>Reads which epoch is in force, as a statement for the caller's batch.</summary>
    public PgStatement Ask() =>
        new("SELECT current FROM privacycloud_keys.epoch") { Row = row => Learn(row.GetInt64(0)) };

    /// <summary>
    /// Wraps a key under the epoch this process believes to be in force; whether it is, the statement that stores the
    /// key asks again.
    /// </summary>
    public async ValueTask<PgKey> WrapAsync(byte[] key, byte[] purpose, CancellationToken cancel)
    {
        var epoch = Current;
        try
        {
            return new(epoch, Keys.Wrap(epoch, key, purpose));
        }
        catch (CryptographicException)
        {
            // Another process has destroyed it: then a newer one is in force.
            epoch = await RefreshAsync(cancel);
            return new(epoch, Keys.Wrap(epoch, key, purpose));
        }
    }

    /// <summary>Reads which epoch is in force.</summary>
    public async Task<long> RefreshAsync(CancellationToken cancel)
    {
        if (await _retry.RunAsync(stop => ReadAsync(_source, stop), cancel) is { } row)
            Learn(row.Current);

        return Current;
    }

    /// <summary>
    /// Puts an epoch in force unless a newer one is, when nobody is wrapping a key any more; answers which one is.
    /// </summary>
    public async Task<long> PutInForceAsync(long epoch, CancellationToken cancel)
    {
        var mark = Keys.MarkOf(epoch);
        await _retry.RunAsync(
            stop => RunAsync(
                stop,
                new PgStatement($"SELECT pg_advisory_xact_lock({LockNumber})") { Row = static _ => { } },
                new("UPDATE privacycloud_keys.epoch SET current = $1, mark = $2 WHERE current < $1", epoch, mark)),
            cancel);
        return await RefreshAsync(cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => Secrets.Dispose();

    private static async Task<EpochRow?> ReadAsync(NpgsqlDataSource source, CancellationToken cancel)
    {
        EpochRow? read = null;
        await using var connection = await source.OpenConnectionAsync(cancel);
        var question = new PgStatement("SELECT current, mark FROM privacycloud_keys.epoch")
        {
            Row = row => read = new(row.GetInt64(0), row.GetFieldValue<byte[]>(1)),
        };
        await PgScope.RunAsync(connection, null, [question], cancel);
        return read;
    }

    // Of two processes that begin at once the first is right: both have the same files.
    private async Task<EpochRow> BeginAsync(CancellationToken cancel)
    {
        var first = new PgStatement(
            "INSERT INTO privacycloud_keys.epoch (id, current, mark) VALUES (0, $1, $2) ON CONFLICT DO NOTHING",
            Keys.Current, Keys.MarkOf(Keys.Current));
        await _retry.RunAsync(stop => RunAsync(stop, first), cancel);
        return await _retry.RunAsync(stop => ReadAsync(_source, stop), cancel)
            ?? throw new PgRefusedException("The database does not keep which epoch of keys is in force.");
    }

    private async Task<bool> RunAsync(CancellationToken cancel, params IReadOnlyList<PgStatement> statements)
    {
        await using var connection = await _source.OpenConnectionAsync(cancel);
        await PgScope.RunAsync(connection, null, statements, cancel);
        return true;
    }

    private bool IsOurs(EpochRow row)
    {
        try
        {
            return Keys.MarkOf(row.Current).AsSpan().SequenceEqual(row.Mark);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    // What another process destroyed is forgotten here as soon as its successor is met.
    private void Learn(long current)
    {
        var known = Current;
        while (known < current)
        {
            if (Interlocked.CompareExchange(ref _current, current, known) == known)
            {
                Keys.Reread();
                return;
            }

            known = Current;
        }
    }

    private sealed record EpochRow(long Current, byte[] Mark);
}
