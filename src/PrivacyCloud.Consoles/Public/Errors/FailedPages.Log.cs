using Microsoft.Extensions.Logging;

namespace PrivacyCloud.Consoles.Public.Errors;

internal sealed partial class FailedPages
{
    [LoggerMessage(3000, LogLevel.Error, "A page failed: {Route}.")]
    private static partial void PageFailed(ILogger log, Exception exception, string? route);
}
