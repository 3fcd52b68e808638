using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Work.Inbox;
using PrivacyCloud.Consoles.Work.Shared;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>The form by which staff enter what came by phone, post, e-mail or at a counter.</summary>
internal static class NewPages
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(RequestPaths.New, AskAsync).ForStaff(Permission.RequestsHandle);
        routes.MapPost(RequestPaths.New, EnterAsync).ForStaff(Permission.RequestsHandle);
    }

    private static async Task<IResult> AskAsync(HttpContext http, [AsParameters] WorkDesks desks) =>
        await desks.Reading.TenantAsync(http.Staff().Log, http.RequestAborted) is { } tenant
            ? await PageAsync(http, desks, tenant, StatusCodes.Status200OK, NewForm.Empty, [], null)
            : await WorkPage.NotFoundAsync(http);

    private static async Task<IResult> EnterAsync(HttpContext http, [AsParameters] WorkDesks desks)
    {
        var (caller, cancel) = (http.Staff(), http.RequestAborted);
        if (await desks.Reading.TenantAsync(caller.Log, cancel) is not { } tenant)
        {
            return await WorkPage.NotFoundAsync(http);
        }

        var form = NewForm.Of(await Forms.ReadAsync(http));
        var reading = new NewReading(form, ZoneOf(desks, tenant));
        var incoming = reading.Read();
        if (reading.Problems.Count > 0)
        {
            return await PageAsync(
                http, desks, tenant, StatusCodes.Status422UnprocessableEntity, form, reading.Problems, null);
        }

        var outcome = await desks.Intake.ReceiveAsync(
            caller.Log, incoming, caller.Actor, new($"POST {RequestPaths.New}", form.Token, form.Body()), at: null,
            cancel);
        return outcome switch
        {
            ReceiveOutcome.Received received =>
                WorkPage.See(http, RequestPaths.Of(received.Requests[0].File.Intake.Request)),
            ReceiveOutcome.Refused refused => await PageAsync(
                http, desks, tenant, StatusCodes.Status422UnprocessableEntity, form, [], refused.Reason),
            _ => await PageAsync(
                http, desks, tenant, StatusCodes.Status422UnprocessableEntity, form, [], ActRefusals.OtherForm),
        };
    }

    private static Task<IResult> PageAsync(
        HttpContext http, WorkDesks desks, TenantRow tenant, int status, NewForm form,
        IReadOnlyList<FieldProblem> problems, Refusal? refusal)
    {
        var books = tenant.Packs.Select(one => desks.Law.Find(one.Jurisdiction)).OfType<RuleBook>().ToList();
        IReadOnlyList<InboxChoice> rights =
        [
            .. books.SelectMany(book => book.RightsOn(desks.Now().InZone(book.Parts.Zone).Date))
                .DistinctBy(one => one.Right).Select(one => new InboxChoice(one.Right, one.Names)),
        ];
        IReadOnlyList<InboxChoice> laws =
            [.. books.Select(book => new InboxChoice(book.Code.ToString(), book.Parts.Names))];
        return WorkPage.ShowAsync<NewPage>(
            http, status, ("Form", form.Fresh()), ("Problems", problems), ("Refusal", refusal), ("Rights", rights),
            ("Laws", laws), ("Zone", ZoneOf(desks, tenant)));
    }

    private static DateTimeZone ZoneOf(WorkDesks desks, TenantRow tenant) =>
        tenant.Packs.Count > 0 ? new CaseNames(desks.Law).Zone(tenant.Packs[0].Jurisdiction) : DateTimeZone.Utc;
}
