using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// The tamper-evident logs of the regions this process serves: one log per (region, owner), totally ordered.
/// Every promise here is a line in the ledger's conformance contract.
/// </summary>
public interface ILedger
{
    /// <summary>
    /// True when other processes may write to the same logs: what is answered from memory here must then be compared
    /// with the store first (<see cref="VersionAsync"/>, <see cref="ChangesAsync"/>). False when this process is the
    /// only owner there is.
    /// </summary>
    bool IsShared { get; }

    /// <summary>
    /// The logs that exist, in every region served; a log in quarantine is listed too. Where the store is shared, one
    /// that another process has founded is listed at the latest after the next <see cref="SizesAsync"/>.
    /// </summary>
    IReadOnlyList<LogId> Logs { get; }

    /// <summary>Makes a log with its keys. Doing it again changes nothing.</summary>
    Task FoundAsync(LogId log, CancellationToken cancel);

    /// <summary>
    /// Appends all events of the item or none. When it answers <see cref="AppendOutcome.Appended"/> everything in the
    /// item is durable. Moments are kept to the tick (100 ns). A wait that is cancelled does not take the item back.
    /// Items of one log that arrive together share one commit; a conflict fails its own item alone.
    /// </summary>
    /// <exception cref="LogUnavailableException">The log is missing, damaged, foreign or of a newer schema.</exception>
    /// <exception cref="OverloadedException">Too many writes are waiting; nothing was written.</exception>
    /// <exception cref="CompartmentShreddedException">A sealed content or a claim is for what was shredded.</exception>
    /// <exception cref="OutcomeUnknownException">The commit failed midway: reload before going on.</exception>
    Task<AppendOutcome> AppendAsync(AppendItem item, CancellationToken cancel);

    /// <summary>
    /// Appends several items of one log, each for itself, as if each had been sent by a call of its own at this moment;
    /// a store that can takes them in at once. Answers in their order. When it throws, each may be there or not.
    /// </summary>
    async Task<IReadOnlyList<AppendOutcome>> AppendAllAsync(
        LogId log, IReadOnlyList<AppendItem> items, CancellationToken cancel) =>
        await Task.WhenAll(items.Select(item => AppendAsync(item, cancel)));

    /// <summary>The entries of one stream from a version on, oldest first.</summary>
    IAsyncEnumerable<LedgerEntry> ReadStreamAsync(StreamId stream, long fromVersion, CancellationToken cancel);

    /// <summary>
    /// The first entries of several streams of one log, at most <paramref name="limit"/> (1 to 256) of each, oldest
    /// first, in the order of the streams; in one go where the store can. None of a stream that does not exist.
    /// </summary>
    async Task<IReadOnlyList<IReadOnlyList<LedgerEntry>>> ReadStreamsAsync(
        LogId log, IReadOnlyList<StreamId> streams, int limit, CancellationToken cancel)
    {
        List<IReadOnlyList<LedgerEntry>> all = new(streams.Count);
        foreach (var stream in streams)
        {
            List<LedgerEntry> entries = [];
            await foreach (var entry in ReadStreamAsync(stream, 1, cancel))
            {
                entries.Add(entry);
                if (entries.Count == limit)
                    break;
            }

            all.Add(entries);
        }

        return all;
    }

    /// <summary>
    /// How many entries a stream has in the store, whoever wrote them; 0 when there is no such stream.
    /// </summary>
    Task<long> VersionAsync(StreamId stream, CancellationToken cancel);

    /// <summary>
    /// Which streams changed from a position on, whoever changed them; one read when none did. At most
    /// <paramref name="limit"/> entries (1 to 1,000) are looked at: ask again from where it ended until nothing comes.
    /// </summary>
    Task<LogChanges> ChangesAsync(LogId log, long from, int limit, CancellationToken cancel);

    /// <summary>How many entries each log of a region has, in one read; a log in quarantine is left out.</summary>
    Task<IReadOnlyList<LogSize>> SizesAsync(Region region, CancellationToken cancel);

    /// <summary>The entries of a log from a position on, oldest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<LedgerEntry>> ReadAsync(LogId log, long fromPosition, int limit, CancellationToken cancel);

    /// <summary>The newest entries an actor caused, newest first, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<LedgerEntry>> ReadByActorAsync(LogId log, Actor actor, int limit, CancellationToken cancel);

    /// <summary>The answer once given to a command with this idempotency scope, or null.</summary>
    Task<RecordedAnswer?> FindAnswerAsync(LogId log, ReadOnlyMemory<byte> scope, CancellationToken cancel);

    /// <summary>Takes away answers given before a moment; answers how many went.</summary>
    Task<long> SweepAnswersAsync(LogId log, Instant before, CancellationToken cancel);

    /// <summary>How much the log holds, and the root over it.</summary>
    Task<TreeHead> HeadAsync(LogId log, CancellationToken cancel);

    /// <summary>A signed checkpoint over the log as it stands; it always extends the last one signed.</summary>
    Task<string> CheckpointAsync(LogId log, CancellationToken cancel);

    /// <summary>
    /// RFC 6962 inclusion proof of a position in the tree of a size; null when they are out of range.
    /// </summary>
    Task<MerkleProof?> InclusionAsync(LogId log, long position, long size, CancellationToken cancel);

    /// <summary>RFC 6962 consistency proof between two sizes; null when they are out of range.</summary>
    Task<MerkleProof?> ConsistencyAsync(LogId log, long from, long to, CancellationToken cancel);

    /// <summary>The public keys that sign this region's checkpoints, with their validity.</summary>
    IReadOnlyList<CheckpointKey> Keys { get; }

    /// <summary>
    /// Takes a new key into use for a region's checkpoints. The old one's private half is destroyed; its public half
    /// stays among <see cref="Keys"/> with the end of its validity, so that old checkpoints can still be checked.
    /// </summary>
    Task RotateCheckpointKeyAsync(Region region, CancellationToken cancel);

    /// <summary>Recomputes chain and tree of a whole log from its entries, with none of the writer's state.</summary>
    Task<Verification> VerifyAsync(LogId log, CancellationToken cancel);

    /// <summary>The newest disposable snapshot of a stream, or null.</summary>
    Task<StreamSnapshot?> FindSnapshotAsync(StreamId stream, CancellationToken cancel);

    /// <summary>Keeps a disposable snapshot of a stream. Losing it loses nothing.</summary>
    Task KeepSnapshotAsync(StreamId stream, StreamSnapshot snapshot, CancellationToken cancel);
}

/// <summary>The streams that changed in a part of a log.</summary>
/// <param name="Next">The position after the last entry that was looked at.</param>
/// <param name="Streams">Each stream once; empty when the log ends where the question began.</param>
public sealed record LogChanges(long Next, IReadOnlyList<StreamId> Streams);

/// <summary>A log and how many entries it has.</summary>
public sealed record LogSize(LogId Log, long Size);
