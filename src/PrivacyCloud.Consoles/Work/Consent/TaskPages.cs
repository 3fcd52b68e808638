using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Consent;

/// <summary>What is still to stop after people took consents back, and confirming that it has.</summary>
internal static class TaskPages
{
    private const int PageSize = 50;
    private const int AfterLengthMax = 100;
    private const string AfterKey = "after";
    private const string DoneKey = "done";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(ConsentPaths.Tasks, ShowAsync).ForStaff(Permission.ConsentRead);
        routes.MapPost(ConsentPaths.Confirm, ConfirmAsync).ForStaff(Permission.RequestsHandle);
    }

    private static async Task<IResult> ShowAsync(
        HttpContext http, IViewStore views, NoticeArchive archive, FigureReading reading)
    {
        var (caller, cancel) = (http.Staff(), http.RequestAborted);
        var after = http.Request.Query[AfterKey].ToString();
        var page = await views.ListAsync(
            caller.Log, ViewNames.StopTasks, after is { Length: > 0 and <= AfterLengthMax } ? after : null, PageSize,
            descending: false, cancel);
        var shelf = await ConsentShelf.ReadAsync(views, caller.Log, cancel);
        var (_, zone) = await reading.TodayAsync(caller.Log, cancel);
        var lines = new TaskLines(shelf, archive, caller.Log);
        List<TaskLine> all = [];
        foreach (var row in page.Rows)
            all.Add(await lines.OfAsync(WireJson.Read<StopTaskRow>(row.Body)!, cancel));

        var view = new TaskView(
            all, page.Next, after.Length == 0, zone, caller.May(Permission.RequestsHandle),
            http.Request.Query[DoneKey] == "1");
        return await WorkPage.ShowAsync<TaskPage>(http, StatusCodes.Status200OK, ("View", view));
    }

    /// <summary>Somebody else may have confirmed it a moment ago: then it is as good as done.</summary>
    private static async Task<IResult> ConfirmAsync(HttpContext http, string person, long turn, ConsentCare care)
    {
        if (!DataSubjectId.TryParse(person, out var id))
            return await WorkPage.NotFoundAsync(http);

        var caller = http.Staff();
        var outcome = await care.ConfirmStopAsync(
            caller.Log, id, new(turn), caller.Actor, idempotency: null, http.RequestAborted);
        return outcome is ConsentOutcome.Recorded
            ? WorkPage.See(http, ConsentPaths.Tasks, (DoneKey, "1"))
            : WorkPage.See(http, ConsentPaths.Tasks);
    }
}
