using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/tasks/{no}/cancellation</c>: a task is not needed after all.</summary>
internal static class CancelTask
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/tasks/{no:int}/cancellation", HandleAsync)
            .WithName("cancelTask")
            .WithSummary("A task is not needed after all.")
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, int no, RequestDoor door) =>
        await door.ActAsync(
            http, id, await BodyReader.ReadNoneAsync(http), _ => new RequestAct.CancelTask(no));
}
