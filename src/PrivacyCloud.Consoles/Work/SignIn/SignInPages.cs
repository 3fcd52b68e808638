using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>Signing in and out.</summary>
internal static class SignInPages
{
    /// <summary>Maps what stands before the gate.</summary>
    public static void MapOutside(IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkPaths.SignIn, ShowAsync);
        routes.MapPost(WorkPaths.SignIn, SignInAsync).DisableAntiforgery();
    }

    /// <summary>Maps what stands behind it.</summary>
    public static void MapInside(IEndpointRouteBuilder routes) =>
        routes.MapPost(WorkPaths.SignOut, (Delegate)SignOutAsync);

    private static async Task<IResult> ShowAsync(HttpContext http, WorkSession session, StaffSessions sessions)
    {
        var form = SignInForm.Of(http.Request.Query);
        if (await session.ResumeAsync(http, sessions) is not null)
        {
            return WorkPage.See(http, form.Return);
        }

        Door.Stand(http);
        return await PageAsync(http, StatusCodes.Status200OK, form);
    }

    private static async Task<IResult> SignInAsync(
        HttpContext http, Door door, SignInDesk desk, WorkSession session)
    {
        var no = await door.CheckAsync(http);
        var sent = await Forms.ReadAsync(http);
        var form = SignInForm.Of(sent);
        if (no is not null)
        {
            return await PageAsync(http, no.Status, form, no.Problem);
        }

        var caller = await desk.SignInAsync(
            form.Company, form.Email, sent[SignInForm.PasswordField], http.RequestAborted);
        if (caller is null)
        {
            return await PageAsync(
                http, StatusCodes.Status422UnprocessableEntity, form,
                new FieldProblem(SignInForm.Whole, SignInWords.Wrong));
        }

        await session.BeginAsync(http, caller);
        return WorkPage.See(http, form.Return);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await WorkSession.EndAsync(http);
        return WorkPage.See(http, WorkPaths.SignIn);
    }

    private static async Task<IResult> PageAsync(
        HttpContext http, int status, SignInForm form, params FieldProblem[] problems)
    {
        var offer = http.RequestServices.GetRequiredService<OrganisationOffer>();
        var isOffered = await offer.IsForAsync(form.Company, http.RequestAborted);
        return await WorkPage.ShowAsync<SignInPage>(
            http, status, ("Form", form), ("IsOrganisationOffered", isOffered), ("Problems", problems));
    }
}
