using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Law;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/jurisdictions/{code}/removal</c>: the company no longer answers to a law.</summary>
internal static class DropJurisdiction
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/jurisdictions/{code}/removal", HandleAsync)
            .WithName("dropJurisdiction")
            .WithSummary("Answer to a jurisdiction's law no longer; the settings under it fall away.")
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, string code, LawLibrary law, TenantDoor door) =>
        JurisdictionCode.TryParse(code, out var jurisdiction)
            ? await door.ChangeAsync(http, new TenantCommand.DropJurisdiction(jurisdiction))
            : Problem.Of(StatusCodes.Status404NotFound, LawRefusals.UnknownJurisdiction(law));
}
