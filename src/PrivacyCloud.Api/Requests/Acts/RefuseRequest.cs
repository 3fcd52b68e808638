using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/refusal</c>: refuse it, or a part, on grounds the pack knows.</summary>
internal static class RefuseRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/refusal", HandleAsync)
            .WithName("refuseRequest")
            .WithSummary("Refuse it, or a part, on grounds the pack knows.")
            .Takes<RequestRefusalBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadAsync<RequestRefusalBody>(http), WantedActs.Refusal);
}
