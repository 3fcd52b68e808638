using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Duties;

/// <summary><c>POST /v1/duties/{id}/correction</c>: staff confirm that corrected law gives other dates.</summary>
internal static class CorrectDuty
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/duties/{id}/correction", HandleAsync)
            .WithName("correctDuty")
            .WithSummary("Confirm the dates that the law loaded now gives; the past stays on record.")
            .Changes<ChangeBody>()
            .Needs(Permission.DutiesManage);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, DutyDoor door) =>
        await door.ChangeAsync(
            http, id, await BodyReader.ReadNoneAsync(http),
            (row, _) => door.Reckon(row.Question, row.Clock) is { } clock
                ? new DutyCommand.CorrectDueDate(clock)
                : null);
}
