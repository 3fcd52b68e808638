using System.Runtime.ExceptionServices;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// The one connection that writes a ledger database, with what it knows of the log's end. Its methods run inside
/// the lane's transaction; each checks everything before it writes anything, so that a refused item leaves no trace.
/// </summary>
internal sealed class LedgerWriter : IWriter
{
    private readonly LogId _log;
    private readonly RegionWakes _wakes;
    private readonly LedgerRows _rows;
    private readonly LedgerHead _head;
    private readonly Packer _packer;
    private readonly ActorRows _actors;
    private bool _dueChanged;

    private LedgerWriter(Db db, LogId log, RegionWakes wakes, LedgerRows rows, LedgerHead head)
    {
        (Db, _log, _wakes, _rows, _head) = (db, log, wakes, rows, head);
        Due = new(db);
        Sealed = new(db);
        _packer = new(db.Words);
        _actors = new(db);
    }

    /// <inheritdoc/>
    public Db Db { get; }

    /// <summary>The streams' wake-up times.</summary>
    public DueRows Due { get; }

    /// <summary>Sealed contents and identifier claims.</summary>
    public SealedRows Sealed { get; }

    /// <summary>Opens a log for writing and verifies its head and last checkpoint.</summary>
    public static LedgerWriter Open(string path, LogId log, RegionCell cell)
    {
        var db = Schema.Ledger.Open(path, log, log.ToString(), DbAccess.Write);
        try
        {
            var rows = new LedgerRows(db, log);
            var writer = new LedgerWriter(db, log, cell.Wakes, rows, LedgerHead.Load(rows, log, cell.Signer.IsOurs));
            cell.Wakes.Reconcile(log, writer.Due.Soonest());
            db = null;
            return writer;
        }
        catch (Microsoft.Data.Sqlite.SqliteException exception)
        {
            throw Damage.Of(log, "ledger", exception);
        }
        finally
        {
            db?.Dispose();
        }
    }

    /// <summary>Appends one item, or says why not.</summary>
    public AppendOutcome Append(AppendItem item)
    {
        if (item.Answer is { } answer && AnswerRows.Find(Db, answer.Scope.Span) is { } earlier)
            return new AppendOutcome.Answered(earlier);

        var key = StreamKey.Of(item.Stream);
        var stream = _rows.FindStream(FindName(key.Kind), key, out var isNewcomer);
        var version = stream is { } known ? _rows.Version(known) : 0;
        if (version != item.ExpectedVersion)
            return new AppendOutcome.Conflict(version);

        if (FindTaken(item.Claims, out var isUnclaimed) is { } holder)
            return new AppendOutcome.IdentifierTaken(holder);

        isNewcomer &= HasOwnAlone(item, key);
        if (!isNewcomer)
            Sealed.Check(item);

        var first = _head.Size;
        var number = stream is { } there ? Begin(there, item) : AddStream(key, item);
        Write(item, key, number, version);
        if (isNewcomer && isUnclaimed)
            Sealed.AddFirst(item, number, NameNumber);
        else
            Sealed.Add(item, NameNumber);

        return new AppendOutcome.Appended(first, version + item.Events.Count);
    }

    /// <summary>Appends items one after the other. One that is refused by a fault is told when the others are in.
    /// </summary>
    public AppendOutcome[] AppendAll(IReadOnlyList<AppendItem> items)
    {
        var outcomes = new AppendOutcome[items.Count];
        ExceptionDispatchInfo? refused = null;
        for (var at = 0; at < outcomes.Length; at++)
        {
            try
            {
                outcomes[at] = Append(items[at]);
            }
            catch (Exception exception) when (WriteRefusal.Is(exception))
            {
                refused = ExceptionDispatchInfo.Capture(exception);
            }
        }

        refused?.Throw();
        return outcomes;
    }

    /// <summary>Signs the log as it stands, when that extends what was signed last.</summary>
    public string Checkpoint(CheckpointSigner signer)
    {
        var head = _head.Tree;
        var last = _rows.LastCheckpoint();
        if (last is not null && SignedNote.TryParse(last, out var note))
        {
            var before = note.Checkpoint;
            if (before.Size == head.Size && before.Root.Span.SequenceEqual(head.Root.Span) && signer.IsCurrent(note))
                return last;

            if (before.Size > head.Size
                || !MerkleTree.Root(before.Size, _rows.Node).Span.SequenceEqual(before.Root.Span))
                throw Damage.Of(_log, "it does not extend its last checkpoint, so none is signed.");
        }

        var signed = signer.Sign(new(_log.ToString(), head.Size, head.Root)).Text;
        Db.Sql("INSERT INTO checkpoints (id, note) VALUES (0, ?1) ON CONFLICT (id) DO UPDATE SET note = excluded.note")
            .Bind(1, signed).Run();
        return signed;
    }

    /// <summary>Keeps a snapshot; one of a stream that does not exist is dropped.</summary>
    public bool KeepSnapshot(StreamId stream, StreamSnapshot snapshot)
    {
        if (_rows.FindStream(stream) is not { } found)
            return false;

        Db.Sql("INSERT OR REPLACE INTO snapshots (stream, version, shape, state) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, found.Number).Bind(2, snapshot.Version).Bind(3, snapshot.Shape).Bind(4, snapshot.State.Span).Run();
        return true;
    }

    /// <inheritdoc/>
    public void BeforeCommit()
    {
        if (_dueChanged)
            _wakes.BeforeCommit(_log, Due.Soonest());
    }

    /// <inheritdoc/>
    public void AfterCommit()
    {
        if (_dueChanged)
            _wakes.AfterCommit(_log, Due.Soonest());

        _dueChanged = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Db.Dispose();

    private void Write(AppendItem item, StreamKey key, long stream, long version)
    {
        foreach (var fact in item.Events)
            WriteEvent(item, key, fact, stream, ++version);

        if (item.Answer is { } answer)
            AnswerRows.Add(Db, answer);

        foreach (var view in item.Views)
            ViewRows.Write(Db, NameNumber(view.View), view);

        if (item.Due is not { } due)
            return;

        Due.Write(stream, due.At);
        _dueChanged = true;
    }

    private void WriteEvent(AppendItem item, StreamKey key, NewEvent fact, long stream, long version)
    {
        var ticks = item.At.ToUnixTimeTicks();
        var actor = NameNumber(item.Actor.ToString());
        var position = _head.Size;
        var leaf = LeafBytes.Write(
            position, item.Stream, version, fact.Type, Instant.FromUnixTimeTicks(ticks), item.Actor, fact.Data.Span);
        var (chain, nodes) = _head.Append(leaf);
        Db.Sql("""
            INSERT INTO entries (position, stream, version, type, actor, at, hash, nodes, data)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """)
            .Bind(1, position).Bind(2, stream).Bind(3, version).Bind(4, NameNumber(fact.Type))
            .Bind(5, actor).Bind(6, ticks).Bind(7, chain).Bind(8, nodes)
            .Bind(9, _packer.Pack(fact.Data.Span, key.Number)).Run();
        _actors.Note(actor, position);
    }

    /// <summary>True when all that comes along is of the holder whose stream it is.</summary>
    private static bool HasOwnAlone(AppendItem item, StreamKey key)
    {
        foreach (var content in item.Sealed)
        {
            if (content.Reference.Holder.Value != key.Number)
                return false;
        }

        foreach (var claim in item.Claims)
        {
            if (claim.Holder.Value != key.Number)
                return false;
        }

        return true;
    }

    private HolderId? FindTaken(IReadOnlyList<IdentifierClaim> claims, out bool isUnclaimed)
    {
        // Two that claim the same at once would each seem to be the first.
        isUnclaimed = claims.Count < 2;
        foreach (var claim in claims)
        {
            if (FindName(claim.Kind) is not { } kind
                || SealedRows.FindHolder(Db, kind, claim.Hash.Span) is not { } holder)
                continue;

            isUnclaimed = false;
            if (holder != claim.Holder)
                return holder;
        }

        return null;
    }

    /// <summary>A new stream names its first entry, which is the log's next; it may have none yet.</summary>
    private long AddStream(StreamKey key, AppendItem item)
    {
        var insert = Db.Sql("INSERT INTO streams (kind, first, ref) VALUES (?1, ?2, ?3)").Bind(1, NameNumber(key.Kind));
        if (item.Events.Count > 0)
            insert.Bind(2, _head.Size);

        key.BindRef(insert, 3);
        insert.Run();
        return Db.LastRow;
    }

    private long Begin(StreamRow stream, AppendItem item)
    {
        if (stream.First is null && item.Events.Count > 0)
            Db.Sql("UPDATE streams SET first = ?2 WHERE id = ?1").Bind(1, stream.Number).Bind(2, _head.Size).Run();

        return stream.Number;
    }

    private long? FindName(string text) => Db.Names.Find(text);

    private long NameNumber(string text) => Db.Names.FindOrAdd(text);
}
