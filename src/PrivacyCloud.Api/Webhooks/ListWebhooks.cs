using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Webhooks;

/// <summary><c>GET /v1/webhooks</c>: the company's endpoints.</summary>
internal static class ListWebhooks
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/webhooks", HandleAsync)
            .WithName("listWebhooks")
            .WithSummary("The company's webhooks, newest first: never their secrets.")
            .Pages()
            .Produces<ListBody<WebhookBody>>()
            .Needs(Permission.RequestsRead);

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views)
    {
        var query = QueryReader.Of(http, PageQuery.LimitName, PageQuery.CursorName);
        var page = PageQuery.Of(query, WebhookId.Prefix);
        return query.Problem is { } problem
            ? problem
            : Results.Json(
                await views.PageAsync<WebhookRow, WebhookBody>(
                    http.Caller().Log, ViewNames.Webhooks, page, WebhookBody.Of, http.RequestAborted),
                ApiJson.Options);
    }
}
