namespace PrivacyCloud.Runtime.Commands;

/// <summary>How posting a letter ended.</summary>
internal enum Posting
{
    /// <summary>It will be delivered.</summary>
    Taken,

    /// <summary>Too many wait already.</summary>
    Full,

    /// <summary>The entity has left memory; it is to be looked up again.</summary>
    Gone,
}

/// <summary>
/// One entity and the letters waiting for it, delivered one after the other. It leaves memory only while it is empty
/// and idle, and under the same lock that lets letters in: so a letter is either delivered or told at once to look
/// the entity up anew, and no two owners of one stream are ever at work in one process.
/// </summary>
internal sealed class Mailbox(IEntity entity, int lettersMax, TimeProvider time, TaskScheduler scheduler)
{
    private readonly Lock _gate = new();
    private readonly Queue<Letter> _letters = new();
    private bool _running;
    private bool _gone;
    private long _usedAt = time.GetTimestamp();

    /// <summary>How long nobody has used it.</summary>
    public TimeSpan IdleFor => time.GetElapsedTime(Volatile.Read(ref _usedAt));

    /// <summary>True when it is empty and nothing is being delivered.</summary>
    public bool IsAtRest
    {
        get
        {
            lock (_gate)
                return !_running && _letters.Count == 0;
        }
    }

    /// <summary>Puts a letter into the queue and sees that somebody delivers it.</summary>
    public Posting Post(Letter letter)
    {
        lock (_gate)
        {
            if (_gone)
                return Posting.Gone;

            if (_letters.Count >= lettersMax)
                return Posting.Full;

            _letters.Enqueue(letter);
            Volatile.Write(ref _usedAt, time.GetTimestamp());
            if (!_running)
            {
                _running = true;
                _ = Task.Factory.StartNew(
                    DeliverAsync, CancellationToken.None, TaskCreationOptions.DenyChildAttach, scheduler);
            }

            return Posting.Taken;
        }
    }

    /// <summary>
    /// Leaves memory if it is empty and idle. <paramref name="remove"/> takes it, and only it, out of the table while
    /// the lock is held: whoever finds it gone will not find it in the table again.
    /// </summary>
    public bool TryLeave(Func<Mailbox, bool> remove)
    {
        lock (_gate)
        {
            if (_gone || _running || _letters.Count > 0)
                return false;

            _gone = remove(this);
            return _gone;
        }
    }

    private async Task DeliverAsync()
    {
        while (TryTake() is { } letter)
            await letter.DeliverAsync(entity);
    }

    private Letter? TryTake()
    {
        lock (_gate)
        {
            if (_letters.TryDequeue(out var letter))
                return letter;

            _running = false;
            Volatile.Write(ref _usedAt, time.GetTimestamp());
            return null;
        }
    }
}
