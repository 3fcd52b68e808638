using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/fees</c>: a fee is asked for a right.</summary>
internal static class SetFee
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/fees", HandleAsync)
            .WithName("setFee")
            .WithSummary("Ask a fee for meeting a right, as far as the law allows one.")
            .Takes<FeeBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<FeeBody>(http, body => new TenantCommand.SetFee(
            body.Jurisdiction, body.Right, new(body.Amount, body.Currency), body.Reason));
}
