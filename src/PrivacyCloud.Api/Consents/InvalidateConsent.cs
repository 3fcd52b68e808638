using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Api.Consents;

/// <summary><c>POST /v1/consents/invalidation</c>: the tenant found a yes not to be valid.</summary>
internal static class InvalidateConsent
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/consents/invalidation", HandleAsync)
            .WithName("invalidateConsent")
            .WithSummary("Say that a consent never was, or no longer is, valid, with the reason.")
            .Takes<InvalidatedBody>()
            .WithMetadata(new BodyLimit(RecordConsent.BodySizeBytesMax))
            .Changes<RecordedBody>(StatusCodes.Status201Created)
            .Needs(Permission.ConsentRecord);

    private static async Task<IResult> HandleAsync(HttpContext http, ConsentCare care)
    {
        var sent = await BodyReader.ReadAsync<InvalidatedBody>(http);
        if (sent.Value is not { } body)
            return sent.Problem!;

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var (mark, wrong) = DecisionReader.Read("dataSubject", body.DataSubject);
        if ((headers.Problem ?? wrong) is { } problem)
            return problem;

        var caller = http.Caller();
        return ConsentAnswers.Of(http, await care.InvalidateAsync(
            caller.Log, mark!, body.Brand, [.. body.Purposes], body.Reason, caller.Actor, headers.Idempotency,
            http.RequestAborted));
    }
}
