using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary>
/// <c>POST /v1/requests/{id}/merger</c>: let it go on as part of another request of the same, verified person.
/// </summary>
internal static class MergeRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/merger", HandleAsync)
            .WithName("mergeRequest")
            .WithSummary("Let it go on as part of another request of the same, verified person.")
            .Takes<MergerBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadAsync<MergerBody>(http), WantedActs.Merger);
}
