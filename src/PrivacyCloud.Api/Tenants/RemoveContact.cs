using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/contacts/{role}/removal</c>: nobody is reached for this any more.</summary>
internal static class RemoveContact
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/contacts/{role}/removal", HandleAsync)
            .WithName("removeContact")
            .WithSummary("Let nobody be reached for this any more; the details are erased.")
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static async Task<IResult> HandleAsync(HttpContext http, string role, ContactDoor door)
    {
        if (!ContactRoles.TryParse(role, out var known))
        {
            return ContactRoles.NoSuchRole();
        }

        var sent = await BodyReader.ReadNoneAsync(http);
        return sent.Problem is { } problem ? problem : await door.RemoveAsync(http, sent.Bytes, known);
    }
}
