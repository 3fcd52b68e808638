using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>The entities in memory, each with its mailbox, never more than the limit says.</summary>
internal sealed class MailboxTable(RuntimeOptions options, Func<StreamId, Mailbox> open)
{
    private readonly ConcurrentDictionary<StreamId, Mailbox> _live = new();
    private int _count;

    /// <summary>Entities in memory.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>True when every mailbox is empty and nothing is being delivered.</summary>
    public bool IsAtRest => _live.All(one => one.Value.IsAtRest);

    /// <summary>Hands a letter to the one owner of its stream.</summary>
    /// <exception cref="OverloadedException">Its queue is full, or there is room for no more entities.</exception>
    public void Post(StreamId stream, Letter letter)
    {
        while (true)
        {
            var mailbox = _live.TryGetValue(stream, out var there) ? there : Admit(stream);
            switch (mailbox.Post(letter))
            {
                case Posting.Taken:
                    return;
                case Posting.Full:
                    throw new OverloadedException("Too many commands wait for one entity.");
                default:
                    // It left between looking it up and posting; it is out of the table already.
                    continue;
            }
        }
    }

    /// <summary>Lets those leave that nobody has used for a while. Answers how many left.</summary>
    public int LetIdleLeave(TimeSpan idleAfter)
    {
        var left = 0;
        foreach (var (stream, mailbox) in _live)
        {
            if (mailbox.IdleFor >= idleAfter && mailbox.TryLeave(one => Remove(stream, one)))
                left++;
        }

        return left;
    }

    private Mailbox Admit(StreamId stream)
    {
        // Room is taken before the entity is there, so that the limit holds whoever comes at the same moment.
        if (Interlocked.Increment(ref _count) > options.LiveEntitiesMax && !MakeRoom())
        {
            Interlocked.Decrement(ref _count);
            throw new OverloadedException("Every entity in memory is busy, and there is room for no more.");
        }

        var mine = open(stream);
        var kept = _live.GetOrAdd(stream, mine);
        if (!ReferenceEquals(kept, mine))
            Interlocked.Decrement(ref _count);

        return kept;
    }

    /// <summary>Lets one that is empty leave: the longest unused of the first few found.</summary>
    private bool MakeRoom()
    {
        const int SampleMax = 32;
        using var all = _live.GetEnumerator();
        List<KeyValuePair<StreamId, Mailbox>> sample = new(SampleMax);
        while (Fill(sample, all, SampleMax))
        {
            var longestUnused = sample.OrderByDescending(one => one.Value.IdleFor)
                .ThenBy(one => one.Key.Id, StringComparer.Ordinal);
            foreach (var (stream, mailbox) in longestUnused)
            {
                if (mailbox.TryLeave(one => Remove(stream, one)))
                    return true;
            }

            sample.Clear();
        }

        return false;
    }

    private static bool Fill(
        List<KeyValuePair<StreamId, Mailbox>> sample, IEnumerator<KeyValuePair<StreamId, Mailbox>> all, int max)
    {
        while (sample.Count < max && all.MoveNext())
            sample.Add(all.Current);

        return sample.Count > 0;
    }

    private bool Remove(StreamId stream, Mailbox mailbox)
    {
        var removed = _live.TryRemove(KeyValuePair.Create(stream, mailbox));
        if (removed)
            Interlocked.Decrement(ref _count);

        return removed;
    }
}
