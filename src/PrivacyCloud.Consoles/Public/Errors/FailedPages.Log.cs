using Microsoft.Extensions.Logging;

namespace PrivacyCloud.Consoles.Public.Errors;

internal sealed partial class FailedPages
{
    [LoggerMessage(3000, LogLevel.Error, "A page failed: {Route}.")]
    private static partial void PageFailed(ILogger log, Exception exception, string? route);

    [LoggerMessage(3001, LogLevel.Warning, "A page met what passes: {Route}. Its reader was told to come again.")]
    private static partial void PagePassed(ILogger log, Exception exception, string? route);
}
