using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Ledger;

/// <summary><c>GET /v1/ledger/checkpoint</c>: what the ledger holds now, signed.</summary>
internal static class ReadCheckpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/ledger/checkpoint", HandleAsync)
            .WithName("readCheckpoint")
            .WithSummary("The size and root of your company's ledger as a C2SP signed note.")
            .Produces<string>(StatusCodes.Status200OK, "text/plain")
            .Problems(400)
            .Needs(Permission.LedgerRead);

    private static async Task<IResult> HandleAsync(HttpContext http, ILedger ledger)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        return Results.Text(await ledger.CheckpointAsync(http.Caller().Log, http.RequestAborted),
            "text/plain; charset=utf-8");
    }
}
