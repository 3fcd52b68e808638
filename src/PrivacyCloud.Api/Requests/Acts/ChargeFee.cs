using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Acts;

/// <summary><c>POST /v1/requests/{id}/fee</c>: quote the fee, record that it was paid, or waive it.</summary>
internal static class ChargeFee
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/fee", HandleAsync)
            .WithName("chargeFee")
            .WithSummary("Quote the fee, record that it was paid, or waive it.")
            .Takes<RequestFeeBody>()
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door) =>
        await door.ActAsync(http, id, await BodyReader.ReadOptionalAsync<RequestFeeBody>(http), WantedActs.Fee);
}
