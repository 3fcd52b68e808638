using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>POST /v1/tenant/languages</c>: in which languages people are answered.</summary>
internal static class ChooseLanguages
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/tenant/languages", HandleAsync)
            .WithName("chooseLanguages")
            .WithSummary("Choose the languages in which people are answered.")
            .Takes<LanguagesBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.TenantConfigure);

    private static Task<IResult> HandleAsync(HttpContext http, TenantDoor door) =>
        door.ChangeAsync<LanguagesBody>(http, body => new TenantCommand.ChooseLanguages([.. body.Languages]));
}
