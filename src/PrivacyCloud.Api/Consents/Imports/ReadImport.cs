using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents.Imports;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary><c>GET /v1/consents/imports/{id}</c>: how far an import has come, while it runs and after.</summary>
internal static class ReadImport
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/consents/imports/{id}", HandleAsync)
            .WithName("readConsentImport")
            .WithSummary("How far an import has come, by its id or by the name it was sent under.")
            .Produces<ImportBody>()
            .Problems(404)
            .Needs(Permission.ConsentRecord);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, ImportReading reading)
    {
        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        if (!ImportId.TryParse(id, out var import))
            import = await reading.OfNameAsync(log, id, cancel);

        return await reading.FindAsync(log, import, cancel) is { } progress
            ? Results.Json(ImportBody.Of(progress, CallerLanguage.Of(http)), ApiJson.Options)
            : Problem.Of(StatusCodes.Status404NotFound, ImportRefusals.Unknown);
    }
}
