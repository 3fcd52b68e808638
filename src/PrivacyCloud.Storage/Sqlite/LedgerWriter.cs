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
    private const int NamesCachedMax = 10_000;

    private readonly LogId _log;
    private readonly RegionWakes _wakes;
    private readonly LedgerRows _rows;
    private readonly LedgerHead _head;
    private readonly Dictionary<string, long> _names = [];
    private bool _dueChanged;

    private LedgerWriter(Db db, LogId log, RegionWakes wakes, LedgerRows rows, LedgerHead head)
    {
        (Db, _log, _wakes, _rows, _head) = (db, log, wakes, rows, head);
        Due = new(db);
        Sealed = new(db);
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
        var stream = FindName(key.Kind) is { } kind ? _rows.StreamNumber(kind, key) : null;
        var version = stream is { } known ? Version(known) : 0;
        if (version != item.ExpectedVersion)
            return new AppendOutcome.Conflict(version);

        if (FindTaken(item.Claims) is { } holder)
            return new AppendOutcome.IdentifierTaken(holder);

        Sealed.Check(item);
        var first = _head.Size;
        Write(item, stream ?? AddStream(key), version);
        return new AppendOutcome.Appended(first, version + item.Events.Count);
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
        if (_rows.StreamNumber(stream) is not { } number)
            return false;

        Db.Sql("INSERT OR REPLACE INTO snapshots (stream, version, shape, state) VALUES (?1, ?2, ?3, ?4)")
            .Bind(1, number).Bind(2, snapshot.Version).Bind(3, snapshot.Shape).Bind(4, snapshot.State.Span).Run();
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

    private void Write(AppendItem item, long stream, long version)
    {
        foreach (var fact in item.Events)
            WriteEvent(item, fact, stream, ++version);

        if (item.Answer is { } answer)
            AnswerRows.Add(Db, answer);

        foreach (var view in item.Views)
            ViewRows.Write(Db, NameNumber(view.View), view);

        foreach (var content in item.Sealed)
            Sealed.Add(content);

        foreach (var claim in item.Claims)
            Sealed.Add(NameNumber(claim.Kind), claim);

        if (item.Due is not { } due)
            return;

        Due.Write(stream, due.At);
        _dueChanged = true;
    }

    private void WriteEvent(AppendItem item, NewEvent fact, long stream, long version)
    {
        var ticks = item.At.ToUnixTimeTicks();
        var leaf = LeafBytes.Write(
            _head.Size, item.Stream, version, fact.Type, Instant.FromUnixTimeTicks(ticks), item.Actor, fact.Data.Span);
        var position = _head.Size;
        var (chain, nodes) = _head.Append(leaf);
        Db.Sql("""
            INSERT INTO entries (position, stream, version, type, actor, at, hash, nodes, data)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """)
            .Bind(1, position).Bind(2, stream).Bind(3, version).Bind(4, NameNumber(fact.Type))
            .Bind(5, NameNumber(item.Actor.ToString())).Bind(6, ticks).Bind(7, chain).Bind(8, nodes)
            .Bind(9, fact.Data.Span).Run();
    }

    private long Version(long stream)
    {
        using var row = Db.Sql("SELECT max(version) FROM entries WHERE stream = ?1").Bind(1, stream);
        return row.Step() && !row.IsNull(0) ? row.Long(0) : 0;
    }

    private HolderId? FindTaken(IReadOnlyList<IdentifierClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (FindName(claim.Kind) is { } kind && SealedRows.FindHolder(Db, kind, claim.Hash.Span) is { } holder
                && holder != claim.Holder)
                return holder;
        }

        return null;
    }

    private long AddStream(StreamKey key)
    {
        using var row = Db.Sql("INSERT INTO streams (kind, ref) VALUES (?1, ?2) RETURNING id")
            .Bind(1, NameNumber(key.Kind));
        key.BindRef(row, 2);
        row.Step();
        return row.Long(0);
    }

    private long? FindName(string text)
    {
        if (_names.TryGetValue(text, out var known))
            return known;

        if (_rows.Name(text) is not { } found)
            return null;

        Remember(text, found);
        return found;
    }

    private long NameNumber(string text)
    {
        if (FindName(text) is { } known)
            return known;

        using var row = Db.Sql("INSERT INTO names (text) VALUES (?1) RETURNING id").Bind(1, text);
        row.Step();
        var added = row.Long(0);
        Remember(text, added);
        return added;
    }

    private void Remember(string text, long number)
    {
        if (_names.Count >= NamesCachedMax)
            _names.Clear();

        _names[text] = number;
    }
}
