using System.Collections.Concurrent;
using System.Security.Cryptography;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// The vault: keys in a schema of their own, wrapped under the region's epoch; ciphers beside the events.
/// </summary>
internal sealed class PgVault(PgStore store, PgPurge purge) : IVault, IDisposable
{
    // Each has a connection of its own meanwhile, and others want some too.
    private const int SealsAtOnceMax = 8;

    // A row that was read before a rotation may name an epoch that is gone after it.
    private const int ReadTriesMax = 3;

    private readonly ConcurrentDictionary<LogId, IndexKey> _indexKeys = [];

    /// <inheritdoc/>
    public async Task<SealedContent> SealAsync(
        LogId log, VaultItemId item, HolderId holder, Compartment compartment, ReadOnlyMemory<byte> content,
        CancellationToken cancel)
    {
        Check(holder, compartment);
        Check(item);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(content.Length, store.Options.ItemSizeBytesMax);
        var epochs = store.Cell(log).Epochs;

        // Making a key twice makes it once, so that a passing fault is met as in a read.
        var key = await store.ReadAsync(
            log, (scope, stop) => PgKeyRows.FindOrAddAsync(scope, new(holder, compartment), epochs, stop), cancel);
        try
        {
            var reference = new Sealed(item, holder, compartment, string.Empty);
            var (cipher, commitment) = VaultCipher.Seal(key, log, reference, content.Span);
            return new(reference with { Commitment = commitment }, cipher);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SealedContent>> SealAllAsync(
        LogId log, IReadOnlyList<UnsealedContent> contents, CancellationToken cancel)
    {
        // Each key is a commit of its own; the server flushes those that come together at once.
        var all = new SealedContent[contents.Count];
        await Parallel.ForAsync(
            0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = SealsAtOnceMax, CancellationToken = cancel },
            async (at, stop) =>
            {
                var one = contents[at];
                all[at] = await SealAsync(log, one.Item, one.Holder, one.Compartment, one.Content, stop);
            });
        return all;
    }

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>?> OpenAsync(LogId log, Sealed reference, CancellationToken cancel)
    {
        Check(reference.Holder, reference.Compartment);
        Check(reference.Item);
        var (key, ciphers) = await UnlockAsync(
            new(reference.Holder, reference.Compartment), log,
            (scope, found) => PgSealedRows.One(scope, reference, found), cancel);
        if (key is null)
            return null;

        try
        {
            return VaultCipher.Open(key, log, reference, ciphers[0].Cipher);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReadOnlyMemory<byte>>> OpenAllAsync(
        LogId log, HolderId holder, Compartment compartment, CancellationToken cancel)
    {
        var drawer = new Drawer(holder, compartment);
        var (key, ciphers) = await UnlockAsync(
            drawer, log, (scope, found) => PgSealedRows.All(scope, drawer, found), cancel);
        if (key is null)
            return [];

        try
        {
            return
            [
                .. ciphers.Select(one => (ReadOnlyMemory<byte>)VaultCipher.Decrypt(
                    key, log, new(one.Item, holder, compartment, string.Empty), one.Cipher).Content),
            ];
        }
        finally
        {
            CryptographicOperations.ZeroMemory(key);
        }
    }

    /// <inheritdoc/>
    public async Task ShredAsync(LogId log, HolderId holder, Compartment compartment, CancellationToken cancel)
    {
        Check(holder, compartment);
        await PgShredding.RunAsync(store, log, new(holder, compartment), cancel);
        store.CompartmentShredded(log, holder);
        purge.Owe(log.Region);
    }

    /// <inheritdoc/>
    public Task<bool> IsShreddedAsync(
        LogId log, HolderId holder, Compartment compartment, CancellationToken cancel) =>
        store.ReadAsync(
            log,
            async (scope, stop) =>
            {
                PgKey? key = null;
                await scope.RunAsync(stop, PgKeyRows.Question(scope, new(holder, compartment), found => key = found));
                return key is { IsShredded: true };
            },
            cancel);

    /// <inheritdoc/>
    public Task<HolderId?> FindHolderAsync(
        LogId log, string kind, ReadOnlyMemory<byte> hash, CancellationToken cancel) =>
        store.ReadAsync(log, (scope, stop) => PgSealedRows.FindHolderAsync(scope, kind, hash.ToArray(), stop), cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<HolderId?>> FindHoldersAsync(
        LogId log, string kind, IReadOnlyList<ReadOnlyMemory<byte>> hashes, CancellationToken cancel) =>
        store.ReadAsync(log, (scope, stop) => PgSealedRows.FindHoldersAsync(scope, kind, hashes, stop), cancel);

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>> KeyedHashAsync(
        LogId log, string purpose, ReadOnlyMemory<byte> content, CancellationToken cancel) =>
        (await IndexKeyAsync(log, cancel)).Hash(purpose, content.Span);

    /// <inheritdoc/>
    public Task PaceAsync(LogId log, CancellationToken cancel) => store.ReadAsync(
        log,
        async (scope, stop) =>
        {
            await PgKeyRows.PaceAsync(scope, store.Cell(log).Epochs, stop);
            return true;
        },
        cancel);

    /// <inheritdoc/>
    public Task RotateAsync(Region region, CancellationToken cancel) => PgRotation.RunAsync(store, region, cancel);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var key in _indexKeys.Values)
            key.Dispose();
    }

    private static void Check(HolderId holder, Compartment compartment)
    {
        if (holder.IsDefault || !compartment.IsValid)
            throw new ArgumentException("What is sealed has a holder and a compartment.");
    }

    private static void Check(VaultItemId item)
    {
        if (item.IsDefault)
            throw new ArgumentException("A sealed content has an item.");
    }

    /// <summary>Reads ciphers and their key in one go; no key when there is none, or nothing to open.</summary>
    private async Task<(byte[]? Key, List<SealedCipher> Ciphers)> UnlockAsync(
        Drawer drawer, LogId log, Func<PgScope, Action<SealedCipher>, PgStatement> ask, CancellationToken cancel)
    {
        var epochs = store.Cell(log).Epochs;
        for (var attempt = 1; ; attempt++)
        {
            var (key, ciphers) = await store.ReadAsync(
                log,
                async (scope, stop) =>
                {
                    PgKey? wrapped = null;
                    List<SealedCipher> read = [];
                    await scope.RunAsync(
                        stop, ask(scope, read.Add), PgKeyRows.Question(scope, drawer, found => wrapped = found));
                    return (wrapped, read);
                },
                cancel);
            if (ciphers.Count == 0 || key is null or { IsShredded: true })
                return (null, ciphers);

            if (PgKeyRows.TryUnwrap(key, drawer.Purpose(log), epochs, attempt == ReadTriesMax) is { } opened)
                return (opened, ciphers);
        }
    }

    private async ValueTask<IndexKey> IndexKeyAsync(LogId log, CancellationToken cancel)
    {
        if (_indexKeys.TryGetValue(log, out var known))
            return known;

        try
        {
            var read = await store.ReadAsync(
                log, (scope, stop) => PgKeyRows.ReadIndexKeyAsync(scope, store.Cell(log).Epochs, stop), cancel);
            return _indexKeys.GetOrAdd(log, static (_, key) => new(key), read);
        }
        catch (CryptographicException exception)
        {
            throw new LogUnavailableException(
                log, LogFault.Damaged, $"The keys of {log} cannot be unwrapped: {exception.Message}");
        }
    }
}
