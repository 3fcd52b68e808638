using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace PrivacyCloud.Consoles.Public.Errors;

/// <summary>Answers a failure of a page with a page. Failures elsewhere are left to others.</summary>
internal sealed class FailedPages(TimeProvider time) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (httpContext.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.Metadata.GetMetadata<ConsolePage>() is null)
        {
            return false;
        }

        await PublicPages.Failed(httpContext, time).ExecuteAsync(httpContext);
        return true;
    }
}
