using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Duties;

/// <summary><c>GET /v1/duties</c>: the company's duties, newest first.</summary>
internal static class ListDuties
{
    private const string Standing = "standing";
    private const string Jurisdiction = "jurisdiction";
    private const string DueBefore = "dueBefore";

    private static readonly Dictionary<string, DutyStanding> Standings = Enum.GetValues<DutyStanding>()
        .ToDictionary(one => JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString()), StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/duties", HandleAsync)
            .WithName("listDuties")
            .WithSummary("The company's duties, newest first. A page may be short and still have a next.")
            .Query(Standing, "Only those that stand so: open, past-work-to, overdue, done, done-late, cancelled.")
            .Query(Jurisdiction, "Only those under this law.")
            .Query(DueBefore, "Only those due before this day.")
            .Pages()
            .Produces<ListBody<DutyBody>>()
            .Needs(Permission.DutiesRead);

    private static async Task<IResult> HandleAsync(HttpContext http, IViewStore views)
    {
        var query = QueryReader.Of(
            http, Standing, Jurisdiction, DueBefore, PageQuery.LimitName, PageQuery.CursorName);
        var page = PageQuery.Of(query, DutyId.Prefix);
        var wanted = new Wanted(
            query.Parsed<DutyStanding?>(Standing, QueryRefusals.NotOneOf([.. Standings.Keys]), text =>
                Standings.TryGetValue(text, out var standing) ? (true, standing) : (false, null)),
            query.Parsed<JurisdictionCode?>(Jurisdiction, QueryRefusals.NotACode, text =>
                JurisdictionCode.TryParse(text, out var code) ? (true, code) : (false, null)),
            query.Parsed<LocalDate?>(DueBefore, QueryRefusals.NotADay, text =>
                LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? (true, day) : (false, null)));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var language = CallerLanguage.Of(http);
        var found = await views.PageAsync<DutyRow, DutyRow>(
            http.Caller().Log, ViewNames.Duties, page, row => row, http.RequestAborted);
        var items = found.Items.Where(wanted.Holds).Select(row => DutyBody.Of(row, language, withSteps: false));
        return Results.Json(new ListBody<DutyBody>([.. items], found.Next), ApiJson.Options);
    }

    private sealed record Wanted(DutyStanding? Standing, JurisdictionCode? Jurisdiction, LocalDate? DueBefore)
    {
        public bool Holds(DutyRow row) => (Standing ?? row.Standing) == row.Standing
            && (Jurisdiction ?? row.Clock.Pack.Jurisdiction) == row.Clock.Pack.Jurisdiction
            && (DueBefore is not { } day || row.Clock.Due < day);
    }
}
