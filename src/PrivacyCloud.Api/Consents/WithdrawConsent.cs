using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Api.Consents;

/// <summary><c>POST /v1/consents/withdraw</c>: somebody takes a yes back. As easy as giving it.</summary>
internal static class WithdrawConsent
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/v1/consents/withdraw", HandleAsync)
            .WithName("withdrawConsent")
            .WithSummary("Take a yes back. It always counts, whoever says it.")
            .Takes<WithdrawnBody>()
            .WithMetadata(new BodyLimit(RecordConsent.BodySizeBytesMax))
            .Changes<RecordedBody>(StatusCodes.Status201Created)
            .NeedsOrBrand(Permission.ConsentRecord);
        BrowserOrigin.MapPreflight(routes, "/v1/consents/withdraw", HttpMethods.Post);
    }

    private static Task<IResult> HandleAsync(HttpContext http, ConsentDesk desk, Rates rates) =>
        DecisionCall.TakeAsync<WithdrawnBody, IncomingWithdrawal>(
            http, rates, DecisionReader.Read, (caller, incoming, idempotency) => desk.WithdrawAsync(
                caller.Log, incoming, caller.Actor, idempotency, at: null, http.RequestAborted));
}
