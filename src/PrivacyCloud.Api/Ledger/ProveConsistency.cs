using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
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

    private static Task<IResult> HandleAsync(HttpContext http, ILedger ledger) => ProofAnswer.OfAsync(
        http, ledger, (From, To), ledger.ConsistencyAsync,
        (to, size) => LedgerRefusals.OutOfRange((From, 0, Math.Min(to, size)), (To, 0, size)));
}
