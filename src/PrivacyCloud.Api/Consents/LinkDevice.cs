using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents;

namespace PrivacyCloud.Api.Consents;

/// <summary>
/// <c>POST /v1/consents/link</c> and <c>/unlink</c>: a device was shown to be a person's. Only the tenant's own key may
/// say so: it is the tenant who verified it, and a page cannot.
/// </summary>
internal static class LinkDevice
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes, "/v1/consents/link", "linkDevice", "Say that a device was shown to be a person’s.", link: true);
        Map(routes, "/v1/consents/unlink", "unlinkDevice", "Say that a device is a person’s no more.", link: false);
    }

    private static void Map(IEndpointRouteBuilder routes, string pattern, string name, string summary, bool link) =>
        routes.MapPost(pattern, (HttpContext http, ConsentCare care) => HandleAsync(http, care, link))
            .WithName(name)
            .WithSummary(summary)
            .Takes<LinkedBody>()
            .WithMetadata(new BodyLimit(RecordConsent.BodySizeBytesMax))
            .Changes<RecordedBody>(StatusCodes.Status201Created)
            .Needs(Permission.ConsentRecord);

    private static async Task<IResult> HandleAsync(HttpContext http, ConsentCare care, bool link)
    {
        var sent = await BodyReader.ReadAsync<LinkedBody>(http);
        if (sent.Value is not { } body)
            return sent.Problem!;

        var headers = CommandHeaders.Of(http, sent.Bytes);
        var (device, wrongDevice) = DecisionReader.Read("device", body.Device);
        var (person, wrongPerson) = DecisionReader.Read("dataSubject", body.DataSubject);
        if ((headers.Problem ?? wrongDevice ?? wrongPerson) is { } problem)
            return problem;

        var caller = http.Caller();
        return ConsentAnswers.Of(http, await care.LinkAsync(
            caller.Log, device!, person!, body.Brand, link, caller.Actor, headers.Idempotency, http.RequestAborted));
    }
}
