using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary>
/// <c>POST /v1/requests/{id}/information</c>: ask the person for more, without a clock standing still for it.
/// </summary>
internal static class AskForMore
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/information", HandleAsync)
            .WithName("askForMore")
            .WithSummary("Ask the person for more, without a clock standing still for it.")
            .Takes<WordsBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadAsync<WordsBody>(http), WantedActs.Information);
}
