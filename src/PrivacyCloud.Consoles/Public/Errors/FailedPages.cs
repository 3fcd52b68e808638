using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PrivacyCloud.Consoles.Public.Errors;

/// <summary>
/// Answers a failure of a page with a page. Failures elsewhere, and readers who have gone, are left to others.
/// </summary>
internal sealed partial class FailedPages(TimeProvider time, ILogger<FailedPages> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var endpoint = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        if (endpoint?.Metadata.GetMetadata<ConsolePage>() is null || httpContext.RequestAborted.IsCancellationRequested)
        {
            return false;
        }

        PageFailed(log, exception, endpoint.DisplayName);
        await PublicPages.Failed(httpContext, time).ExecuteAsync(httpContext);
        return true;
    }
}
