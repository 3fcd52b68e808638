using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.SignIn;

/// <summary>
/// Choosing a password by invitation. The code is typed or comes in the fragment, never in an address.
/// </summary>
internal static class WelcomePages
{
    public static void MapOutside(IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkPaths.Welcome, (Delegate)ShowAsync);
        routes.MapPost(WorkPaths.Welcome, AcceptAsync).DisableAntiforgery();
    }

    private static Task<IResult> ShowAsync(HttpContext http)
    {
        Door.Stand(http);
        return PageAsync(http, StatusCodes.Status200OK, SignInForm.Of(FormCollection.Empty));
    }

    private static async Task<IResult> AcceptAsync(
        HttpContext http, Door door, StaffPasswords passwords, WorkSession session)
    {
        var no = await door.CheckAsync(http);
        var sent = await Forms.ReadAsync(http);
        var form = SignInForm.Of(sent);
        if (no is not null)
        {
            return await PageAsync(http, no.Status, form, no.Problem);
        }

        var outcome = await passwords.AcceptAsync(
            form.Company, form.Email, sent[WelcomeWords.CodeField], sent[SignInForm.PasswordField],
            http.RequestAborted);
        if (outcome is not PasswordOutcome.Set set)
        {
            return await PageAsync(
                http, StatusCodes.Status422UnprocessableEntity, form,
                ProblemOf(((PasswordOutcome.Refused)outcome).Reason));
        }

        await session.BeginAsync(http, set.Caller);
        return WorkPage.See(http, WorkPaths.Inbox);
    }

    private static FieldProblem ProblemOf(Refusal refusal) =>
        refusal.Code == StaffRefusals.PasswordLength.Code || refusal.Code == StaffRefusals.PasswordGuessed.Code
            ? new(SignInForm.PasswordField, refusal.Why)
            : new(SignInForm.Whole, WelcomeWords.Wrong);

    private static Task<IResult> PageAsync(
        HttpContext http, int status, SignInForm form, params FieldProblem[] problems) =>
        WorkPage.ShowAsync<WelcomePage>(http, status, ("Form", form), ("Problems", problems));
}
