using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Consoles.Work.SignIn;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Account;

/// <summary>One's own account.</summary>
internal static class AccountPages
{
    public const string CurrentField = "current";
    public const string ChosenField = "password";
    public const string ChangedKey = "changed";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkPaths.Account, ShowAsync);
        routes.MapPost(WorkPaths.AccountPassword, ChangeAsync);
        routes.MapPost(WorkPaths.SignOutEverywhere, SignOutEverywhereAsync);
    }

    private static Task<IResult> ShowAsync(HttpContext http, StaffFiles files) =>
        PageAsync(http, files, StatusCodes.Status200OK);

    private static async Task<IResult> ChangeAsync(
        HttpContext http, StaffPasswords passwords, StaffFiles files, WorkSession session, TryRates rates)
    {
        if (!rates.Count(http))
        {
            return await PageAsync(
                http, files, StatusCodes.Status429TooManyRequests, new FieldProblem(CurrentField, SignInWords.TooMany));
        }

        var sent = await Forms.ReadAsync(http);
        var outcome = await passwords.ChangeAsync(
            http.Staff(), sent[CurrentField], sent[ChosenField], http.RequestAborted);
        if (outcome is not PasswordOutcome.Set set)
        {
            return await PageAsync(
                http, files, StatusCodes.Status422UnprocessableEntity,
                ProblemOf(((PasswordOutcome.Refused)outcome).Reason));
        }

        // Every session ended with the old password; the one it was changed in goes on under the new one.
        await session.BeginAsync(http, set.Caller);
        return WorkPage.See(http, $"{WorkPaths.Account}?{ChangedKey}=1");
    }

    private static async Task<IResult> SignOutEverywhereAsync(HttpContext http, StaffDesk desk)
    {
        await desk.SignOutEverywhereAsync(http.Staff(), http.RequestAborted);
        await WorkSession.EndAsync(http);
        return WorkPage.See(http, WorkPaths.SignIn);
    }

    private static FieldProblem ProblemOf(Refusal refusal) => new(
        refusal.Code == StaffRefusals.PasswordLength.Code || refusal.Code == StaffRefusals.PasswordGuessed.Code
            ? ChosenField
            : CurrentField,
        refusal.Why);

    private static async Task<IResult> PageAsync(
        HttpContext http, StaffFiles files, int status, params FieldProblem[] problems)
    {
        var (staff, cancel) = (http.Staff(), http.RequestAborted);
        if (await files.FindAsync(staff.Log, staff.Staff, cancel) is not { } row)
        {
            return await WorkPage.NotFoundAsync(http);
        }

        return await WorkPage.ShowAsync<AccountPage>(
            http, status, ("Row", row), ("Profile", await files.OpenAsync(staff.Log, row, cancel)),
            ("Changed", http.Request.Query.ContainsKey(ChangedKey)), ("Problems", problems));
    }
}
