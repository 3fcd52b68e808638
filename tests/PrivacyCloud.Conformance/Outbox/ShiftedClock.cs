namespace PrivacyCloud.Conformance.Outbox;

/// <summary>The machine's clock, moved on by what a spec says. Waits last as long as they last.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private long _ticks;

    public Instant Now => Instant.FromDateTimeOffset(GetUtcNow());

    public void Advance(Duration by) => Interlocked.Add(ref _ticks, (long)by.TotalTicks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ticks));
}
