using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary>
/// <c>POST /v1/requests/{id}/identity-doubt</c>: ask for identity where the law asks for it only in doubt.
/// </summary>
internal static class DoubtIdentity
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/identity-doubt", HandleAsync)
            .WithName("doubtIdentity")
            .WithSummary("Ask for identity where the law asks for it only in doubt.")
            .Takes<MoreWordsBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadOptionalAsync<MoreWordsBody>(http), WantedActs.Doubt);
}
