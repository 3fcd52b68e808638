using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>What the outbox says in the log: ids and codes; no address, no name, no subject.</summary>
internal static partial class OutboxLog
{
    public static void Tried(this ILogger log, StreamId stream, Handover handover)
    {
        switch (handover)
        {
            case Handover.Later later:
                log.Failed(stream, later.Why.ToString());
                break;
            case Handover.Never never:
                log.GivenUp(stream, never.Why.ToString());
                break;
            default:
                log.Delivered(stream);
                break;
        }
    }

    [LoggerMessage(EventId = 1101, Level = LogLevel.Debug, Message = "{Stream} was delivered.")]
    private static partial void Delivered(this ILogger log, StreamId stream);

    [LoggerMessage(EventId = 1102, Level = LogLevel.Warning, Message = "{Stream} was not delivered: {Why}.")]
    private static partial void Failed(this ILogger log, StreamId stream, string why);

    [LoggerMessage(EventId = 1103, Level = LogLevel.Error,
        Message = "{Stream} is given up: {Why}. It lies in the outbox until it is replayed.")]
    private static partial void GivenUp(this ILogger log, StreamId stream, string why);

    [LoggerMessage(EventId = 1104, Level = LogLevel.Warning,
        Message = "{Stream} could not be tried; the next sweep tries again.")]
    public static partial void TryFailed(this ILogger log, StreamId stream, Exception fault);

    [LoggerMessage(EventId = 1105, Level = LogLevel.Warning,
        Message = "{Log} could not be read for its endpoints; the next round tries again.")]
    public static partial void FollowFailed(this ILogger logger, LogId log, Exception fault);
}
