namespace PrivacyCloud.Api.Health;

/// <summary>Which parts are not ready yet. The host adds what it starts and takes it away when it serves.</summary>
public sealed class Readiness
{
    private readonly Lock _gate = new();
    private readonly SortedSet<string> _pending = new(StringComparer.Ordinal);

    /// <summary>The parts that cannot serve, by name.</summary>
    public IReadOnlyList<string> Pending
    {
        get
        {
            lock (_gate)
            {
                return [.. _pending];
            }
        }
    }

    /// <summary>Says that a part cannot serve.</summary>
    public void Wait(string part)
    {
        lock (_gate)
        {
            _pending.Add(part);
        }
    }

    /// <summary>Says that a part can serve.</summary>
    public void Ready(string part)
    {
        lock (_gate)
        {
            _pending.Remove(part);
        }
    }
}
