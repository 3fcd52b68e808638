using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Consoles.Work.Staff;

/// <summary>The accounts of a company's staff, for its administrators.</summary>
internal static class StaffPages
{
    public const string AfterKey = "after";
    private const int PageMax = 100;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(WorkPaths.Staff, ShowAsync);
        routes.MapPost(WorkPaths.Staff, EnrolAsync);
        routes.MapPost(WorkPaths.Staff + "/{id}/invite", InviteAsync);
        routes.MapPost(WorkPaths.Staff + "/{id}/role", GrantAsync);
        routes.MapPost(WorkPaths.Staff + "/{id}/suspend", SuspendAsync);
        routes.MapPost(WorkPaths.Staff + "/{id}/reinstate", ReinstateAsync);
    }

    private static Task<IResult> ShowAsync(HttpContext http, StaffFiles files) =>
        PageAsync(http, files, StatusCodes.Status200OK, EnrolForm.Empty);

    private static async Task<IResult> EnrolAsync(
        HttpContext http, StaffDesk desk, StaffFiles files, Companies companies)
    {
        var (staff, form) = (http.Staff(), EnrolForm.Of(await Forms.ReadAsync(http)));
        var invited = await desk.EnrolAsync(
            staff.Log, staff.Actor, form.Role, form.Name, form.Email, http.RequestAborted);
        return invited is Invited.Refused refused
            ? await PageAsync(
                http, files, StatusCodes.Status422UnprocessableEntity, form, ProblemOf(refused.Reason))
            : await InvitedAsync(http, companies, (Invited.Done)invited);
    }

    private static async Task<IResult> InviteAsync(
        string id, HttpContext http, StaffDesk desk, StaffFiles files, Companies companies)
    {
        var staff = http.Staff();
        if (!StaffId.TryParse(id, out var other))
        {
            return await WorkPage.NotFoundAsync(http);
        }

        var invited = await desk.InviteAsync(staff.Log, staff.Actor, other, http.RequestAborted);
        return invited is Invited.Done done
            ? await InvitedAsync(http, companies, done)
            : await AnswerAsync(http, files, ((Invited.Refused)invited).Reason);
    }

    private static async Task<IResult> GrantAsync(string id, HttpContext http, StaffDesk desk, StaffFiles files)
    {
        var sent = await Forms.ReadAsync(http);
        return StaffRoles.TryParse(sent[EnrolForm.RoleField], out var role)
            ? await ToAnotherAsync(
                id, http, files, other => desk.GrantAsync(http.Staff(), other, role, http.RequestAborted))
            : await WorkPage.NotFoundAsync(http);
    }

    private static Task<IResult> SuspendAsync(string id, HttpContext http, StaffDesk desk, StaffFiles files) =>
        ToAnotherAsync(id, http, files, other => desk.SuspendAsync(http.Staff(), other, http.RequestAborted));

    private static Task<IResult> ReinstateAsync(string id, HttpContext http, StaffDesk desk, StaffFiles files) =>
        ToAnotherAsync(id, http, files, other => desk.ReinstateAsync(http.Staff(), other, http.RequestAborted));

    private static async Task<IResult> ToAnotherAsync(
        string id, HttpContext http, StaffFiles files, Func<StaffId, Task<Refusal?>> act) =>
        StaffId.TryParse(id, out var other)
            ? await AnswerAsync(http, files, await act(other))
            : await WorkPage.NotFoundAsync(http);

    private static async Task<IResult> AnswerAsync(HttpContext http, StaffFiles files, Refusal? refusal) =>
        refusal is null ? WorkPage.See(http, WorkPaths.Staff)
        : refusal.Code == StaffRefusals.Unknown.Code ? await WorkPage.NotFoundAsync(http)
        : await PageAsync(
            http, files, StatusCodes.Status422UnprocessableEntity, EnrolForm.Empty,
            new FieldProblem("list", refusal.Why));

    private static FieldProblem ProblemOf(Refusal refusal) => new(
        refusal.Code == StaffRefusals.NameUnfit.Code ? EnrolForm.NameField : EnrolForm.EmailField, refusal.Why);

    private static async Task<IResult> InvitedAsync(HttpContext http, Companies companies, Invited.Done done) =>
        await WorkPage.ShowAsync<InvitedPage>(
            http, StatusCodes.Status200OK, ("Invited", done),
            ("Company", await companies.RowAsync(http.Staff().Log, http.RequestAborted)),
            ("Site", $"{http.Request.Scheme}://{http.Request.Host}"));

    private static async Task<IResult> PageAsync(
        HttpContext http, StaffFiles files, int status, EnrolForm form, params FieldProblem[] problems)
    {
        var (staff, cancel) = (http.Staff(), http.RequestAborted);
        StaffId? after = StaffId.TryParse(http.Request.Query[AfterKey], out var id) ? id : null;
        var page = await files.ListAsync(staff.Log, after, PageMax, cancel);
        List<StaffLine> lines = [];
        foreach (var row in page.Rows)
        {
            lines.Add(new(row, await files.OpenAsync(staff.Log, row, cancel)));
        }

        return await WorkPage.ShowAsync<StaffPage>(
            http, status, ("Lines", lines), ("Next", page.Next), ("Form", form), ("Problems", problems),
            ("IsOrganisationOffered", http.RequestServices.GetRequiredService<IOrganisationSignIn>().IsOffered));
    }
}
