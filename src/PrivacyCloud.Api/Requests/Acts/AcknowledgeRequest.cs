using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/acknowledgement</c>: tell the person that the request is there.</summary>
internal static class AcknowledgeRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/acknowledgement", HandleAsync)
            .WithName("acknowledgeRequest")
            .WithSummary("Tell the person that the request is there.")
            .Takes<MoreWordsBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(
            http, id, await BodyReader.ReadOptionalAsync<MoreWordsBody>(http), WantedActs.Acknowledgement);
}
