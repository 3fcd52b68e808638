using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Api.Law;

/// <summary><c>GET /v1/jurisdictions</c>: whose law we know, and from which pack.</summary>
internal static class ListJurisdictions
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/jurisdictions", Handle)
            .WithName("listJurisdictions")
            .WithSummary("Every jurisdiction with its pack's version, hash, rights and languages.")
            .Produces<ListBody<JurisdictionBody>>()
            .Problems(400, 429);

    private static IResult Handle(HttpContext http, LawLibrary law, TimeProvider time)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        var items = law.Books.Select(book => JurisdictionBody.Of(book, now.InZone(book.Parts.Zone).Date));
        return Results.Json(new ListBody<JurisdictionBody>([.. items]), ApiJson.Options);
    }
}
