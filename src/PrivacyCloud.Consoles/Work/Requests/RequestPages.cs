using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>The page of one request, and looking at what is masked on it.</summary>
internal static class RequestPages
{
    /// <summary>Says on the page what was just done.</summary>
    public const string DoneKey = "done";

    /// <summary>Maps all pages of requests.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        NewPages.Map(routes);
        ExportPages.Map(routes);
        routes.MapGet(RequestPaths.One, ShowAsync).ForStaff(Permission.RequestsRead);
        routes.MapPost(RequestPaths.Reveal, RevealAsync).ForStaff(Permission.RequestsReveal);
        ActPages.Map(routes);
        PaperPages.Map(routes);
    }

    /// <summary>Records that somebody looks at personal data; false when there is no such request.</summary>
    public static async Task<bool> RecordLookAsync(
        HttpContext http, WorkDesks desks, RequestId request, CancellationToken cancel)
    {
        var caller = http.Staff();
        return await desks.Acts.ActAsync(caller.Log, request, new RequestAct.Reveal(), new(caller.Actor), cancel)
            is ActOutcome.Answered { Outcome: Runtime.Commands.CommandOutcome.Done };
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string id, [AsParameters] WorkDesks desks)
    {
        var done = http.Request.Query[DoneKey].ToString();
        return await PageAsync(http, id, desks, clear: false, ActNames.Knows(done) ? done : null);
    }

    private static async Task<IResult> RevealAsync(HttpContext http, string id, [AsParameters] WorkDesks desks) =>
        RequestId.TryParse(id, out var request) && await RecordLookAsync(http, desks, request, http.RequestAborted)
            ? await PageAsync(http, id, desks, clear: true, done: null)
            : await WorkPage.NotFoundAsync(http);

    private static async Task<IResult> PageAsync(
        HttpContext http, string id, WorkDesks desks, bool clear, string? done) =>
        RequestId.TryParse(id, out var request)
        && await Dossiers.ReadAsync(desks, http.Staff(), request, clear, http.RequestAborted) is { } dossier
            ? await WorkPage.ShowAsync<RequestPage>(
                http, StatusCodes.Status200OK, ("Dossier", dossier), ("Done", done))
            : await WorkPage.NotFoundAsync(http);
}
