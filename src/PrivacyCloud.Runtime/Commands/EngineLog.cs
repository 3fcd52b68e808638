using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>What the engine says in the log: ids and kinds, never what a command holds.</summary>
internal static partial class EngineLog
{
    [LoggerMessage(EventId = 1001, Level = LogLevel.Warning,
        Message = "The snapshot of {Stream} could not be kept; it will be folded from its events.")]
    public static partial void SnapshotLost(this ILogger log, StreamId stream, Exception fault);

    [LoggerMessage(EventId = 1007, Level = LogLevel.Warning,
        Message = "The snapshot of {Stream} could not be looked for; it is folded from its events.")]
    public static partial void SnapshotsAway(this ILogger log, StreamId stream, Exception fault);

    [LoggerMessage(EventId = 1002, Level = LogLevel.Warning,
        Message = "Waking {Stream} failed; the next sweep tries again.")]
    public static partial void WakeFailed(this ILogger log, StreamId stream, Exception fault);

    [LoggerMessage(EventId = 1003, Level = LogLevel.Warning,
        Message = "The due streams of {Owner} could not be read; the next sweep tries again.")]
    public static partial void DueUnreadable(this ILogger log, LogId owner, Exception fault);

    [LoggerMessage(EventId = 1005, Level = LogLevel.Error,
        Message = "The due logs of the region {Region} could not be read; the next sweep tries again.")]
    public static partial void RegionUnreadable(this ILogger log, Region region, Exception fault);

    [LoggerMessage(EventId = 1006, Level = LogLevel.Warning,
        Message = "The store could not be looked at for what other processes changed; it is looked at again soon.")]
    public static partial void StoreUnwatched(this ILogger log, Exception fault);

    [LoggerMessage(EventId = 1004, Level = LogLevel.Warning,
        Message = "The last uses of keys of {Owner} could not be written; the next round tries again.")]
    public static partial void KeyUsesLost(this ILogger log, LogId owner, Exception fault);
}
