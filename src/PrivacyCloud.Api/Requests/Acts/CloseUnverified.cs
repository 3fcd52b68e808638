using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/closure</c>: close it because it was never shown who asked.</summary>
internal static class CloseUnverified
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/closure", HandleAsync)
            .WithName("closeUnverified")
            .WithSummary("Close it because it was never shown who asked.")
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(
            http, id, await BodyReader.ReadNoneAsync(http), static _ => new RequestAct.CloseUnverified());
}
