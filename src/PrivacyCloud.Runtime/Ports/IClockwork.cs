using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Which streams must be woken and when. Written by <see cref="AppendItem.Due"/>; kept per region so that a sweep
/// opens no idle log. At least once, also after downtime: a stream stays due until an append says otherwise.
/// </summary>
public interface IClockwork
{
    /// <summary>The regions served.</summary>
    IReadOnlyList<Region> Regions { get; }

    /// <summary>
    /// Logs of a region with something due at or before a moment, soonest first, at most <paramref name="limit"/>.
    /// </summary>
    Task<IReadOnlyList<LogId>> DueLogsAsync(Region region, Instant now, int limit, CancellationToken cancel);

    /// <summary>
    /// Streams of a log due at or before a moment, soonest first, at most <paramref name="limit"/>. Where the store is
    /// shared they are lent to this process for a while: no other is told of them meanwhile, and this one is told of
    /// them again whenever it asks. A process that dies gives them back when the while is over.
    /// </summary>
    Task<IReadOnlyList<DueStream>> DueStreamsAsync(LogId log, Instant now, int limit, CancellationToken cancel);
}

/// <summary>A stream and the moment at which it is to be woken.</summary>
public sealed record DueStream(StreamId Stream, Instant At);
