using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.Features;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Api.Residency;

/// <summary>
/// Sends what belongs to another region there, with 307 and by its head alone: before anybody asks for a credential,
/// and without a byte of its body being read. The only addresses it ever names are those of the configured peers.
/// </summary>
internal sealed class RegionGate(
    RequestDelegate next, RegionAtlas atlas, RegionFinder finder, ApiOptions options)
{
    private const int UnsettledRetrySeconds = 30;

    // A browser's question before a call may not be redirected, and says nothing of whose it is.
    public Task InvokeAsync(HttpContext http) =>
        atlas.IsEmpty || HttpMethods.IsOptions(http.Request.Method) ? next(http) : FindAsync(http);

    private async Task FindAsync(HttpContext http)
    {
        switch (await finder.FindAsync(http))
        {
            case Whereabouts.Elsewhere elsewhere when atlas.PeerOf(elsewhere.Region) is { } peer:
                await SendAsync(http, peer);
                break;
            case Whereabouts.Unsettled:
                LeaveBody(http);
                BrowserOrigin.AllowAny(http);
                await Problem.Of(
                    StatusCodes.Status503ServiceUnavailable, ResidencyRefusals.Unsettled, UnsettledRetrySeconds)
                    .ExecuteAsync(http);
                break;
            default:
                await next(http);
                break;
        }
    }

    private Task SendAsync(HttpContext http, Peer peer)
    {
        // Put together as text: a path that begins with two slashes must not become another host.
        var address = peer.Address.GetLeftPart(UriPartial.Authority);
        var call = http.Request;
        var location = address + UriHelper.BuildRelative(call.PathBase, call.Path, call.QueryString);
        LeaveBody(http);
        BrowserOrigin.AllowAny(http);
        http.Response.Headers.Location = location;
        return WantsPage(call)
            ? ElsewherePage.WriteAsync(http, location)
            : Problem.Of(StatusCodes.Status307TemporaryRedirect, ResidencyRefusals.Elsewhere(address))
                .ExecuteAsync(http);
    }

    /// <summary>
    /// A small body that is on its way is thrown away unseen by the server, so that the caller gets to read the answer;
    /// before a large one, and one that waits to be asked for, the connection ends.
    /// </summary>
    private void LeaveBody(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = options.BodySizeBytesMax;
        }

        if (http.Request.ContentLength > options.BodySizeBytesMax || http.Request.Headers.Expect.Count > 0)
        {
            http.Response.Headers.Connection = "close";
        }
    }

    private static bool WantsPage(HttpRequest call) => !StatusPages.IsApi(call.Path)
        && call.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
