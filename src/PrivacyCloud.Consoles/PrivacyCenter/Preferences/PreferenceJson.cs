using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Ask;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.PrivacyCenter.Track;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Preferences;

/// <summary>
/// What one company answers the page of its group: the browser asks each company by itself, with a code of that
/// company's own, and nobody but the browser puts the answers together.
/// </summary>
internal static class PreferenceJson
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/centre/{tenant}/preferences/mine.json", MineAsync);
        routes.MapPost("/centre/{tenant}/preferences/code.json", SendAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/preferences/open.json", OpenAsync).DisableAntiforgery();
    }

    private static async Task<IResult> MineAsync(
        string tenant, HttpContext http, CentreDirectory directory, PreferenceSession session,
        PreferenceReading reading, LawLibrary law)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        return session.Read(http, company) is { } mark
            ? await AnswerAsync(http, company, mark, reading, law)
            : Results.Json(new { open = false }, Web);
    }

    private static async Task<IResult> SendAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, DoorCodes codes)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var page = CentrePage.Context(http);
        if (await door.ReadAsync(http, company, isSubmission: false) is not Posted.Form posted)
        {
            return AskAnswer.Turned(http, page);
        }

        return Mark.Read(MarkKind.Email, posted.Fields[PreferenceDesk.EmailField]) is { } mark
            ? Results.Json(new { ticket = codes.Send(company.Log, mark, page.Language) }, Web)
            : AskAnswer.Unfit(page, [new(PreferenceDesk.EmailField, PreferenceWords.BadEmail)]);
    }

    private static async Task<IResult> OpenAsync(
        string tenant, HttpContext http, CentreDirectory directory, CentreDoor door, DoorCodes codes,
        PreferenceSession session, PreferenceReading reading, LawLibrary law)
    {
        if (await directory.FindAsync(tenant, http.RequestAborted) is not { } company)
        {
            return Results.NotFound();
        }

        http.Response.Headers.CacheControl = "no-store";
        var page = CentrePage.Context(http);
        if (await door.ReadAsync(http, company, isSubmission: false) is not Posted.Form posted)
        {
            return AskAnswer.Turned(http, page);
        }

        switch (codes.Try(company.Log, posted.Fields[PreferenceDesk.TicketField], posted.Fields[CodeTry.Field]))
        {
            case CodeAttempt.Right right:
                session.Begin(http, company, right.Mark);
                return await AnswerAsync(http, company, right.Mark, reading, law);
            case CodeAttempt.Wrong wrong:
                return AskAnswer.Unfit(page, [new(CodeTry.Field, PreferenceDesk.WordsOf(wrong.Left))]);
            default:
                return AskAnswer.Unfit(page, [new(CodeTry.Field, RequestRefusals.CodeExpired.Why)]);
        }
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http, CentreTenant company, Mark mark, PreferenceReading reading, LawLibrary law)
    {
        var page = CentrePage.Context(http);
        var book = law.Find(company.Tenant.Packs[0].Jurisdiction)!;
        var view = await reading.ReadAsync(company, mark, http.RequestAborted);
        return Results.Json(
            new
            {
                open = true,
                empty = view.IsEmpty,
                page = page.Link(CentrePaths.Preferences(company)),
                brands = view.Brands.Where(one => one.Purposes.Count > 0).Select(brand => new
                {
                    name = page.Say(brand.Brand.Name),
                    choices = brand.Purposes.Select(one => new
                    {
                        name = one.Name is { } name ? page.Say(name) : one.Code.ToString(),
                        state = page.Say(
                            PreferenceWords.StateOf(one.Answer.Status),
                            one.Answer.Since is { } since ? CentreMoments.Day(since, book, page) : string.Empty),
                        receipt = one.Receipt is { } receipt ? page.Link($"/receipts/{receipt}") : null,
                    }),
                }),
            },
            Web);
    }
}
