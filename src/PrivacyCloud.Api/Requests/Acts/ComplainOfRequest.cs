using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/complaint</c>: the person complains.</summary>
internal static class ComplainOfRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/complaint", HandleAsync)
            .WithName("complainOfRequest")
            .WithSummary("The person complains.")
            .Takes<WordsBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadAsync<WordsBody>(http), WantedActs.Complaint);
}
