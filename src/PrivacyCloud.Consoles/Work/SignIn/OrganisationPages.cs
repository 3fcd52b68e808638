using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Shared;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>
/// The way to the organisation's own sign-in. It is left by a link, never by a form: a form of ours may send nobody to
/// another site.
/// </summary>
internal static class OrganisationPages
{
    public static void MapOutside(IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkPaths.Organisation, ShowAsync);
        routes.MapGet(WorkPaths.OrganisationGo, GoAsync);
        routes.MapGet(WorkPaths.OrganisationRefused, (Delegate)ShowRefusedAsync);
        // Where the host has such a sign-in, it answers here before this does.
        routes.MapGet(WorkPaths.OrganisationReturn, (Delegate)WorkPage.NotFoundAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, OrganisationOffer offer)
    {
        var form = SignInForm.Of(http.Request.Query);
        if (!await offer.IsForAsync(string.Empty, http.RequestAborted))
        {
            return await WorkPage.NotFoundAsync(http);
        }

        var isLinked = form.Company.Length > 0 && await offer.IsForAsync(form.Company, http.RequestAborted);
        return form.Company.Length > 0 && !isLinked
            ? await PageAsync(
                http, StatusCodes.Status422UnprocessableEntity, form, isLinked,
                new FieldProblem(SignInForm.CompanyField, OrganisationWords.NotLinked))
            : await PageAsync(http, StatusCodes.Status200OK, form, isLinked);
    }

    private static async Task<IResult> GoAsync(
        HttpContext http, OrganisationOffer offer, IOrganisationSignIn organisation, TimeProvider time)
    {
        var form = SignInForm.Of(http.Request.Query);
        if (await offer.FindAsync(form.Company, http.RequestAborted) is not { } company)
        {
            return WorkPage.See(http, WorkPaths.Organisation, (SignInForm.CompanyField, form.Company));
        }

        http.Response.Headers.CacheControl = "no-store";
        var language = PageContext.Of(http, time).CarriedTag;
        await organisation.GoAsync(http, company.Directory, new(company.Tenant, form.Return, language));
        return Results.Empty;
    }

    private static Task<IResult> ShowRefusedAsync(HttpContext http)
    {
        Door.Stand(http);
        return WorkPage.ShowAsync<OrganisationRefusedPage>(http, StatusCodes.Status403Forbidden);
    }

    private static Task<IResult> PageAsync(
        HttpContext http, int status, SignInForm form, bool isLinked, params FieldProblem[] problems)
    {
        Door.Stand(http);
        return WorkPage.ShowAsync<OrganisationPage>(
            http, status, ("Form", form), ("IsLinked", isLinked), ("Problems", problems));
    }
}
