using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>What the figures log.</summary>
internal static partial class FigureLog
{
    [LoggerMessage(EventId = 1201, Level = LogLevel.Warning, Message = "The figures of {Log} could not be counted on")]
    public static partial void CountFailed(this ILogger logger, LogId log, Exception fault);
}
