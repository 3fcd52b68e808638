using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Webhooks;

/// <summary><c>DELETE /v1/webhooks/{id}</c>: an address is told nothing any more.</summary>
internal static class RemoveWebhook
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapDelete("/v1/webhooks/{id}", HandleAsync)
            .WithName("removeWebhook")
            .WithSummary("Have an address told nothing any more.")
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, WebhookDoor door)
    {
        if (!WebhookId.TryParse(id, out var endpoint))
        {
            return Problem.Of(StatusCodes.Status404NotFound, WebhooksRefusals.Unknown);
        }

        var sent = await BodyReader.ReadNoneAsync(http);
        if (sent.Problem is { } unreadable)
        {
            return unreadable;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        return headers.Problem is { } problem ? problem : await door.RemoveAsync(http, headers, endpoint);
    }
}
