using System.Security.Cryptography;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Vault;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The vault: keys in <c>keys.db</c>, wrapped under the region's epoch; ciphers beside the events.</summary>
internal sealed class SqliteVault(Store store) : IVault
{
    /// <inheritdoc/>
    public async Task<SealedContent> SealAsync(
        LogId log, VaultItemId item, HolderId holder, Compartment compartment, ReadOnlyMemory<byte> content,
        CancellationToken cancel)
    {
        Check(item, holder, compartment);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(content.Length, store.Options.ItemSizeBytesMax);
        using var lease = await store.RentAsync(log, cancel);
        var key = await FindOrAddKeyAsync(lease.Log, new(holder, compartment));
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
        foreach (var one in contents)
        {
            Check(one.Item, one.Holder, one.Compartment);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(one.Content.Length, store.Options.ItemSizeBytesMax);
        }

        using var lease = await store.RentAsync(log, cancel);
        var parts = await Task.WhenAll(contents.Chunk(store.Options.BatchMax).Select(
            part => SealPartAsync(lease.Log, part)));
        return [.. parts.SelectMany(static part => part)];
    }

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>?> OpenAsync(LogId log, Sealed reference, CancellationToken cancel)
    {
        Check(reference.Item, reference.Holder, reference.Compartment);
        using var lease = await store.RentAsync(log, cancel);
        if (lease.Log.LedgerReaders.Read(db => SealedRows.FindCipher(db, reference)) is not { } cipher)
            return null;

        var drawer = new Drawer(reference.Holder, reference.Compartment);
        if (lease.Log.KeyReaders.Read(db => Unwrap(db, lease.Log, drawer)) is not { } key)
            return null;

        try
        {
            return VaultCipher.Open(key, log, reference, cipher);
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
        using var lease = await store.RentAsync(log, cancel);
        var ciphers = lease.Log.LedgerReaders.Read(db => SealedRows.FindAll(db, holder, compartment));
        if (ciphers.Length == 0
            || lease.Log.KeyReaders.Read(db => Unwrap(db, lease.Log, new(holder, compartment))) is not { } key)
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
        Check(new(Guid.Empty), holder, compartment, withItem: false);
        using var lease = await store.RentAsync(log, cancel);
        await Shredding.RunAsync(lease.Log, new(holder, compartment), store.Options.CrashPoint);
        store.CompartmentShredded(log, holder);
    }

    /// <inheritdoc/>
    public async Task<bool> IsShreddedAsync(
        LogId log, HolderId holder, Compartment compartment, CancellationToken cancel)
    {
        using var lease = await store.RentAsync(log, cancel);
        return lease.Log.KeyReaders.Read(db => KeyRows.Find(db, new(holder, compartment))) is { IsShredded: true };
    }

    /// <inheritdoc/>
    public Task<HolderId?> FindHolderAsync(
        LogId log, string kind, ReadOnlyMemory<byte> hash, CancellationToken cancel) =>
        store.ReadAsync(
            log,
            (db, rows) => rows.Name(kind) is { } number ? SealedRows.FindHolder(db, number, hash.Span) : null,
            cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<HolderId?>> FindHoldersAsync(
        LogId log, string kind, IReadOnlyList<ReadOnlyMemory<byte>> hashes, CancellationToken cancel) =>
        store.ReadAsync<IReadOnlyList<HolderId?>>(
            log, (db, rows) => FindHolders(db, rows.Name(kind), hashes), cancel);

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>> KeyedHashAsync(
        LogId log, string purpose, ReadOnlyMemory<byte> content, CancellationToken cancel)
    {
        using var lease = await store.RentAsync(log, cancel);
        return lease.Log.IndexKey.Hash(purpose, content.Span);
    }

    /// <inheritdoc/>
    public async Task PaceAsync(LogId log, CancellationToken cancel)
    {
        using var lease = await store.RentAsync(log, cancel);
        await lease.Log.Keys.WriteAsync(static keys => KeyRows.Pace(keys.Db));
    }

    /// <inheritdoc/>
    public Task RotateAsync(Region region, CancellationToken cancel) => Rotation.RunAsync(store, region, cancel);

    private static HolderId?[] FindHolders(
        Db db, long? kind, IReadOnlyList<ReadOnlyMemory<byte>> hashes)
    {
        var found = new HolderId?[hashes.Count];
        for (var at = 0; kind is { } number && at < found.Length; at++)
            found[at] = SealedRows.FindHolder(db, number, hashes[at].Span);

        return found;
    }

    private static async Task<SealedContent[]> SealPartAsync(OpenLog log, UnsealedContent[] contents)
    {
        var keys = await log.Keys.WriteAsync(
            writer => KeyRows.OpenAll(
                writer.Db, [.. contents.Select(static one => new Drawer(one.Holder, one.Compartment))], log.Log,
                log.Cell.Keys),
            contents.Length);
        try
        {
            return [.. contents.Select((one, at) => VaultCipher.Seal(keys[at], log.Log, one))];
        }
        finally
        {
            foreach (var key in keys)
                CryptographicOperations.ZeroMemory(key);
        }
    }

    private static byte[]? Unwrap(Db db, OpenLog log, Drawer drawer) =>
        KeyRows.Find(db, drawer) is { IsShredded: false } found ? Unwrap(found, log, drawer) : null;

    private static byte[] Unwrap(WrappedKey key, OpenLog log, Drawer drawer) =>
        log.Cell.Keys.Unwrap(key.Epoch, key.Wrapped, drawer.Purpose(log.Log));

    private static async Task<byte[]> FindOrAddKeyAsync(OpenLog log, Drawer drawer)
    {
        var found = log.KeyReaders.Read(db => KeyRows.Find(db, drawer))
            ?? await log.Keys.WriteAsync(keys => KeyRows.FindOrAdd(keys.Db, drawer, log.Log, log.Cell.Keys));
        return found.IsShredded
            ? throw new CompartmentShreddedException("The compartment was shredded; nothing can be put there.")
            : Unwrap(found, log, drawer);
    }

    private static void Check(VaultItemId item, HolderId holder, Compartment compartment, bool withItem = true)
    {
        if ((withItem && item.IsDefault) || holder.IsDefault || !compartment.IsValid)
            throw new ArgumentException("A sealed content has an item, a holder and a compartment.");
    }
}
