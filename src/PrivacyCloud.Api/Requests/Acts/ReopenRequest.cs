using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/reopening</c>: take it up again; its clocks count anew.</summary>
internal static class ReopenRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/reopening", HandleAsync)
            .WithName("reopenRequest")
            .WithSummary("Take it up again; its clocks count anew.")
            .Takes<MoreWordsBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadOptionalAsync<MoreWordsBody>(http), WantedActs.Reopening);
}
