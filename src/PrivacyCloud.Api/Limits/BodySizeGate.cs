using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using PrivacyCloud.Api.Problems;

namespace PrivacyCloud.Api.Limits;

/// <summary>
/// Refuses a body by its announced length before a byte of it is read, and bounds those without one. An endpoint that
/// takes files says how much more it takes.
/// </summary>
internal sealed class BodySizeGate(RequestDelegate next, ApiOptions options)
{
    public Task InvokeAsync(HttpContext http)
    {
        var most = http.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
            ?? options.BodySizeBytesMax;
        if (http.Request.ContentLength > most)
        {
            http.Response.Headers.Connection = "close";
            return Problem.Of(StatusCodes.Status413PayloadTooLarge, EdgeRefusals.TooLarge).ExecuteAsync(http);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        var endpoint = http.GetEndpoint();
        return endpoint?.Metadata.GetMetadata<DirectCall>() is null ? next(http) : endpoint.RequestDelegate!(http);
    }
}
