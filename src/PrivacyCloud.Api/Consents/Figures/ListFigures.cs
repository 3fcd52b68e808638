using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime.Text;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Notices;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents.Figures;

namespace PrivacyCloud.Api.Consents.Figures;

/// <summary><c>GET /v1/consent/figures</c>: how often people were asked and what they decided, day by day.</summary>
internal static class ListFigures
{
    private const string Brand = "brand";
    private const string From = "from";
    private const string To = "to";
    private const int DaysDefault = 30;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/consent/figures", HandleAsync)
            .WithName("listConsentFigures")
            .WithSummary("How often people were asked and what they decided, by brand, day and purpose; nobody is "
                + "followed. As a table with Accept: text/csv.")
            .Query(Brand, "One brand; all of them when not said.")
            .Query(From, "The first day, in the company's zone; 30 days back when not said.")
            .Query(To, "The last day; today when not said. At most 400 days.")
            .Produces<FiguresBody>()
            .Problems(400, 404, 422)
            .Needs(Permission.ConsentRead);

    private static async Task<IResult> HandleAsync(HttpContext http, FigureReading reading)
    {
        var query = QueryReader.Of(http, Brand, From, To);
        var (first, last) = (DayOf(query, From), DayOf(query, To));
        var asked = query.Optional(Brand);
        if (query.Problem is { } problem)
            return problem;

        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        var (today, zone) = await reading.TodayAsync(log, cancel);
        var to = last ?? today;
        var from = first ?? to.PlusDays(1 - DaysDefault);
        if (to < from || Period.DaysBetween(from, to) >= FigureReading.DaysMax)
            return Problem.OfField(422, From, FigureProblems.RangeUnfit);

        if (await BrandsAsync(reading, log, asked, cancel) is not { } brands)
            return NoticeDoor.NoBrand();

        return await reading.ReadAsync(log, brands, from, to, cancel) is { } lines
            ? Answer(http, new(from, to, zone.Id, [.. lines.Select(FigureBody.Of)]))
            : Problem.OfField(422, Brand, FigureProblems.TooMany);
    }

    private static IResult Answer(HttpContext http, FiguresBody body)
    {
        http.Response.Headers.Vary = "Accept";
        return FigureTable.IsWanted(http)
            ? Results.Text(FigureTable.Write(body), FigureTable.MediaType + "; charset=utf-8")
            : Results.Json(body, ApiJson.Options);
    }

    private static LocalDate? DayOf(QueryReader query, string name) => query.Parsed(
        name, QueryRefusals.NotADay, text => LocalDatePattern.Iso.Parse(text) is { Success: true } day
            && day.Value.Year is > 1999 and < 9000 ? (true, day.Value) : (false, (LocalDate?)null));

    /// <summary>The brand that was named, or all; none when it is not the company's.</summary>
    private static async Task<IReadOnlyList<BrandId>?> BrandsAsync(
        FigureReading reading, LogId log, string? asked, CancellationToken cancel)
    {
        var all = (await reading.BrandsAsync(log, cancel)).Select(one => one.Id).ToList();
        return asked is null ? all
            : BrandId.TryParse(asked, out var brand) && all.Contains(brand) ? [brand]
            : null;
    }
}
