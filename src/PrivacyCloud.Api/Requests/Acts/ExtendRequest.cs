using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary>
/// <c>POST /v1/requests/{id}/extension</c>: take longer, for a reason the law lists.
/// </summary>
internal static class ExtendRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/extension", HandleAsync)
            .WithName("extendRequest")
            .WithSummary("Take longer, for a reason the law lists; the person is told before the first due date.")
            .Takes<LongerTimeBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadAsync<LongerTimeBody>(http), WantedActs.Extension);
}
