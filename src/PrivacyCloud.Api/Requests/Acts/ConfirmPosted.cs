using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/letters/{no}/posting</c>: a printed letter was posted.</summary>
internal static class ConfirmPosted
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/letters/{no:int}/posting", HandleAsync)
            .WithName("confirmPosted")
            .WithSummary("Say that a printed letter was posted.")
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, int no, RequestDoor door) =>
        await door.ActAsync(
            http, id, await BodyReader.ReadNoneAsync(http), _ => new RequestAct.ConfirmPosted(no));
}
