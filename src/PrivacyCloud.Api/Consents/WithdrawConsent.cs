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

    private static async Task<IResult> HandleAsync(HttpContext http, ConsentDesk desk, Rates rates)
    {
        var caller = http.Caller();
        if (rates.CountDecision(http, caller) is { } tooMany)
            return tooMany;

        var sent = await BodyReader.ReadAsync<WithdrawnBody>(http);
        if (sent.Value is not { } body)
            return sent.Problem!;

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var (incoming, wrong) = DecisionReader.Read(body, caller);
        if ((headers.Problem ?? wrong) is { } problem)
            return problem;

        return ConsentAnswers.Of(http, await desk.WithdrawAsync(
            caller.Log, incoming!, caller.Actor, headers.Idempotency, at: null, http.RequestAborted));
    }
}
