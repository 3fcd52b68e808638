using Microsoft.Extensions.Logging;

namespace PrivacyCloud.Cluster.Sight;

/// <summary>What is said of lost stores in the log.</summary>
internal static partial class SightLog
{
    [LoggerMessage(EventId = 6101, Level = LogLevel.Error,
        Message = "For {Patience} this silo has not reached the store, which others reach: it leaves the cell.")]
    public static partial void Leaves(this ILogger log, TimeSpan patience);
}
