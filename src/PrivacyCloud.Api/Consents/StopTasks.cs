using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Consents;

/// <summary>
/// <c>GET /v1/consents/stops</c> and <c>POST /v1/consents/stops/{person}/{turn}/confirmation</c>: what is still to stop
/// after withdrawals, the soonest first.
/// </summary>
internal static class StopTasks
{
    private const long MostAhead = 14 * 3600;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/consents/stops", ListAsync)
            .WithName("listStops")
            .WithSummary("What is still to stop after withdrawals, at the company and its processors; soonest first.")
            .Query(PageQuery.LimitName, "How many at most, 1 to 200; 50 when not said.")
            .Produces<ListBody<StopTaskBody>>()
            .Problems(400)
            .Needs(Permission.ConsentRead);
        routes.MapPost("/v1/consents/stops/{person}/{turn}/confirmation", ConfirmAsync)
            .WithName("confirmStop")
            .WithSummary("Confirm that the company and its processors have stopped.")
            .Changes<RecordedBody>(StatusCodes.Status201Created)
            .Needs(Permission.ConsentRecord);
    }

    private static async Task<IResult> ListAsync(HttpContext http, IViewStore views)
    {
        var query = QueryReader.Of(http, PageQuery.LimitName);
        var limit = PageQuery.LimitOf(query);
        if (query.Problem is { } problem)
            return problem;

        var page = await views.ListAsync(
            http.Caller().Log, ViewNames.StopTasks, after: null, limit, descending: false, http.RequestAborted);
        return Results.Json(
            new ListBody<StopTaskBody>([.. page.Rows.Select(row => Of(row.Body))], page.Next), ApiJson.Options);
    }

    private static async Task<IResult> ConfirmAsync(HttpContext http, string person, string turn, ConsentCare care)
    {
        var sent = await BodyReader.ReadNoneAsync(http);
        if (sent.Problem is { } unreadable)
            return unreadable;

        var headers = CommandHeaders.Of(http, sent.Bytes);
        if (headers.Problem is { } problem)
            return problem;

        if (!DataSubjectId.TryParse(person, out var id)
            || !long.TryParse(turn, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return Problem.Of(StatusCodes.Status404NotFound, ConsentRefusals.StopUnknown);

        var caller = http.Caller();
        return ConsentAnswers.Of(http, await care.ConfirmStopAsync(
            caller.Log, id, new(number), caller.Actor, headers.Idempotency, http.RequestAborted));
    }

    private static StopTaskBody Of(ReadOnlyMemory<byte> json)
    {
        var row = Runtime.Events.WireJson.Read<StopTaskRow>(json)!;
        return new(row.Person, row.Turn, row.Brand, row.Purposes, row.Notice, Of(row.Own), Of(row.Processors));
    }

    private static StopByBody? Of(StopBy? by) =>
        by is null ? null : new(by.Due, InItsZone(by), by.WorkTo ?? by.Due, by.Citation, by.Confidence);

    /// <summary>A day ends where its law applies: what lies between that and UTC is the offset there.</summary>
    private static OffsetDateTime InItsZone(StopBy by)
    {
        var end = by.Due.At(new LocalTime(23, 59, 59));
        var ahead = Period.Between(by.DueAt.InUtc().LocalDateTime, end, PeriodUnits.Seconds).Seconds;
        return by.DueAt.WithOffset(Offset.FromSeconds((int)Math.Clamp(ahead, -MostAhead, MostAhead)));
    }
}
