using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Webhooks;

/// <summary><c>POST /v1/webhooks</c>: an address is told from now on.</summary>
internal static class RegisterWebhook
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/webhooks", HandleAsync)
            .WithName("registerWebhook")
            .WithSummary("Have an address told of each step from now on. Its secret is shown in this answer alone.")
            .Takes<RegisterWebhookBody>()
            .Changes<WebhookSecretBody>(StatusCodes.Status201Created)
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, WebhookDoor door)
    {
        var sent = await BodyReader.ReadAsync<RegisterWebhookBody>(http);
        if (sent.Value is not { } body)
        {
            return sent.Problem!;
        }

        var headers = CommandHeaders.Of(http, sent.Bytes);
        return headers.Problem is { } problem ? problem : await door.RegisterAsync(http, headers, body);
    }
}
