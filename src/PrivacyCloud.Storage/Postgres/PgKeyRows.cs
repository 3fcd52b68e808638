using System.Security.Cryptography;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>The rows of wrapped keys of one log.</summary>
internal static class PgKeyRows
{
    /// <summary>The epoch of a destroyed key, of which zeros are left.</summary>
    public const long Shredded = 0;

    /// <summary>More than one rotation in the middle of one call there hardly ever is.</summary>
    private const int TriesMax = 5;

    /// <summary>A log's own key.</summary>
    private const string Own = "SELECT epoch, wrapped FROM privacycloud_keys.own WHERE log = $1 AND name = $2";

    private const string Find =
        "SELECT epoch, wrapped FROM privacycloud_keys.keys WHERE log = $1 AND holder = $2 AND compartment = $3";

    /// <summary>The insert names its epoch, and is done only while that epoch is in force.</summary>
    private const string Add = """
        INSERT INTO privacycloud_keys.keys (log, holder, compartment, epoch, wrapped)
        SELECT $1, $2, $3, $4, $5 WHERE EXISTS (SELECT FROM privacycloud_keys.epoch WHERE current = $4)
        ON CONFLICT DO NOTHING
        """;

    private const string AddOwn = """
        INSERT INTO privacycloud_keys.own (log, name, epoch, wrapped)
        SELECT $1, $2, $3, $4 WHERE EXISTS (SELECT FROM privacycloud_keys.epoch WHERE current = $3)
        ON CONFLICT DO NOTHING
        """;

    /// <summary>
    /// A compartment's key; one that has none gets it. Of several processes that ask at once all get the one that was
    /// first. It is durable when this answers, and doing it again changes nothing.
    /// </summary>
    /// <exception cref="CompartmentShreddedException">It was destroyed.</exception>
    public static async Task<byte[]> FindOrAddAsync(
        PgScope scope, Drawer drawer, PgEpochs epochs, CancellationToken cancel)
    {
        var fresh = RandomNumberGenerator.GetBytes(RegionKeys.KeySize);
        try
        {
            for (var attempt = 1; attempt <= TriesMax; attempt++)
            {
                var found = await TryFindOrAddAsync(scope, drawer, fresh, epochs, cancel);
                if (found is { IsShredded: true })
                    throw new CompartmentShreddedException("The compartment was shredded; nothing can be put there.");

                if (TryUnwrap(found, drawer.Purpose(scope.Log), epochs, attempt == TriesMax) is { } key)
                    return key;
            }

            throw TooMany();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(fresh);
        }
    }

    /// <summary>
    /// Makes the key under which identifiers are hashed, for a log that is being founded in this transaction; one that
    /// has it keeps it.
    /// </summary>
    public static async Task AddIndexKeyAsync(PgScope scope, PgEpochs epochs, CancellationToken cancel)
    {
        var key = RandomNumberGenerator.GetBytes(RegionKeys.KeySize);
        try
        {
            for (var attempt = 1; attempt <= TriesMax; attempt++)
            {
                var there = false;
                var wrapped = await epochs.WrapAsync(key, IndexKey.Purpose(scope.Log), cancel);
                await scope.RunAsync(
                    cancel, PgEpochs.WrapLock,
                    new(AddOwn, scope.LogNumber, IndexKey.Name, wrapped.Epoch, wrapped.Wrapped),
                    new PgStatement(Own, scope.LogNumber, IndexKey.Name) { Row = _ => there = true }, epochs.Ask());
                if (there)
                    return;
            }

            throw TooMany();
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <summary>The key under which identifiers are hashed.</summary>
    public static async Task<byte[]> ReadIndexKeyAsync(PgScope scope, PgEpochs epochs, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var rows = await scope.ListAsync(PgKey.Read, new(Own, scope.LogNumber, IndexKey.Name), cancel);
            if (rows.Count == 0)
                throw new LogUnavailableException(
                    scope.Log, LogFault.Damaged, $"The log {scope.Log} is damaged: its index key is missing.");

            if (TryUnwrap(rows[0], IndexKey.Purpose(scope.Log), epochs, attempt == TriesMax) is { } key)
                return key;
        }
    }

    /// <summary>
    /// Takes as long as making a key does: the same locks and reads, and as durable an entry in the write-ahead log of
    /// about the same length.
    /// </summary>
    public static async Task PaceAsync(PgScope scope, PgEpochs epochs, CancellationToken cancel)
    {
        var nobody = new Drawer(new(Guid.NewGuid()), Domain.Vault.Compartment.Identifiers);
        var wrapped = await epochs.WrapAsync(new byte[RegionKeys.KeySize], nobody.Purpose(scope.Log), cancel);
        await scope.RunAsync(
            cancel, PgEpochs.WrapLock,
            new("SELECT pg_logical_emit_message(true, 'pace', $1)", wrapped.Wrapped) { Row = static _ => { } },
            Question(scope, nobody, static _ => { }), epochs.Ask());
    }

    /// <summary>A compartment's key as it is stored, as a statement for the caller's batch.</summary>
    public static PgStatement Question(PgScope scope, Drawer drawer, Action<PgKey> found) =>
        new(Find, scope.LogNumber, drawer.Holder.Value, drawer.Compartment.Name)
        {
            Row = row => found(PgKey.Read(row)),
        };

    /// <summary>
    /// The key, or null when its epoch is not there: another process may have wrapped it anew and destroyed the old
    /// epoch after the row was read, so that it must be read again. The last try tells the reason.
    /// </summary>
    public static byte[]? TryUnwrap(PgKey? key, byte[] purpose, PgEpochs epochs, bool isLast)
    {
        try
        {
            return key is null ? null : epochs.Keys.Unwrap(key.Epoch, key.Wrapped, purpose);
        }
        catch (CryptographicException) when (!isLast)
        {
            return null;
        }
    }

    private static CryptographicException TooMany() =>
        new("The epoch in force changed too often to wrap a key under it.");

    private static async Task<PgKey?> TryFindOrAddAsync(
        PgScope scope, Drawer drawer, byte[] fresh, PgEpochs epochs, CancellationToken cancel)
    {
        var wrapped = await epochs.WrapAsync(fresh, drawer.Purpose(scope.Log), cancel);
        PgKey? found = null;
        await scope.RunAsync(
            cancel, PgEpochs.WrapLock,
            new(
                Add, scope.LogNumber, drawer.Holder.Value, drawer.Compartment.Name, wrapped.Epoch, wrapped.Wrapped),
            Question(scope, drawer, key => found = key), epochs.Ask());
        return found;
    }
}
