using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/message</c>: write to the person.</summary>
internal static class MessagePerson
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/message", HandleAsync)
            .WithName("messagePerson")
            .WithSummary("Write to the person.")
            .Takes<WordsBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadAsync<WordsBody>(http), WantedActs.Message);
}
