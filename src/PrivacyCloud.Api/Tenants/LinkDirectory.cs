using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/directory</c>: staff may sign in with accounts of their organisation.</summary>
internal static class LinkDirectory
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/directory", HandleAsync)
            .WithName("linkDirectory")
            .WithSummary("Let staff sign in with accounts of their organisation's directory, or take it back.")
            .Takes<DirectoryBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<DirectoryBody>(http, body => new TenantCommand.LinkDirectory(body.Directory));
}
