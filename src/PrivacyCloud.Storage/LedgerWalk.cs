using System.Globalization;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage;

/// <summary>
/// Recomputes chain and tree of a log from entries as they are read, and with nothing the writer knows. How they are
/// read is the driver's to say; what is wrong with them is the same in every store.
/// </summary>
internal sealed class LedgerWalk(LogId log)
{
    private const int Part = 1_000;
    private const int FaultsMax = 20;

    private readonly List<string> _faults = [];
    private readonly MerkleFrontier _frontier = new();
    private byte[] _chain = HashChain.Genesis(log);
    private Checkpoint? _signed;
    private long _size;

    /// <summary>The first entry that was not looked at yet.</summary>
    public long Next => _frontier.Size;

    /// <summary>How many entries to read next: a short part, so that the log can be used meanwhile.</summary>
    public int Count => (int)Math.Min(Part, _size - Next);

    /// <summary>True while there are entries to look at, and not so many faults that more would tell nothing.</summary>
    public bool IsOn => Next < _size && _faults.Count < FaultsMax;

    /// <summary>Begins at the first entry, to walk to a size, past what was signed last.</summary>
    public void Begin(long size, string? checkpoint, CheckpointSigner signer)
    {
        _size = size;
        if (checkpoint is null)
            return;

        if (!SignedNote.TryParse(checkpoint, out var note) || !signer.IsOurs(note)
            || note.Checkpoint.Origin != log.ToString())
            Fault($"The last checkpoint is not one that was signed here.");
        else if (note.Checkpoint.Size > size)
            Fault($"{size} entries are there, but a checkpoint over {note.Checkpoint.Size} was signed.");
        else
            _signed = note.Checkpoint;

        CheckCheckpoint();
    }

    /// <summary>Takes the entries that come next. False when they are not there, and the walk is over.</summary>
    public bool Take(IReadOnlyCollection<WalkedEntry> entries)
    {
        if (entries.Count == 0)
            Fault($"Entry {Next} cannot be read.");

        foreach (var (entry, nodes) in entries)
        {
            if (entry.Position != Next)
            {
                Fault($"Entry {Next} is missing.");
                return false;
            }

            Take(entry, nodes);
        }

        return entries.Count > 0;
    }

    /// <summary>Holds what the store keeps as the end of a whole log to the end that was come to.</summary>
    public void End(ReadOnlySpan<byte> chain, ReadOnlySpan<byte> edge)
    {
        if (Next == _size && (!chain.SequenceEqual(_chain) || !edge.SequenceEqual(_frontier.Edge)))
            Fault($"The head is not that of the last entry.");
    }

    /// <summary>Notes what the driver found by its own means.</summary>
    public void Fault(FormattableString what)
    {
        if (_faults.Count < FaultsMax)
            _faults.Add(what.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>What came of it.</summary>
    public Verification Outcome() => new(Next, _frontier.Root(), [.. _faults]);

    private void Take(LedgerEntry entry, byte[] nodes)
    {
        var leaf = MerkleHash.Leaf(entry.Leaf.Span);
        if (!HashChain.Next(_chain, leaf).AsSpan().SequenceEqual(entry.Hash.Span))
            Fault($"Entry {entry.Position} does not follow from the one before.");

        if (!LedgerHead.Stored(_frontier.Append(leaf)).AsSpan().SequenceEqual(nodes))
            Fault($"The tree does not hold at entry {entry.Position}.");

        // Going on from what is stored, one changed entry is one fault and not as many as follow it.
        _chain = entry.Hash.ToArray();
        CheckCheckpoint();
    }

    private void CheckCheckpoint()
    {
        if (_signed is { } signed && signed.Size == Next && !signed.Root.Span.SequenceEqual(_frontier.Root().Span))
            Fault($"The root over {signed.Size} entries is not the one that was signed.");
    }
}

/// <summary>An entry as it was read, with the subtrees stored beside it.</summary>
internal sealed record WalkedEntry(LedgerEntry Entry, byte[] Nodes);
