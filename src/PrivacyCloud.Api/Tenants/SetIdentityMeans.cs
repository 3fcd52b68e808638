using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/identity</c>: in which ways a person may show who she is.</summary>
internal static class SetIdentityMeans
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/identity", HandleAsync)
            .WithName("setIdentityMeans")
            .WithSummary("Set the ways in which a person may show who she is before a right is met.")
            .Takes<IdentityBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<IdentityBody>(http, body => new TenantCommand.SetIdentityMeans(body.Jurisdiction, body.Right,
            [.. body.Means]));
}
