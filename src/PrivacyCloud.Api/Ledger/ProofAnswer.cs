using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Ledger;

/// <summary>Answers a proof that is asked for by two numbers, or says how far the ledger reaches.</summary>
internal static class ProofAnswer
{
    /// <summary>
    /// Proves for the caller's own log. <paramref name="refuse"/> takes the later number and the log's size.
    /// </summary>
    public static async Task<IResult> OfAsync(
        HttpContext http,
        ILedger ledger,
        (string First, string Later) names,
        Func<LogId, long, long, CancellationToken, Task<MerkleProof?>> prove,
        Func<long, long, Refusal> refuse)
    {
        var query = QueryReader.Of(http, names.First, names.Later);
        query.Required(names.First);
        query.Required(names.Later);
        var first = query.Whole(names.First, 0, 0, long.MaxValue);
        var later = query.Whole(names.Later, 0, 0, long.MaxValue);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        if (await prove(log, first, later, cancel) is { } proof)
        {
            return Results.Json(ProofBody.Of(proof), ApiJson.Options);
        }

        var size = (await ledger.HeadAsync(log, cancel)).Size;
        return Problem.Of(StatusCodes.Status422UnprocessableEntity, refuse(later, size));
    }
}
