using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.PrivacyCenter.Ask;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>What a person does with her request after a fresh code: write, complain, choose, take back.</summary>
internal static class TrackActs
{
    internal const string RequestField = "request";
    internal const string MessageField = "message";
    internal const string ComplaintField = "complaint";
    internal const string FormField = "form";

    private const int WordsLengthMax = RequestPerson.DetailsLengthMax;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/centre/{tenant}/track/message", MessageAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/track/complaint", ComplainAsync).DisableAntiforgery();
        routes.MapPost("/centre/{tenant}/track/answer-form", ChooseAsync).DisableAntiforgery();
        routes.MapGet("/centre/{tenant}/track/withdrawal", AskWithdrawAsync);
        routes.MapPost("/centre/{tenant}/track/withdrawal", WithdrawAsync).DisableAntiforgery();
    }

    private static Task<IResult> MessageAsync(string tenant, HttpContext http, TrackDoor door, TrackActDesk desk) =>
        WordsAsync(tenant, http, door, desk, MessageField, words => new RequestAct.ReceiveMessage(words));

    private static Task<IResult> ComplainAsync(string tenant, HttpContext http, TrackDoor door, TrackActDesk desk) =>
        WordsAsync(tenant, http, door, desk, ComplaintField, words => new RequestAct.Complain(words));

    private static async Task<IResult> WordsAsync(
        string tenant, HttpContext http, TrackDoor door, TrackActDesk desk, string field,
        Func<string, RequestAct> act)
    {
        var entered = await door.EnterAsync(tenant, http, needsFreshCode: true);
        if (entered is not Entered.In inside)
        {
            return ((Entered.Turned)entered).Page;
        }

        var words = CentreText.Lines(inside.Fields[field]);
        var problem = words.Length == 0
            ? new FieldProblem(field, TrackWords.Enter)
            : CentreText.CheckLines(field, words, WordsLengthMax);
        if (problem is not null)
        {
            return await desk.ShowAsync(http, inside, new(null, [problem], words));
        }

        var row = inside.Tracked.Find(inside.Fields[RequestField]) ?? inside.Tracked.Lead;
        return await desk.DoAsync(http, inside, row, act(words), field, words);
    }

    private static async Task<IResult> ChooseAsync(string tenant, HttpContext http, TrackDoor door, TrackActDesk desk)
    {
        var entered = await door.EnterAsync(tenant, http, needsFreshCode: true);
        if (entered is not Entered.In inside)
        {
            return ((Entered.Turned)entered).Page;
        }

        var row = inside.Tracked.Find(inside.Fields[RequestField]);
        return row is null || AskCheck.FormOf(inside.Fields[FormField].ToString()) is not { } form
            ? await desk.ShowAsync(
                http, inside, new(null, [new(FormField, AskWords.ChooseCountry)], string.Empty))
            : await desk.DoAsync(http, inside, row, new RequestAct.ChooseAnswerForm(form), FormField, string.Empty);
    }

    private static async Task<IResult> AskWithdrawAsync(string tenant, HttpContext http, TrackDoor door)
    {
        var entered = await door.LookAsync(tenant, http, needsFreshCode: true);
        if (entered is not Entered.In inside)
        {
            return ((Entered.Turned)entered).Page;
        }

        return inside.Tracked.Find(http.Request.Query[RequestField]) is { Ending: null } row
            ? CentrePage.Show<WithdrawPage>(
                http, StatusCodes.Status200OK, inside.Company, null, ("Row", row))
            : CentrePage.See(http, CentrePaths.Track(inside.Company));
    }

    private static async Task<IResult> WithdrawAsync(string tenant, HttpContext http, TrackDoor door, TrackActDesk desk)
    {
        var entered = await door.EnterAsync(tenant, http, needsFreshCode: true);
        if (entered is not Entered.In inside)
        {
            return ((Entered.Turned)entered).Page;
        }

        return inside.Tracked.Find(inside.Fields[RequestField]) is { } row
            ? await desk.DoAsync(http, inside, row, new RequestAct.Withdraw(), "withdrawn", string.Empty)
            : CentrePage.See(http, CentrePaths.Track(inside.Company));
    }
}

/// <summary>Does what a person wants done, and shows what came of it.</summary>
internal sealed class TrackActDesk(ActDesk acts, StatusReading reading)
{
    /// <summary>Does it; the word stands in the address afterwards, and names the field where it was refused.</summary>
    public async Task<IResult> DoAsync(
        HttpContext http, Entered.In inside, RequestRow row, RequestAct act, string word, string typed)
    {
        var outcome = await acts.ActAsync(
            inside.Company.Log, row.File.Intake.Request, act, new(Actor.Person), http.RequestAborted);
        return outcome.Refusal() is { } refusal
            ? await ShowAsync(http, inside, new(null, [new(word, refusal.Why)], typed))
            : TrackPages.See(http, inside.Company, word);
    }

    /// <summary>The tracking page, with what must be mended.</summary>
    public Task<IResult> ShowAsync(HttpContext http, Entered.In inside, StatusNote note) => TrackPages.StatusAsync(
        http, inside.Company, inside.Tracked, reading, StatusCodes.Status422UnprocessableEntity, note);
}
