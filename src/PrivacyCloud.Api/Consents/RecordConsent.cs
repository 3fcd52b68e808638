using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
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

    private static Task<IResult> HandleAsync(HttpContext http, ConsentDesk desk, Rates rates) =>
        DecisionCall.TakeAsync<DecidedBody, IncomingDecision>(
            http, rates, DecisionReader.Read, (caller, incoming, idempotency) => desk.RecordAsync(
                caller.Log, incoming, caller.Actor, idempotency, at: null, http.RequestAborted));
}
