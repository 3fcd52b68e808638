using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Api.Consents;

/// <summary><c>POST /v1/consents/check</c>: may this be processed?</summary>
internal static class CheckConsent
{
    private const string Consent = "consent";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/consents/check", HandleAsync)
            .WithName("checkConsent")
            .WithSummary("Whether processing for a purpose is covered, now or at a moment before.")
            .Takes<CheckBody>()
            .WithMetadata(new BodyLimit(RecordConsent.BodySizeBytesMax))
            .Produces<CheckedBody>()
            .Problems(400, 422)
            .Needs(Permission.ConsentRead)
            .Direct();

    private static async Task<IResult> HandleAsync(
        HttpContext http, ConsentReading reading, ReceiptAddresses receipts, TimeProvider time)
    {
        var sent = await BodyReader.ReadAsync<CheckBody>(http);
        if (sent.Value is not { } body)
            return sent.Problem!;

        var (mark, wrong) = DecisionReader.Read("dataSubject", body.DataSubject);
        if (wrong is not null)
            return wrong;

        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        if (body.AsOf > now)
            return Problem.OfField(StatusCodes.Status422UnprocessableEntity, "asOf", ConsentProblems.AsOfUnfit);

        var log = http.Caller().Log;
        var answer = await reading.CheckAsync(
            log, mark!, body.Purpose, body.Brand, body.AsOf ?? now, body.AsOf is not null, http.RequestAborted);
        var isKnown = answer.Status != ConsentStatus.Unknown;
        return new JsonAnswer<CheckedBody>(new(
            answer.Granted, answer.Status, answer.Assurance, answer.Since, isKnown ? Consent : null,
            answer.Position is { } position ? receipts.Of(log, position) : null, answer.Brand,
            answer.AskAgain ? true : null));
    }
}
