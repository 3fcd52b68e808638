using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Duties;

/// <summary><c>GET /v1/duties/{id}</c>: a duty with every day of its clock.</summary>
internal static class ReadDuty
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/duties/{id}", HandleAsync)
            .WithName("readDuty")
            .WithSummary("One duty with its clock as it was recorded, day by day.")
            .Produces<DutyBody>()
            .Problems(400, 404)
            .Needs(Permission.DutiesRead);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, IViewStore views)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        return DutyId.TryParse(id, out _)
            && await views.RowAsync<DutyRow>(http.Caller().Log, ViewNames.Duties, id, http.RequestAborted) is { } row
                ? Headers.Versioned(http, DutyBody.Of(row, CallerLanguage.Of(http), withSteps: true), row.Version)
                : Problem.Of(StatusCodes.Status404NotFound, DutyRefusals.Unknown);
    }
}
