using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// What a batch is going to write. Items are decided one after the other, in memory; each is checked whole before any
/// of it is taken in, so that a refused one leaves no trace and spoils no other.
/// </summary>
internal sealed class PgDraft
{
    private readonly LogId _log;
    private readonly PgKnown _known;
    private readonly MerkleFrontier _frontier;
    private readonly HashSet<(string Kind, string Id)> _changed = [];
    private byte[] _chain;
    private long _streams;

    public PgDraft(LogId log, PgKnown known)
    {
        (_log, _known, _chain, _streams) = (log, known, known.Head.Chain, known.Head.Streams);
        _frontier = known.Head.Frontier(log);
    }

    /// <summary>How the log ended before.</summary>
    public PgHead Before => _known.Head;

    /// <summary>What this commit is known by.</summary>
    public Guid Mark { get; } = Guid.NewGuid();

    /// <summary>The entries, in order.</summary>
    public List<PgEntry> Entries { get; } = [];

    /// <summary>The answers to keep.</summary>
    public List<RecordedAnswer> Answers { get; } = [];

    /// <summary>The contents to keep, in order.</summary>
    public List<SealedContent> Contents { get; } = [];

    /// <summary>The claims that are new.</summary>
    public List<IdentifierClaim> Claims { get; } = [];

    /// <summary>The last word on each row of a view.</summary>
    public Dictionary<(string View, string Key), ReadOnlyMemory<byte>?> Views { get; } = [];

    /// <summary>The last word on when each stream is to be woken, in ticks.</summary>
    public Dictionary<long, long?> Due { get; } = [];

    /// <summary>The streams that are new or have a new version.</summary>
    public IEnumerable<((string Kind, string Id) Name, PgStream Stream)> Streams =>
        _changed.Select(name => (name, _known.Streams[name]));

    /// <summary>True when nothing is to be written.</summary>
    public bool IsEmpty =>
        _changed.Count + Answers.Count + Contents.Count + Claims.Count + Views.Count + Due.Count == 0;

    /// <summary>How the log ends then.</summary>
    public PgHead After => new(
        _frontier.Size, _chain, _frontier.Edge, _streams, Before.Contents + Contents.Count,
        [.. Before.Commits.Prepend(Mark).Take(PgHead.CommitsMax)]);

    /// <summary>Takes an item in, or says why not.</summary>
    /// <exception cref="CompartmentShreddedException">It is for what was shredded.</exception>
    /// <exception cref="ArgumentException">One of its contents is there already.</exception>
    public AppendOutcome Append(AppendItem item)
    {
        if (item.Answer is { } answer && _known.Answers.TryGetValue(PgKnown.Key(answer.Scope), out var earlier))
            return new AppendOutcome.Answered(earlier);

        var name = (item.Stream.Kind, item.Stream.Id);
        var version = _known.Streams.TryGetValue(name, out var known) ? known.Version : 0;
        if (version != item.ExpectedVersion)
            return new AppendOutcome.Conflict(version);

        if (FindTaken(item.Claims) is { } holder)
            return new AppendOutcome.IdentifierTaken(holder);

        CheckVault(item);
        var first = _frontier.Size;

        // A stream that is only answered about needs no row of its own: a million refusals leave none behind.
        if (item.Events.Count > 0 || item.Due is not null)
            TakeStream(item, name, known.Number > 0 ? known : new(++_streams, 0));

        TakeBeside(item);
        return new AppendOutcome.Appended(first, version + item.Events.Count);
    }

    private HolderId? FindTaken(IReadOnlyList<IdentifierClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (_known.Claims.TryGetValue(Key(claim), out var holder) && holder != claim.Holder)
                return holder;
        }

        return null;
    }

    private void CheckVault(AppendItem item)
    {
        foreach (var reference in item.Sealed.Select(content => content.Reference))
        {
            if (_known.Shredded.Contains((reference.Holder, reference.Compartment)))
                throw new CompartmentShreddedException("The compartment was shredded; nothing can be put there.");

            if (_known.Contents.Contains((reference.Holder, reference.Item)))
                throw new ArgumentException("A sealed content with this id is there already.", nameof(item));
        }

        if (item.Claims.Any(claim => _known.Shredded.Contains((claim.Holder, Compartment.Identifiers))))
            throw new CompartmentShreddedException("The identifiers were shredded; none can be claimed.");
    }

    private void TakeStream(AppendItem item, (string Kind, string Id) name, PgStream stream)
    {
        var (version, actor) = (stream.Version, item.Actor.ToString());
        foreach (var fact in item.Events)
            TakeEvent(item, fact, actor, stream.Number, ++version);

        _known.Streams[name] = stream with { Version = version };
        _changed.Add(name);
        if (item.Due is { } due)
            Due[stream.Number] = due.At is { } at ? Ticks(at) : null;
    }

    private void TakeEvent(AppendItem item, NewEvent fact, string actor, long stream, long version)
    {
        var (position, ticks) = (_frontier.Size, item.At.ToUnixTimeTicks());
        var leaf = MerkleHash.Leaf(LeafBytes.Write(
            position, item.Stream, version, fact.Type, Instant.FromUnixTimeTicks(ticks), item.Actor, fact.Data.Span));
        _chain = HashChain.Next(_chain, leaf);
        var nodes = LedgerHead.Stored(_frontier.Append(leaf));
        Entries.Add(new(position, stream, version, fact.Type, actor, ticks, _chain, nodes, fact.Data.ToArray()));
    }

    private void TakeBeside(AppendItem item)
    {
        if (item.Answer is { } answer)
        {
            Answers.Add(answer);
            _known.Answers[PgKnown.Key(answer.Scope)] = answer;
        }

        foreach (var view in item.Views)
            Views[(view.View, view.Key)] = view.Body;

        foreach (var content in item.Sealed)
        {
            Contents.Add(content);
            _known.Contents.Add((content.Reference.Holder, content.Reference.Item));
        }

        foreach (var claim in item.Claims.Where(claim => _known.Claims.TryAdd(Key(claim), claim.Holder)))
            Claims.Add(claim);
    }

    private static (string Kind, string Hash) Key(IdentifierClaim claim) => (claim.Kind, PgKnown.Key(claim.Hash));

    /// <summary>Moments are kept to the tick; a finer one is rounded up, so that nobody is woken before it.</summary>
    private static long Ticks(Instant at)
    {
        var ticks = at.ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(ticks) < at ? ticks + 1 : ticks;
    }
}
