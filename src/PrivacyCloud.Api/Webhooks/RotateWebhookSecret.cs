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

/// <summary><c>POST /v1/webhooks/{id}/secret</c>: another secret signs.</summary>
internal static class RotateWebhookSecret
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/webhooks/{id}/secret", HandleAsync)
            .WithName("rotateWebhookSecret")
            .WithSummary("Take another secret. For a day the one before signs too, so that nothing is missed.")
            .Changes<WebhookSecretBody>()
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
        return headers.Problem is { } problem ? problem : await door.RotateAsync(http, headers, endpoint);
    }
}
