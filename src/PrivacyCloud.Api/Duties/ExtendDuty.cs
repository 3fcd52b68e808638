using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Duties;

/// <summary><c>POST /v1/duties/{id}/extension</c>: a notice lengthens the clock as its law allows.</summary>
internal static class ExtendDuty
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/duties/{id}/extension", HandleAsync)
            .WithName("extendDuty")
            .WithSummary("Lengthen the clock by one notice, on a ground that its law lists.")
            .Takes<ExtensionBody>()
            .Changes<ChangeBody>()
            .Needs(Permission.DutiesManage);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, DutyDoor door) =>
        await door.ChangeAsync(
            http, id, await BodyReader.ReadAsync<ExtensionBody>(http),
            (row, body) =>
            {
                // Where the law sets no longer clock the one that stands goes along, and the rules say why not.
                var asked = row.Question with { Notices = row.Question.Notices + 1 };
                return new DutyCommand.Extend(body.Ground, asked, door.Reckon(asked, row.Clock) ?? row.Clock);
            });
}
