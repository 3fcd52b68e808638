using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Staff;

/// <summary>
/// The link of a company with its organisation's directory, for its administrators; where the host has such a sign-in.
/// </summary>
internal static class DirectoryPages
{
    public const string Field = "directory";
    public const string DoneKey = "done";
    public const string Linked = "linked";
    public const string Ended = "ended";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkPaths.Directory, ShowAsync);
        routes.MapPost(WorkPaths.Directory, LinkAsync);
        routes.MapGet(WorkPaths.DirectoryEnd, AskAsync);
        routes.MapPost(WorkPaths.DirectoryEnd, EndAsync);
    }

    private static Task<IResult> ShowAsync(HttpContext http, DirectoryLinkDesk desk) =>
        PageAsync(http, desk, StatusCodes.Status200OK, string.Empty);

    private static async Task<IResult> LinkAsync(HttpContext http, DirectoryLinkDesk desk)
    {
        var typed = (await Forms.ReadAsync(http))[Field].ToString().Trim();
        var why = DirectoryId.TryParse(typed, out var directory)
            ? (await desk.LinkAsync(http.Staff(), directory, http.RequestAborted))?.Why
            : DirectoryWords.Unfit;
        return why is null
            ? WorkPage.See(http, WorkPaths.Directory, (DoneKey, Linked))
            : await PageAsync(
                http, desk, StatusCodes.Status422UnprocessableEntity, typed, new FieldProblem(Field, why));
    }

    /// <summary>Says what taking the link back does, and asks.</summary>
    private static async Task<IResult> AskAsync(HttpContext http, DirectoryLinkDesk desk) =>
        await desk.ReadAsync(http.Staff().Log, http.RequestAborted) is { Directory: not null } standing
            ? await WorkPage.ShowAsync<DirectoryEndPage>(http, StatusCodes.Status200OK, ("Standing", standing))
            : WorkPage.See(http, WorkPaths.Directory);

    /// <summary>Whoever came through the link herself is taken to the sign-in page: her session is over too.</summary>
    private static async Task<IResult> EndAsync(HttpContext http, DirectoryLinkDesk desk) =>
        await desk.EndAsync(http.Staff(), http.RequestAborted) is { } refusal
            ? await PageAsync(
                http, desk, StatusCodes.Status422UnprocessableEntity, string.Empty,
                new FieldProblem(Field, refusal.Why))
            : WorkPage.See(http, WorkPaths.Directory, (DoneKey, Ended));

    private static async Task<IResult> PageAsync(
        HttpContext http, DirectoryLinkDesk desk, int status, string typed, params FieldProblem[] problems) =>
        await WorkPage.ShowAsync<DirectoryPage>(
            http, status, ("Standing", await desk.ReadAsync(http.Staff().Log, http.RequestAborted)),
            ("Typed", typed), ("Done", http.Request.Query[DoneKey].ToString()), ("Problems", problems));
}
