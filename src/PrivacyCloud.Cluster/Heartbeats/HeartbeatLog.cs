using Microsoft.Extensions.Logging;

namespace PrivacyCloud.Cluster.Heartbeats;

/// <summary>What is said of heartbeats in the log.</summary>
internal static partial class HeartbeatLog
{
    [LoggerMessage(EventId = 6001, Level = LogLevel.Warning,
        Message = "The heartbeats of the cell could not all be started; it is tried again.")]
    public static partial void NotStarted(this ILogger log, Exception fault);
}
