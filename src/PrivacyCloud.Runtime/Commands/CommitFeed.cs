using System.Collections.Immutable;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// Tells whoever answers from memory that a stream has, or may have, changed: before the command is answered, so that
/// nobody who knows of a change meets an older answer. Told once too often does no harm.
/// </summary>
public sealed class CommitFeed
{
    private ImmutableArray<Action<StreamId>> _listeners = [];
    private long _besideOwners;

    /// <summary>
    /// How often something was written beside the owner of a stream. What an owner remembered before the last time may
    /// be older than what the ledger holds.
    /// </summary>
    public long BesideOwners => Interlocked.Read(ref _besideOwners);

    /// <summary>Listens from now on. A listener must be quick and must not throw.</summary>
    public void Subscribe(Action<StreamId> listener) =>
        ImmutableInterlocked.Update(ref _listeners, static (all, one) => all.Add(one), listener);

    /// <summary>Tells everybody that a stream has changed or may have.</summary>
    public void Tell(StreamId stream)
    {
        foreach (var listener in _listeners)
            listener(stream);
    }

    /// <summary>Tells everybody that streams were written to beside their owners, by what was known of them.</summary>
    public void TellBesideOwner(StreamId stream)
    {
        // Counted first: whoever is told asks its owner, who must know by then.
        Interlocked.Increment(ref _besideOwners);
        Tell(stream);
    }
}
