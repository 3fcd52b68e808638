using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Consoles.Public.Errors;

/// <summary>
/// Answers a failure of a page with a page: 503 for what passes, 500 for a defect. Failures elsewhere, and readers who
/// have gone, are left to others.
/// </summary>
internal sealed partial class FailedPages(TimeProvider time, ILogger<FailedPages> log) : IExceptionHandler
{
    private const string RetrySeconds = "5";

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var endpoint = httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        if (endpoint?.Metadata.GetMetadata<ConsolePage>() is null || httpContext.RequestAborted.IsCancellationRequested)
        {
            return false;
        }

        var told = PassingFaults.Told(exception, httpContext.RequestAborted);
        if (told is null)
        {
            PageFailed(log, exception, endpoint.DisplayName);
        }
        else
        {
            PagePassed(log, exception, endpoint.DisplayName);
            httpContext.Response.Headers.RetryAfter = RetrySeconds;
        }

        await PublicPages.Failed(httpContext, time, told).ExecuteAsync(httpContext);
        return true;
    }
}
