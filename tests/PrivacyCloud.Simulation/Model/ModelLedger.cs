using System.Runtime.CompilerServices;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Simulation.Model;

/// <summary>
/// The ledger as its port promises it, in memory, with faults on demand. It signs and proves nothing.
/// </summary>
public sealed class ModelLedger(ModelStore store, IFaults faults, bool isShared = false) : ILedger
{
    public bool IsShared => isShared;

    public IReadOnlyList<LogId> Logs => store.Logs;

    public IReadOnlyList<CheckpointKey> Keys => [];

    public Task FoundAsync(LogId log, CancellationToken cancel)
    {
        store.Found(log);
        return Task.CompletedTask;
    }

    public async Task<AppendOutcome> AppendAsync(AppendItem item, CancellationToken cancel)
    {
        await faults.PauseAsync();
        var fate = faults.FateOf(item);
        if (fate == AppendFate.Dead)
            await new TaskCompletionSource().Task;

        var outcome = fate == AppendFate.UnknownLost ? null : store.Append(item);
        await faults.PauseAsync();
        return fate == AppendFate.Fine ? outcome! : throw new OutcomeUnknownException("The disk went away midway.");
    }

    public async IAsyncEnumerable<LedgerEntry> ReadStreamAsync(
        StreamId stream, long fromVersion, [EnumeratorCancellation] CancellationToken cancel)
    {
        await faults.PauseAsync();
        var entries = store.In(stream.Log, log => log.Stream(stream).Skip((int)fromVersion - 1).ToList());
        foreach (var entry in entries)
        {
            cancel.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    public async Task<long> VersionAsync(StreamId stream, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(stream.Log, log => (long)log.Stream(stream).Count);
    }

    public async Task<LogChanges> ChangesAsync(LogId log, long from, int limit, CancellationToken cancel)
    {
        var entries = await ReadAsync(log, from, limit, cancel);
        return new(from + entries.Count, [.. entries.Select(entry => entry.Stream).Distinct()]);
    }

    public Task<IReadOnlyList<LogSize>> SizesAsync(Region region, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyList<LogSize>>([.. store.Logs.Where(log => log.Region == region)
            .Select(log => new LogSize(log, store.In(log, found => found.Entries.Count)))]);

    public async Task<IReadOnlyList<LedgerEntry>> ReadAsync(
        LogId log, long fromPosition, int limit, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(log, found => found.Entries.Skip((int)fromPosition).Take(limit).ToList());
    }

    public async Task<IReadOnlyList<LedgerEntry>> ReadByActorAsync(
        LogId log, Actor actor, int limit, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(log, found =>
            found.Entries.AsEnumerable().Reverse().Where(entry => entry.Actor == actor).Take(limit).ToList());
    }

    public async Task<RecordedAnswer?> FindAnswerAsync(
        LogId log, ReadOnlyMemory<byte> scope, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(log, found => found.Answer(scope));
    }

    public Task<long> SweepAnswersAsync(LogId log, Instant before, CancellationToken cancel) =>
        Task.FromResult(store.In(log, found => found.SweepAnswers(before)));

    public Task<TreeHead> HeadAsync(LogId log, CancellationToken cancel) =>
        Task.FromResult(store.In(log, found => new TreeHead(found.Entries.Count, Root(found))));

    public Task<string> CheckpointAsync(LogId log, CancellationToken cancel) =>
        Task.FromResult(store.In(log, found => $"{log}\n{found.Entries.Count}\n"));

    public Task<MerkleProof?> InclusionAsync(LogId log, long position, long size, CancellationToken cancel) =>
        Task.FromResult<MerkleProof?>(null);

    public Task<MerkleProof?> ConsistencyAsync(LogId log, long from, long to, CancellationToken cancel) =>
        Task.FromResult<MerkleProof?>(null);

    public Task RotateCheckpointKeyAsync(Region region, CancellationToken cancel) => Task.CompletedTask;

    public Task<Verification> VerifyAsync(LogId log, CancellationToken cancel) =>
        Task.FromResult(store.In(log, found => new Verification(found.Entries.Count, Root(found), [])));

    public async Task<StreamSnapshot?> FindSnapshotAsync(StreamId stream, CancellationToken cancel)
    {
        await faults.PauseAsync();
        return store.In(stream.Log, found => found.Snapshots.GetValueOrDefault(stream));
    }

    public async Task KeepSnapshotAsync(StreamId stream, StreamSnapshot snapshot, CancellationToken cancel)
    {
        await faults.PauseAsync();
        store.In(stream.Log, found => found.Snapshots[stream] = snapshot);
    }

    private static ReadOnlyMemory<byte> Root(ModelLog log) =>
        log.Entries.Count == 0 ? ReadOnlyMemory<byte>.Empty : log.Entries[^1].Hash;
}
