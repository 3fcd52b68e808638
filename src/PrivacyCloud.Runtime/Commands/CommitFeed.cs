using System.Collections.Immutable;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// Tells whoever answers from memory that a stream has, or may have, changed: before the command is answered, so that
/// nobody who knows of a change meets an older answer. Told once too often does no harm.
/// </summary>
public sealed class CommitFeed
{
    private ImmutableList<Action<StreamId>> _listeners = [];

    /// <summary>Listens from now on. A listener must be quick and must not throw.</summary>
    public void Subscribe(Action<StreamId> listener) =>
        ImmutableInterlocked.Update(ref _listeners, (list, one) => list.Add(one), listener);

    /// <summary>Tells everybody that a stream has changed or may have.</summary>
    public void Tell(StreamId stream)
    {
        foreach (var listener in _listeners)
            listener(stream);
    }
}
