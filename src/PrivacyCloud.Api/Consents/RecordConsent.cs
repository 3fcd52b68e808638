using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Api.Consents;

/// <summary><c>POST /v1/consents</c>: somebody decided.</summary>
internal static class RecordConsent
{
    /// <summary>The most bytes of a decision.</summary>
    public const int BodySizeBytesMax = 64 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/consents", HandleAsync)
            .WithName("recordConsent")
            .WithSummary("Record a decision set on what was shown; durable when answered.")
            .Takes<DecidedBody>()
            .WithMetadata(new BodyLimit(BodySizeBytesMax))
            .Changes<RecordedBody>(StatusCodes.Status201Created)
            .NeedsOrBrand(Permission.ConsentRecord)
            .Direct();
        BrowserOrigin.MapPreflight(routes, "/v1/consents", HttpMethods.Post);
    }

    private static async Task<IResult> HandleAsync(HttpContext http, ConsentDesk desk, Rates rates)
    {
        var caller = http.Caller();
        if (rates.CountDecision(http, caller) is { } tooMany)
            return tooMany;

        var sent = await BodyReader.ReadAsync<DecidedBody>(http);
        if (sent.Value is not { } body)
            return sent.Problem!;

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var (incoming, wrong) = DecisionReader.Read(body, caller);
        if ((headers.Problem ?? wrong) is { } problem)
            return problem;

        return ConsentAnswers.Of(http, await desk.RecordAsync(
            caller.Log, incoming!, caller.Actor, headers.Idempotency, at: null, http.RequestAborted));
    }
}
