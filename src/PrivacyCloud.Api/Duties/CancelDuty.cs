using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Duties;

/// <summary><c>POST /v1/duties/{id}/cancellation</c>: the duty need not be done after all.</summary>
internal static class CancelDuty
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/duties/{id}/cancellation", HandleAsync)
            .WithName("cancelDuty")
            .WithSummary("Say that the duty need not be done after all, and why.")
            .Takes<CancellationBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.DutiesManage);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, DutyDoor door) =>
        await door.ChangeAsync(
            http, id, await BodyReader.ReadAsync<CancellationBody>(http),
            static (_, body) => new DutyCommand.Cancel(body.Reason));
}
