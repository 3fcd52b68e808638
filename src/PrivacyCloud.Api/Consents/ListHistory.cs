using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Api.Consents;

/// <summary><c>POST /v1/consents/history</c>: all that somebody decided.</summary>
internal static class ListHistory
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/consents/history", HandleAsync)
            .WithName("listConsentHistory")
            .WithSummary("All that was decided, one item per purpose and decision, newest first.")
            .Takes<HistoryBody>()
            .WithMetadata(new BodyLimit(RecordConsent.BodySizeBytesMax))
            .Produces<ListBody<TurningBody>>()
            .Problems(400, 422)
            .Needs(Permission.ConsentRead);

    private static async Task<IResult> HandleAsync(
        HttpContext http, ConsentReading reading, ReceiptAddresses receipts, TimeProvider time)
    {
        var sent = await BodyReader.ReadAsync<HistoryBody>(http);
        if (sent.Value is not { } body)
            return sent.Problem!;

        var (mark, wrong) = DecisionReader.Read("dataSubject", body.DataSubject);
        if (wrong is not null)
            return wrong;

        if (body.AsOf > Instant.FromDateTimeOffset(time.GetUtcNow()))
            return Problem.OfField(StatusCodes.Status422UnprocessableEntity, "asOf", ConsentProblems.AsOfUnfit);

        var log = http.Caller().Log;
        var turnings = await reading.HistoryAsync(log, mark!, body.AsOf, http.RequestAborted);
        return Results.Json(
            new ListBody<TurningBody>([.. turnings.Select(one => Of(log, one, receipts))]), ApiJson.Options);
    }

    private static TurningBody Of(LogId log, ConsentTurning one, ReceiptAddresses receipts)
    {
        var (entry, receipt) = (one.Entry, receipts.Of(log, one.Entry.Position));
        var decided = entry.Happened as ConsentEvent.Decided;
        var withdrawn = entry.Happened as ConsentEvent.Withdrawn;
        var by = decided?.By ?? withdrawn?.By;
        return new(
            ConsentIds.Of(receipt), receipt, entry.Position, one.Purpose, one.Brand, one.Granted, one.Status,
            one.IsEffective, entry.At, decided?.StatedAt, decided?.Showing.Notice, decided?.Showing.Language,
            decided?.Channel ?? withdrawn?.Channel, by is null ? null : new(by.Kind, by.Relation),
            decided?.Assurance ?? withdrawn?.Assurance, decided?.Showing.Snapshot.ToString(),
            decided?.Signal == true ? true : null, (entry.Happened as ConsentEvent.Invalidated)?.Reason);
    }
}
