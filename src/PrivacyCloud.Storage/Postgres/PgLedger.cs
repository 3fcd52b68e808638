using System.Runtime.CompilerServices;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>The ledger on PostgreSQL: one database per region, which other processes write to as well.</summary>
internal sealed class PgLedger(PgStore store) : ILedger
{
    private const int PageMax = 1_000;
    private const int StreamPage = 256;
    private const int BlocksAtOnce = 16;

    /// <inheritdoc/>
    public bool IsShared => true;

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
        var log = await store.OpenAsync(item.Stream.Log, cancel);
        var outcome = await log.Appender.AppendAsync(item).WaitAsync(cancel);
        if (outcome is AppendOutcome.Appended)
            store.Meters.Appended(item.Events.Count);

        return outcome;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LedgerEntry> ReadStreamAsync(
        StreamId stream, long fromVersion, [EnumeratorCancellation] CancellationToken cancel)
    {
        var next = Math.Max(fromVersion, 1);
        while (true)
        {
            var from = next;
            var page = await EntriesAsync(
                stream.Log, scope => PgRows.Stream(scope, stream, from, StreamPage), cancel);
            foreach (var entry in page)
                yield return entry;

            if (page.Count < StreamPage)
                yield break;

            next = page[^1].Version + 1;
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<IReadOnlyList<LedgerEntry>>> ReadStreamsAsync(
        LogId log, IReadOnlyList<StreamId> streams, int limit, CancellationToken cancel) =>
        store.ReadAsync<IReadOnlyList<IReadOnlyList<LedgerEntry>>>(
            log,
            async (scope, stop) =>
            {
                var all = streams.Select(static _ => new List<LedgerEntry>()).ToList();
                if (all.Count > 0)
                    await scope.RunAsync(
                        stop,
                        [
                            .. streams.Select((stream, at) =>
                                PgRows.Stream(scope, stream, 1, Math.Clamp(limit, 1, StreamPage)) with
                                {
                                    Row = row => all[at].Add(PgRows.Read(row, log)),
                                }),
                        ]);

                return all;
            },
            cancel);

    /// <inheritdoc/>
    public Task<long> VersionAsync(StreamId stream, CancellationToken cancel) => store.ReadAsync(
        stream.Log,
        async (scope, stop) => (await scope.ListAsync(
            row => row.GetInt64(0),
            new(
                "SELECT version FROM streams WHERE log = $1 AND kind = $2 AND id = $3",
                scope.LogNumber, stream.Kind, stream.Id),
            stop)).FirstOrDefault(),
        cancel);

    /// <inheritdoc/>
    public Task<LogChanges> ChangesAsync(LogId log, long from, int limit, CancellationToken cancel) => store.ReadAsync(
        log,
        async (scope, stop) =>
        {
            var rows = await scope.ListAsync(
                row => (Position: row.GetInt64(0), Stream: new StreamId(log, row.GetString(1), row.GetString(2))),
                PgRows.Changes(scope, Math.Max(from, 0), Page(limit)), stop);
            return new LogChanges(
                rows.Count == 0 ? from : rows[^1].Position + 1, [.. rows.Select(row => row.Stream).Distinct()]);
        },
        cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LogSize>> SizesAsync(Region region, CancellationToken cancel) =>
        PgSizes.ReadAsync(store, region, cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(
        LogId log, long fromPosition, int limit, CancellationToken cancel) =>
        await EntriesAsync(log, scope => PgRows.From(scope, fromPosition, Page(limit)), cancel);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LedgerEntry>> ReadByActorAsync(
        LogId log, Actor actor, int limit, CancellationToken cancel)
    {
        var most = Page(limit);
        var blocks = await store.ReadAsync(
            log,
            (scope, stop) => scope.ListAsync(row => row.GetInt64(0), PgRows.Blocks(scope, actor, most), stop), cancel);
        var found = new List<LedgerEntry>();
        foreach (var part in blocks.Chunk(BlocksAtOnce))
        {
            found.AddRange(await EntriesAsync(
                log, scope => PgRows.Actor(scope, actor, part, most - found.Count), cancel));
            if (found.Count >= most)
                break;
        }

        return found;
    }

    /// <inheritdoc/>
    public Task<RecordedAnswer?> FindAnswerAsync(LogId log, ReadOnlyMemory<byte> scope, CancellationToken cancel) =>
        store.ReadAsync(
            log,
            async (rows, stop) => (await rows.ListAsync(PgAnswers.Read, PgAnswers.Find(rows, scope), stop))
                .FirstOrDefault(),
            cancel);

    /// <inheritdoc/>
    public async Task<long> SweepAnswersAsync(LogId log, Instant before, CancellationToken cancel)
    {
        var swept = 0L;
        while (true)
        {
            var part = await store.RepeatAsync(
                log,
                async (scope, stop) => (await scope.ListAsync(
                    row => row.GetInt64(0), PgAnswers.Sweep(scope, before), stop))[0],
                cancel);
            swept += part;
            if (part == 0)
                return swept;
        }
    }

    /// <inheritdoc/>
    public Task<TreeHead> HeadAsync(LogId log, CancellationToken cancel) => store.ReadAsync(
        log,
        async (scope, stop) =>
        {
            var head = (await PgEnd.ReadAsync(scope, stop)).Head;
            return new TreeHead(head.Size, head.Frontier(log).Root());
        },
        cancel);

    /// <inheritdoc/>
    public Task<string> CheckpointAsync(LogId log, CancellationToken cancel) =>
        store.WriteAsync(log, (scope, stop) => PgCheckpoint.SignAsync(scope, store.Cell(log).Signer, stop), cancel);

    /// <inheritdoc/>
    public Task<MerkleProof?> InclusionAsync(LogId log, long position, long size, CancellationToken cancel) =>
        ProveAsync(
            log, end => position >= 0 && position < size && size <= end, size,
            lookup => MerkleTree.Inclusion(position, size, lookup), cancel);

    /// <inheritdoc/>
    public Task<MerkleProof?> ConsistencyAsync(LogId log, long from, long to, CancellationToken cancel) => ProveAsync(
        log, end => from >= 0 && from <= to && to <= end, to, lookup => MerkleTree.Consistency(from, to, lookup),
        cancel);

    /// <inheritdoc/>
    public Task RotateCheckpointKeyAsync(Region region, CancellationToken cancel)
    {
        if (!store.Cells.TryGetValue(region, out var cell))
            throw new ArgumentException($"The region {region} is not served here.", nameof(region));

        cell.Signer.Rotate(store.Now);
        store.SignerRotated(region);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<Verification> VerifyAsync(LogId log, CancellationToken cancel) =>
        PgVerification.RunAsync(store, log, cancel);

    /// <inheritdoc/>
    public Task<StreamSnapshot?> FindSnapshotAsync(StreamId stream, CancellationToken cancel) => store.ReadAsync(
        stream.Log,
        async (scope, stop) => (await scope.ListAsync(PgSnapshots.Read, PgSnapshots.Find(scope, stream), stop))
            .FirstOrDefault(),
        cancel);

    /// <inheritdoc/>
    public Task KeepSnapshotAsync(StreamId stream, StreamSnapshot snapshot, CancellationToken cancel) =>
        store.RepeatAsync(
            stream.Log,
            async (scope, stop) =>
            {
                await scope.RunAsync(stop, PgSnapshots.Keep(scope, stream, snapshot));
                return true;
            },
            cancel);

    private Task<List<LedgerEntry>> EntriesAsync(
        LogId log, Func<PgScope, PgStatement> which, CancellationToken cancel) =>
        store.ReadAsync(
            log, (scope, stop) => scope.ListAsync(row => PgRows.Read(row, log), which(scope), stop), cancel);

    private Task<MerkleProof?> ProveAsync(
        LogId log, Func<long, bool> isInRange, long size,
        Func<MerkleLookup, IReadOnlyList<ReadOnlyMemory<byte>>> prove, CancellationToken cancel) => store.ReadAsync(
        log,
        async (scope, stop) =>
        {
            if (!isInRange((await PgEnd.ReadAsync(scope, stop)).Head.Size))
                return null;

            var nodes = await PgNodes.ReadAsync(
                scope, lookup => _ = (MerkleTree.Root(size, lookup), prove(lookup)), stop);
            return new MerkleProof(MerkleTree.Root(size, nodes.Node), prove(nodes.Node));
        },
        cancel);

    private static int Page(int limit) => Math.Clamp(limit, 1, PageMax);
}
