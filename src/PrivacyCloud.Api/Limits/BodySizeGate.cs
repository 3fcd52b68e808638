using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api.Limits;

/// <summary>Refuses a body by its announced length before a byte of it is read, and bounds those without one.</summary>
internal sealed class BodySizeGate(RequestDelegate next, ApiOptions options)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.ContentLength > options.BodySizeBytesMax)
        {
            http.Response.Headers.Connection = "close";
            return Problem.Of(StatusCodes.Status413PayloadTooLarge, EdgeRefusals.TooLarge).ExecuteAsync(http);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.BodySizeBytesMax;
        }

        return next(http);
    }
}
