using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/request-terms</c>: lead times, and how long papers and packages are kept.</summary>
internal static class SetRequestTerms
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/request-terms", HandleAsync)
            .WithName("setRequestTerms")
            .WithSummary("Settle lead times of clocks, and how long papers and packages of requests are kept.")
            .Takes<RequestTermsBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<RequestTermsBody>(http, body => new TenantCommand.SetRequestTerms(
            new([.. body.LeadDays.OrderDescending()], body.PapersKeptDays, body.PackageKeptDays)));
}
