using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Keys;

/// <summary><c>POST /v1/keys/{id}/revocation</c>: a key opens nothing from now on.</summary>
internal static class RevokeKey
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/keys/{id}/revocation", HandleAsync)
            .WithName("revokeKey")
            .WithSummary("Let a key open nothing from now on.")
            .Changes<ChangeBody>()
            .Needs(Permission.KeysManage);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, TenantDoor door) =>
        ApiKeyId.TryParse(id, out var key)
            ? await door.ChangeAsync(http, new TenantCommand.RevokeKey(key))
            : Problem.Of(StatusCodes.Status404NotFound, EdgeRefusals.NotFound);
}
