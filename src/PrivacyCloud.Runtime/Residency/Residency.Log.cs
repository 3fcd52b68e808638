using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Residency;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>What is said of peers in the log: regions, ids, numbers and codes.</summary>
internal static partial class ResidencyLog
{
    [LoggerMessage(EventId = 1301, Level = LogLevel.Information,
        Message = "The directory of {Region} is taken in version {Number} with {Tenants} tenants.")]
    public static partial void Taken(this ILogger log, Region region, long number, int tenants);

    [LoggerMessage(EventId = 1302, Level = LogLevel.Error,
        Message = "The directory that the peer for {Region} sent is refused: {Why}. The last good one stands.")]
    public static partial void Refused(this ILogger log, Region region, DirectoryFault why);

    [LoggerMessage(EventId = 1303, Level = LogLevel.Error,
        Message = "The directory of {Region} names {Id}, which lives here. It goes on living here.")]
    public static partial void Claimed(this ILogger log, Region region, string id);

    [LoggerMessage(EventId = 1304, Level = LogLevel.Warning,
        Message = "The peer for {Region} cannot be asked for its directory: {Why}. The last good one stands.")]
    public static partial void Unreached(this ILogger log, Region region, string why);

    [LoggerMessage(EventId = 1305, Level = LogLevel.Warning,
        Message = "The directory of {Region} that was kept is not signed under the key now pinned, and is not used.")]
    public static partial void KeptIsNoGood(this ILogger log, Region region);

    [LoggerMessage(EventId = 1306, Level = LogLevel.Error,
        Message = "The directory of {Region} could not be taken in. It is tried again.")]
    public static partial void TakingFailed(this ILogger log, Region region, Exception fault);
}
