using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Duties;

/// <summary><c>POST /v1/duties/{id}/completion</c>: what the duty demands was done.</summary>
internal static class CompleteDuty
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/duties/{id}/completion", HandleAsync)
            .WithName("completeDuty")
            .WithSummary("Say that what the duty demands was done.")
            .Changes<ChangeBody>()
            .Needs(Permission.DutiesManage);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, DutyDoor door) =>
        await door.ChangeAsync(
            http, id, await BodyReader.ReadNoneAsync(http),
            static (_, _) => new DutyCommand.Complete());
}
