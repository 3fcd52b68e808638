namespace PrivacyCloud.Conformance.Crash;

/// <summary>Kills at a moment of the load that is counted, not timed.</summary>
/// <param name="count">At which call.</param>
/// <param name="onSent">True: when it is on its way; false: when it is acknowledged.</param>
/// <param name="kill">What is done then, once.</param>
internal sealed class Trigger(int count, bool onSent, Action kill)
{
    private int _counted;
    private volatile bool _pulled;

    /// <summary>True from just before the kill on.</summary>
    public bool IsPulled => _pulled;

    /// <summary>A call is on its way.</summary>
    public void Sent() => Count(onSent);

    /// <summary>A call was acknowledged.</summary>
    public void Acknowledged() => Count(!onSent);

    private void Count(bool counts)
    {
        if (!counts || Interlocked.Increment(ref _counted) != count)
            return;

        _pulled = true;
        kill();
    }
}
