using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Law;

/// <summary><c>GET /v1/jurisdictions/{code}/provisions</c>: a pack in full, each rule with its source.</summary>
internal static class ListProvisions
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/jurisdictions/{code}/provisions", Handle)
            .WithName("listProvisions")
            .WithSummary("Every provision of a pack, with all its versions, their status, citation and confidence.")
            .Produces<ListBody<ProvisionBody>>()
            .Problems(400, 404, 429);

    private static IResult Handle(HttpContext http, string code, LawLibrary law)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        if (law.Find(code) is not { } book)
        {
            return Problem.Of(StatusCodes.Status404NotFound, LawRefusals.UnknownJurisdiction(law));
        }

        var language = CallerLanguage.Of(http);
        http.Response.Headers.ContentLanguage = CallerLanguage.TagOf(language);
        var items = book.Parts.Provisions.Select(p => ProvisionBody.Of(p, language));
        return Results.Json(new ListBody<ProvisionBody>([.. items]), ApiJson.Options);
    }
}
