using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests;

/// <summary><c>GET /v1/requests/{id}</c>: a request with its clocks day by day, personal fields masked.</summary>
internal static class ReadRequest
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/requests/{id}", HandleAsync)
            .WithName("readRequest")
            .WithSummary("One request with its clocks, day by day. Personal fields are masked.")
            .Produces<RequestBody>()
            .Problems(400, 404)
            .Needs(Permission.RequestsRead);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        return await door.FindAsync(http, id) is { } row
            ? await door.AnswerAsync(http, row) : RequestDoor.Unknown;
    }
}
