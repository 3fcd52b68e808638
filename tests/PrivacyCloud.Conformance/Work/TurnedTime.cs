namespace PrivacyCloud.Conformance.Work;

/// <summary>A clock that stands until a spec turns it; timers go by the machine's.</summary>
public sealed class TurnedTime : TimeProvider
{
    private long _ticks = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public void Turn(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
}
