using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Ledger;

/// <summary><c>GET /v1/ledger/proofs/inclusion</c>: that an entry is in the tree of a size.</summary>
internal static class ProveInclusion
{
    private const string Position = "position";
    private const string Size = "size";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/ledger/proofs/inclusion", HandleAsync)
            .WithName("proveInclusion")
            .WithSummary("The RFC 6962 proof that an entry is in the ledger of a size.")
            .Query(Position, "The entry's place, from 0.", required: true)
            .Query(Size, "The size of the ledger to prove it in.", required: true)
            .Produces<ProofBody>()
            .Problems(400, 422)
            .Needs(Permission.LedgerRead);

    private static Task<IResult> HandleAsync(HttpContext http, ILedger ledger) => ProofAnswer.OfAsync(
        http, ledger, (Position, Size), ledger.InclusionAsync,
        (size, most) => LedgerRefusals.OutOfRange((Position, 0, Math.Min(size, most) - 1), (Size, 1, most)));
}
