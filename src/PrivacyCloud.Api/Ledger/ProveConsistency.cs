using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Ledger;

/// <summary><c>GET /v1/ledger/proofs/consistency</c>: that the ledger only ever grew between two sizes.</summary>
internal static class ProveConsistency
{
    private const string From = "from";
    private const string To = "to";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/ledger/proofs/consistency", HandleAsync)
            .WithName("proveConsistency")
            .WithSummary("The RFC 6962 proof that the ledger of a later size begins with that of an earlier one.")
            .Query(From, "The earlier size.", required: true)
            .Query(To, "The later size.", required: true)
            .Produces<ProofBody>()
            .Problems(400, 422)
            .Needs(Permission.LedgerRead);

    private static async Task<IResult> HandleAsync(HttpContext http, ILedger ledger)
    {
        var query = QueryReader.Of(http, From, To);
        query.Required(From);
        query.Required(To);
        var from = query.Whole(From, 0, 0, long.MaxValue);
        var to = query.Whole(To, 0, 0, long.MaxValue);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        if (await ledger.ConsistencyAsync(log, from, to, cancel) is { } proof)
        {
            return Results.Json(ProofBody.Of(proof), ApiJson.Options);
        }

        var size = (await ledger.HeadAsync(log, cancel)).Size;
        return Problem.Of(
            StatusCodes.Status422UnprocessableEntity,
            LedgerRefusals.OutOfRange((From, 0, Math.Min(to, size)), (To, 0, size)));
    }
}
