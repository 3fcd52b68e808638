using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Consents.Mails;

/// <summary>What the mails about consents log: where in which ledger, never to whom.</summary>
internal static partial class ConsentLettersLog
{
    [LoggerMessage(EventId = 1211, Level = LogLevel.Warning,
        Message = "Too many mails about consents wait; the one for position {Position} of {Log} is left out")]
    public static partial void LetterLeftOut(this ILogger logger, LogId log, long position);

    [LoggerMessage(EventId = 1212, Level = LogLevel.Warning,
        Message = "The mail about the consent at position {Position} of {Log} could not be queued")]
    public static partial void LetterFailed(this ILogger logger, LogId log, long position, Exception fault);
}
