using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Tenants;

/// <summary><c>GET /v1/tenant</c>: the company whose key this is.</summary>
internal static class ReadTenant
{
    private const string Path = "/v1/tenant";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, HandleAsync)
            .WithName("readTenant")
            .WithSummary("The company whose key this is: its public facts for a publishable key, all for a secret one.")
            .Produces<TenantBody>()
            .Produces(StatusCodes.Status304NotModified)
            .Problems(400)
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, Path, HttpMethods.Get);
    }

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views, Contacts contacts)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        var (caller, cancel) = (http.Caller(), http.RequestAborted);
        var id = caller.Tenant.ToString();
        if (await views.RowAsync<TenantRow>(caller.Log, ViewNames.Tenants, id, cancel) is not { } tenant)
        {
            return Problem.Of(StatusCodes.Status404NotFound, EdgeRefusals.NotFound);
        }

        if (caller.Kind == CredentialKind.Publishable)
        {
            var brand = await views.RowAsync<BrandRow>(caller.Log, ViewNames.Brands, caller.Brand.ToString()!, cancel);
            return Headers.Versioned(http, PublicTenantBody.Of(tenant, brand!), tenant.Version);
        }

        var maySee = caller.May(Permission.TenantRead);
        var opened = await contacts.OpenAsync(caller.Log, tenant.Contacts, maySee, cancel);
        return Headers.Versioned(http, TenantBody.Of(tenant, opened), tenant.Version);
    }
}
