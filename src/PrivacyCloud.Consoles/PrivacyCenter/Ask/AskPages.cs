using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Home;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Ask;

/// <summary>The form, the page to check it on, and the confirmation.</summary>
internal static class AskPages
{
    private const string Change = "change";
    private const string Send = "send";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/centre/{tenant}/{brand}/ask", ShowAsync);
        routes.MapPost("/centre/{tenant}/{brand}/ask", TakeAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/{brand}/ask.json", TakeByScriptAsync).DisableAntiforgery();
    }

    private static async Task<IResult> ShowAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, LawLibrary law, TimeProvider time)
    {
        if (await PlaceOf(tenant, brand, directory, http.RequestAborted) is not { } place)
        {
            return CentrePage.NotFound(http);
        }

        var offered = OfferedRight.Of(place.Company.Tenant, law, Instant.FromDateTimeOffset(time.GetUtcNow()));
        var wanted = http.Request.Query[AskForm.RightField].OfType<string>().ToList();
        var chosen = offered.Where(right => wanted.Contains(right.Key) || wanted.Contains(right.Rule.Right));
        var form = new AskForm { Rights = [.. chosen.Select(one => one.Key)] };
        return Form(http, StatusCodes.Status200OK, place, offered, form);
    }

    private static async Task<IResult> TakeAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, CentreDoor door, AskDesk desk,
        LawLibrary law, TimeProvider time)
    {
        if (await PlaceOf(tenant, brand, directory, http.RequestAborted) is not { } place)
        {
            return CentrePage.NotFound(http);
        }

        var read = await door.ReadAsync(http, place.Company, isSubmission: true);
        if (read is not Posted.Form posted)
        {
            return ((Posted.Turned)read).Page;
        }

        var offered = OfferedRight.Of(place.Company.Tenant, law, Instant.FromDateTimeOffset(time.GetUtcNow()));
        var form = AskForm.Of(posted.Fields);
        var step = posted.Fields[AskForm.StepField].ToString();
        if (step == Change)
        {
            return Form(http, StatusCodes.Status200OK, place, offered, form);
        }

        var check = new AskCheck(form, offered);
        if (check.Problems() is { Count: > 0 } problems)
        {
            return Form(http, StatusCodes.Status422UnprocessableEntity, place, offered, form, problems);
        }

        return step == Send
            ? await SendAsync(http, place, offered, form, check, desk)
            : CentrePage.Show<AskCheckPage>(
                http, StatusCodes.Status200OK, place.Company, place.Brand,
                ("Form", form with { Once = NewOnce() }), ("Chosen", check.Chosen));
    }

    private static async Task<IResult> SendAsync(
        HttpContext http, CentrePlace place, IReadOnlyList<OfferedRight> offered, AskForm form, AskCheck check,
        AskDesk desk) =>
        await desk.SendAsync(http, place, form, check) switch
        {
            Asked.Done done => done.Page,
            Asked.Unfit unfit => Form(
                http, StatusCodes.Status422UnprocessableEntity, place, offered, form, [unfit.Problem]),
            _ => CentreDoor.StaleForm(http, place.Company),
        };

    private static async Task<IResult> TakeByScriptAsync(
        string tenant, string brand, HttpContext http, CentreDirectory directory, CentreDoor door, AskDesk desk,
        LawLibrary law, TimeProvider time)
    {
        if (await PlaceOf(tenant, brand, directory, http.RequestAborted) is not { } place)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var page = CentrePage.Context(http);
        var posted = await door.ReadAsync(http, place.Company, isSubmission: true);
        if (posted is not Posted.Form read)
        {
            return AskAnswer.Turned(http, page);
        }

        var offered = OfferedRight.Of(place.Company.Tenant, law, Instant.FromDateTimeOffset(time.GetUtcNow()));
        var form = AskForm.Of(read.Fields);
        var check = new AskCheck(form, offered);
        return check.Problems() is { Count: > 0 } problems
            ? AskAnswer.Unfit(page, problems)
            : await desk.AnswerAsync(http, place, form, check);
    }

    private static IResult Form(
        HttpContext http, int status, CentrePlace place, IReadOnlyList<OfferedRight> offered, AskForm form,
        IReadOnlyList<FieldProblem>? problems = null) =>
        CentrePage.Show<AskPage>(
            http, status, place.Company, place.Brand,
            ("Form", form), ("Offered", offered), ("Problems", problems ?? []));

    private static async Task<CentrePlace?> PlaceOf(
        string tenant, string brand, CentreDirectory directory, CancellationToken cancel)
    {
        if (await directory.FindAsync(tenant, cancel) is not { } company)
        {
            return null;
        }

        return company.Brand(brand) is { } found ? new(company, found)
            : brand == CentrePaths.NoBrand ? new(company, null) : null;
    }

    private static string NewOnce() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}

/// <summary>Whose form it is: a company, and a brand of it or none.</summary>
internal sealed record CentrePlace(CentreTenant Company, BrandRow? Brand);
