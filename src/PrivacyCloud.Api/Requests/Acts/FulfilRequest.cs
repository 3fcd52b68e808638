using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/fulfilment</c>: meet it, but for what was refused in part.</summary>
internal static class FulfilRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/fulfilment", HandleAsync)
            .WithName("fulfilRequest")
            .WithSummary("Meet it, but for what was refused in part.")
            .Takes<FulfilmentBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadOptionalAsync<FulfilmentBody>(http), WantedActs.Fulfilment);
}
