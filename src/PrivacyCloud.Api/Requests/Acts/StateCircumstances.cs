using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary>
/// <c>POST /v1/requests/{id}/circumstances</c>: say what is special about the case; clocks follow their law.
/// </summary>
internal static class StateCircumstances
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/circumstances", HandleAsync)
            .WithName("stateCircumstances")
            .WithSummary("Say what is special about the case; clocks follow their law.")
            .Takes<CircumstancesBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadAsync<CircumstancesBody>(http), WantedActs.Circumstances);
}
