using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Consoles.Work.SignIn;
using PrivacyCloud.Runtime.Access;

namespace PrivacyCloud.Consoles.Work.Operator;

/// <summary>
/// What the platform's operator sees: regions, companies and their brands. Nothing of any person, and no way to a
/// company's pages.
/// </summary>
internal static class OperatorPages
{
    public const string Root = "/operator";
    public const string SignIn = "/operator/sign-in";
    public const string SignOut = "/operator/sign-out";
    public const string KeyField = "key";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Root, ShowAsync);
        routes.MapGet(SignIn, (Delegate)AskAsync);
        routes.MapPost(SignIn, SignInAsync).DisableAntiforgery();
        routes.MapPost(SignOut, SignOutAsync).DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(HttpContext http, ITenantOverview tenants)
    {
        if (!await OperatorSession.StandsAsync(http))
        {
            return WorkPage.See(http, SignIn);
        }

        Door.Stand(http);
        return await WorkPage.ShowAsync<OperatorPage>(
            http, StatusCodes.Status200OK, ("Regions", await tenants.ReadAsync(http.RequestAborted)));
    }

    private static Task<IResult> AskAsync(HttpContext http)
    {
        Door.Stand(http);
        return PageAsync(http, StatusCodes.Status200OK);
    }

    private static async Task<IResult> SignInAsync(
        HttpContext http, Door door, OperatorKey key, OperatorSession session)
    {
        if (await door.CheckAsync(http) is { } no)
        {
            return await PageAsync(http, no.Status, no.Problem);
        }

        if (!key.Opens((await Forms.ReadAsync(http))[KeyField].ToString().Trim()))
        {
            return await PageAsync(
                http, StatusCodes.Status422UnprocessableEntity, new FieldProblem(KeyField, OperatorWords.Wrong));
        }

        await session.BeginAsync(http);
        return WorkPage.See(http, Root);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, Door door)
    {
        if (await door.CheckAsync(http) is { } no)
        {
            return await PageAsync(http, no.Status, no.Problem);
        }

        await OperatorSession.EndAsync(http);
        return WorkPage.See(http, SignIn);
    }

    private static Task<IResult> PageAsync(HttpContext http, int status, params FieldProblem[] problems) =>
        WorkPage.ShowAsync<OperatorDoorPage>(http, status, ("Problems", problems));
}
