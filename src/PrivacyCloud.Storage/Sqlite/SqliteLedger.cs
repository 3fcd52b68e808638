using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The ledger on SQLite: one file per log.</summary>
internal sealed class SqliteLedger(Store store) : ILedger
{
    private const int PageMax = 1_000;
    private const int StreamPage = 256;

    /// <inheritdoc/>
    public bool IsShared => false;

    /// <inheritdoc/>
    public IReadOnlyList<LogId> Logs => store.Logs;

    /// <inheritdoc/>
    public IReadOnlyList<CheckpointKey> Keys =>
        [.. store.Cells.OrderBy(cell => cell.Key.ToString(), StringComparer.Ordinal)
            .SelectMany(cell => cell.Value.Signer.Keys)];

    /// <inheritdoc/>
    public Task FoundAsync(LogId log, CancellationToken cancel) => store.FoundAsync(log, cancel);

    /// <inheritdoc/>
    public async Task<AppendOutcome> AppendAsync(AppendItem item, CancellationToken cancel)
    {
        AppendCheck.Check(item, store.Options.ItemSizeBytesMax);
        var outcome = await store.WriteAsync(item.Stream.Log, writer => writer.Append(item), cancel);
        if (outcome is AppendOutcome.Appended)
            store.Meters.Appended(item.Events.Count);

        return outcome;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AppendOutcome>> AppendAllAsync(
        LogId log, IReadOnlyList<AppendItem> items, CancellationToken cancel)
    {
        foreach (var item in items)
        {
            AppendCheck.Check(item, store.Options.ItemSizeBytesMax);
            if (item.Stream.Log != log)
                throw new ArgumentException("Items that are appended together are of one log.", nameof(items));
        }

        var parts = await Task.WhenAll(items.Chunk(store.Options.BatchMax).Select(
            part => store.WriteAsync(log, writer => writer.AppendAll(part), part.Length, cancel)));
        AppendOutcome[] outcomes = [.. parts.SelectMany(static part => part)];
        store.Meters.Appended(
            outcomes.Select((one, at) => one is AppendOutcome.Appended ? items[at].Events.Count : 0).Sum());
        return outcomes;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerEntry> ReadStreamAsync(
        StreamId stream, long fromVersion, [EnumeratorCancellation] CancellationToken cancel)
    {
        var next = Math.Max(fromVersion, 1);
        while (true)
        {
            var from = next;
            var page = await store.ReadAsync(stream.Log, (_, rows) => ReadStream(rows, stream, from), cancel);
            foreach (var entry in page)
                yield return entry;

            if (page.Length < StreamPage)
                yield break;

            next = page[^1].Version + 1;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<LedgerEntry>>> ReadStreamsAsync(
        LogId log, IReadOnlyList<StreamId> streams, int limit, CancellationToken cancel) =>
        store.ReadAsync(log, (_, rows) => ReadStreams(rows, streams, Math.Clamp(limit, 1, StreamPage)), cancel);

    /// <inheritdoc/>
    public Task<long> VersionAsync(StreamId stream, CancellationToken cancel) => store.ReadAsync(
        stream.Log, (_, rows) => rows.FindStream(stream) is { } found ? rows.Version(found) : 0, cancel);

    /// <inheritdoc/>
    public async Task<LogChanges> ChangesAsync(LogId log, long from, int limit, CancellationToken cancel)
    {
        var entries = await ReadAsync(log, Math.Max(from, 0), limit, cancel);
        return new(
            entries.Count == 0 ? from : entries[^1].Position + 1,
            [.. entries.Select(entry => entry.Stream).Distinct()]);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LogSize>> SizesAsync(Region region, CancellationToken cancel)
    {
        List<LogSize> sizes = [];
        foreach (var log in store.Logs.Where(one => one.Region == region))
        {
            try
            {
                sizes.Add(new(log, await store.ReadAsync(log, (_, rows) => rows.Size(), cancel)));
            }
            catch (LogUnavailableException)
            {
                // Told by whoever opens it; the sizes of the others are wanted all the same.
            }
        }

        return sizes;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(
        LogId log, long fromPosition, int limit, CancellationToken cancel) =>
        await store.ReadAsync(log, (_, rows) => rows.From(fromPosition, Page(limit)), cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadByActorAsync(
        LogId log, Actor actor, int limit, CancellationToken cancel) =>
        await store.ReadAsync(
            log, (_, rows) => rows.Name(actor.ToString()) is { } number ? rows.Actor(number, Page(limit)) : [], cancel);

    /// <inheritdoc/>
    public Task<RecordedAnswer?> FindAnswerAsync(LogId log, ReadOnlyMemory<byte> scope, CancellationToken cancel) =>
        store.ReadAsync(log, (db, _) => AnswerRows.Find(db, scope.Span), cancel);

    /// <inheritdoc/>
    public async Task<long> SweepAnswersAsync(LogId log, Instant before, CancellationToken cancel)
    {
        var swept = 0L;
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            var part = await store.WriteAsync(log, writer => AnswerRows.Sweep(writer.Db, before), cancel);
            swept += part;
            if (part == 0)
                return swept;
        }
    }

    /// <inheritdoc/>
    public Task<TreeHead> HeadAsync(LogId log, CancellationToken cancel) =>
        store.ReadAsync(log, (_, rows) => Head(rows), cancel);

    /// <inheritdoc/>
    public Task<string> CheckpointAsync(LogId log, CancellationToken cancel)
    {
        var signer = store.Cell(log).Signer;
        return store.WriteAsync(log, writer => writer.Checkpoint(signer), cancel);
    }

    /// <inheritdoc/>
    public Task<MerkleProof?> InclusionAsync(LogId log, long position, long size, CancellationToken cancel) =>
        store.ReadAsync(
            log,
            (_, rows) => position < 0 || position >= size || size > rows.Size()
                ? null
                : new MerkleProof(MerkleTree.Root(size, rows.Node), MerkleTree.Inclusion(position, size, rows.Node)),
            cancel);

    /// <inheritdoc/>
    public Task<MerkleProof?> ConsistencyAsync(LogId log, long from, long to, CancellationToken cancel) =>
        store.ReadAsync(
            log,
            (_, rows) => from < 0 || from > to || to > rows.Size()
                ? null
                : new MerkleProof(MerkleTree.Root(to, rows.Node), MerkleTree.Consistency(from, to, rows.Node)),
            cancel);

    /// <inheritdoc/>
    public async Task RotateCheckpointKeyAsync(Region region, CancellationToken cancel)
    {
        if (!store.Cells.TryGetValue(region, out var cell))
            throw new ArgumentException($"The region {region} is not served here.", nameof(region));

        await cell.Changing.WaitAsync(cancel);
        try
        {
            cell.Signer.Rotate(store.Now);
            store.SignerRotated(region);
        }
        finally
        {
            cell.Changing.Release();
        }
    }

    /// <inheritdoc/>
    public Task<Verification> VerifyAsync(LogId log, CancellationToken cancel) =>
        Task.Run(() => FullVerification.RunAsync(store, log, cancel), cancel);

    /// <inheritdoc/>
    public Task<StreamSnapshot?> FindSnapshotAsync(StreamId stream, CancellationToken cancel) =>
        store.ReadAsync(stream.Log, (db, rows) => FindSnapshot(db, rows.FindStream(stream)?.Number), cancel);

    /// <inheritdoc/>
    public Task KeepSnapshotAsync(StreamId stream, StreamSnapshot snapshot, CancellationToken cancel) =>
        store.WriteAsync(stream.Log, writer => writer.KeepSnapshot(stream, snapshot), cancel);

    private static ImmutableArray<LedgerEntry> ReadStream(LedgerRows rows, StreamId stream, long from) =>
        rows.FindStream(stream) is { } found ? rows.Stream(found, from, StreamPage) : [];

    private static IReadOnlyList<IReadOnlyList<LedgerEntry>> ReadStreams(
        LedgerRows rows, IReadOnlyList<StreamId> streams, int limit) =>
    [
        .. streams.Select(stream => rows.FindStream(stream) is { } found ? rows.Stream(found, 1, limit) : []),
    ];

    private static TreeHead Head(LedgerRows rows)
    {
        var size = rows.Size();
        return new(size, MerkleTree.Root(size, rows.Node));
    }

    private static StreamSnapshot? FindSnapshot(Db db, long? stream)
    {
        if (stream is null)
            return null;

        using var row = db.Sql("SELECT version, shape, state FROM snapshots WHERE stream = ?1").Bind(1, stream.Value);
        return row.Step() ? new(row.Long(0), row.Text(1), row.Bytes(2)) : null;
    }

    private static int Page(int limit) => Math.Clamp(limit, 1, PageMax);
}
