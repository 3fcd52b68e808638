using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Home;

/// <summary>The first page of a centre, the form to print, and the one colour a company brings.</summary>
internal static class CentreHomePages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/centre/{tenant}", ShowCompanyAsync);
        routes.MapGet("/centre/{tenant}/{brand}", ShowBrandAsync);
        routes.MapGet("/centre/{tenant}/form-to-print", PrintAsync);
        routes.MapGet("/centre/{tenant}/accent.css", AccentAsync);
    }

    private static async Task<IResult> ShowCompanyAsync(
        string tenant, HttpContext http, CentreDirectory directory, LawLibrary law, TimeProvider time, IVault vault) =>
        await directory.FindAsync(tenant, http.RequestAborted) is { } company
            ? await ShowAsync<CentreHomePage>(http, company, null, law, time, vault)
            : CentrePage.NotFound(http);

    private static async Task<IResult> ShowBrandAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, LawLibrary law, TimeProvider time,
        IVault vault) =>
        await directory.FindAsync(tenant, http.RequestAborted) is { } company && company.Brand(brand) is { } found
            ? await ShowAsync<CentreHomePage>(http, company, found, law, time, vault)
            : CentrePage.NotFound(http);

    private static async Task<IResult> PrintAsync(
        string tenant, HttpContext http, CentreDirectory directory, LawLibrary law, TimeProvider time, IVault vault) =>
        await directory.FindAsync(tenant, http.RequestAborted) is { } company
            ? await ShowAsync<PaperPage>(http, company, null, law, time, vault)
            : CentrePage.NotFound(http);

    private static async Task<IResult> ShowAsync<TPage>(
        HttpContext http, CentreTenant company, BrandRow? brand, LawLibrary law, TimeProvider time, IVault vault)
        where TPage : Microsoft.AspNetCore.Components.IComponent
    {
        var rights = OfferedRight.Of(company.Tenant, law, Instant.FromDateTimeOffset(time.GetUtcNow()));
        var contact = await DeskContact.FindAsync(vault, company.Log, company.Tenant, http.RequestAborted);
        return CentrePage.Show<TPage>(
            http, StatusCodes.Status200OK, company, brand, ("Rights", rights), ("Contact", contact));
    }

    private static async Task<IResult> AccentAsync(string tenant, HttpContext http, CentreDirectory directory)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { Tenant.Branding: { } branding })
        {
            return Results.NotFound();
        }

        // Chosen to stand on white; on a dark ground the product's own colour is the one that can be read.
        http.Response.Headers.CacheControl = "public, max-age=86400";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Text(
            $"@media (prefers-color-scheme: light) {{ :root {{ --accent: {branding.Accent}; "
            + $"--focus: {branding.Accent}; }} }}\n",
            "text/css; charset=utf-8");
    }
}
