namespace PrivacyCloud.Simulation.Model;

/// <summary>A clock that moves only when it is told to.</summary>
public sealed class ModelClock(Instant start) : TimeProvider
{
    private long _ticks = start.ToUnixTimeTicks();

    public Instant Now => Instant.FromUnixTimeTicks(Interlocked.Read(ref _ticks));

    public override long TimestampFrequency => NodaConstants.TicksPerSecond;

    public void Advance(Duration by) => Interlocked.Add(ref _ticks, (long)by.TotalTicks);

    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);
}
