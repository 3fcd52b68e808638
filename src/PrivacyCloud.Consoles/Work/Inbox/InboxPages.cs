using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work.Requests;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Inbox;

/// <summary>The inbox and giving requests to staff.</summary>
internal static class InboxPages
{
    private const int PageSize = 50;
    private const string AssignedKey = "assigned";
    private const string BackField = "back";
    private const string PickField = "pick";
    private const string ToField = "to";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkPaths.Inbox, ShowAsync).ForStaff(Permission.RequestsRead);
        routes.MapPost(RequestPaths.Assign, AssignAsync).ForStaff(Permission.RequestsHandle);
        InboxSearch.Map(routes);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, [AsParameters] WorkDesks desks)
    {
        var (caller, cancel) = (http.Staff(), http.RequestAborted);
        var filter = InboxFilter.Of(http.Request.Query);
        var page = PageContext.Of(http, desks.Time);
        var staff = await StaffNames.ReadAsync(desks.Files, caller.Log, cancel);
        var found = await desks.Inbox.PageAsync(
            caller.Log, filter.Query(caller.Staff, page.Now), filter.After is "" ? null : filter.After, PageSize,
            cancel);
        var rows = new InboxRows(desks.Reading, new(desks.Law), staff, page);
        var view = new InboxView(
            filter, await rows.OfAsync(caller.Log, found.Lines, cancel), found.Next,
            await RightsAsync(desks, caller, page, cancel), await LawsAsync(desks, caller, cancel), staff.Handlers,
            caller.May(Permission.RequestsHandle), Assigned(http));
        return await WorkPage.ShowAsync<InboxPage>(http, StatusCodes.Status200OK, ("View", view));
    }

    private static async Task<IResult> AssignAsync(HttpContext http, [AsParameters] WorkDesks desks)
    {
        var caller = http.Staff();
        var form = await Forms.ReadAsync(http);
        var done = 0;
        if (TryReadTo(form[ToField].ToString(), caller, out var to))
        {
            foreach (var text in form[PickField].Take(PageSize))
            {
                done += RequestId.TryParse(text, out var request)
                    && await desks.Acts.ActAsync(
                        caller.Log, request, new RequestAct.Assign(to), new(caller.Actor), http.RequestAborted)
                        is ActOutcome.Answered { Outcome: Runtime.Commands.CommandOutcome.Done } ? 1 : 0;
            }
        }

        var back = ReturnPath.Of(form[BackField]);
        var mark = string.Create(CultureInfo.InvariantCulture, $"{AssignedKey}={done}");
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.Location = back + (back.Contains('?', StringComparison.Ordinal) ? "&" : "?") + mark;
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static bool TryReadTo(string text, StaffCaller caller, out StaffId? to)
    {
        to = text == InboxFilter.Me ? caller.Staff : StaffId.TryParse(text, out var staff) ? staff : null;
        return to is not null || text == InboxFilter.Nobody;
    }

    private static int? Assigned(HttpContext http) =>
        int.TryParse(http.Request.Query[AssignedKey], CultureInfo.InvariantCulture, out var count)
            && count is >= 0 and <= PageSize ? count : null;

    private static async Task<IReadOnlyList<InboxChoice>> LawsAsync(
        WorkDesks desks, StaffCaller caller, CancellationToken cancel)
    {
        var names = new CaseNames(desks.Law);
        return await desks.Reading.TenantAsync(caller.Log, cancel) is { } tenant
            ? [.. tenant.Packs.Select(one => new InboxChoice(one.Jurisdiction.ToString(), names.Law(one.Jurisdiction)))]
            : [];
    }

    private static async Task<IReadOnlyList<InboxChoice>> RightsAsync(
        WorkDesks desks, StaffCaller caller, PageContext page, CancellationToken cancel) =>
        await desks.Reading.TenantAsync(caller.Log, cancel) is not { } tenant
            ? []
            :
            [
                .. tenant.Packs.Select(one => desks.Law.Find(one.Jurisdiction)).OfType<RuleBook>()
                    .SelectMany(book => book.RightsOn(page.Now.InZone(book.Parts.Zone).Date))
                    .DistinctBy(one => one.Right)
                    .Select(one => new InboxChoice(one.Right, one.Names)),
            ];
}
