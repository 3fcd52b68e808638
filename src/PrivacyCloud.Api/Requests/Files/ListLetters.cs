using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Files;

/// <summary><c>GET /v1/requests/{id}/letters</c>: the letters of a request, without what they say.</summary>
internal static class ListLetters
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/requests/{id}/letters", HandleAsync)
            .WithName("listLetters")
            .WithSummary("The letters of a request, the first coming first.")
            .Produces<ListBody<RequestLetterBody>>()
            .Problems(400, 404)
            .Needs(Permission.RequestsRead);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        return await door.FindAsync(http, id) is { } row
            ? Results.Json(
                new ListBody<RequestLetterBody>([.. row.File.Letters.Select(RequestShowing.LetterOf)]),
                ApiJson.Options)
            : RequestDoor.Unknown;
    }
}
