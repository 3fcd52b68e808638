using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>What the carrier of codes tells the operator.</summary>
internal static partial class DoorPostLog
{
    [LoggerMessage(EventId = 1190, Level = LogLevel.Warning, Message = "A one-time code of {Log} could not be sent.")]
    public static partial void NotSent(this ILogger<DoorPost> logger, LogId log, Exception failure);
}
