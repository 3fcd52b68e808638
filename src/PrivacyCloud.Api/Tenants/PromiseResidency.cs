using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/residency</c>: personal data is promised to stay in a country.</summary>
internal static class PromiseResidency
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/residency", HandleAsync)
            .WithName("promiseResidency")
            .WithSummary("Promise that personal data stays in a country, or take the promise back.")
            .Takes<ResidencyBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<ResidencyBody>(http, body => new TenantCommand.PromiseResidency(body.Country));
}
