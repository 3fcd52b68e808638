using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Receipts;
using PrivacyCloud.Runtime.Receipts.Checking;

namespace PrivacyCloud.Api.Receipts;

/// <summary><c>POST /v1/receipts/verify</c>: says of each part of a receipt whether it holds. Keeps nothing.</summary>
internal static class VerifyReceipt
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/receipts/verify", HandleAsync)
            .WithName("verifyReceipt")
            .WithSummary("Whether a receipt's signature, entry, proof and checkpoint hold. Stores nothing.")
            .Takes<ReceiptBody>()
            .Produces<ReceiptVerdictBody>()
            .Problems(400, 429);

    private static async Task<IResult> HandleAsync(HttpContext http, ReceiptDesk desk)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        var sent = await BodyReader.ReadAsync<ReceiptBody>(http);
        if (sent.Problem is { } unreadable)
        {
            return unreadable;
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(
            ReceiptVerdictBody.Of(desk.Check(sent.Bytes), CallerLanguage.Of(http)), ApiJson.Options);
    }
}

/// <summary>What checking a receipt found.</summary>
/// <param name="Holds">True when all of it holds.</param>
/// <param name="Signature">Whether exactly this receipt was signed by a published key.</param>
/// <param name="Entry">Whether the entry in the ledger says what the receipt says.</param>
/// <param name="Proof">Whether the entry stands in the ledger of the checkpoint.</param>
/// <param name="Checkpoint">Whether the checkpoint is of that ledger, and signed by a published key.</param>
public sealed record ReceiptVerdictBody(
    bool Holds, ReceiptFindingBody Signature, ReceiptFindingBody Entry, ReceiptFindingBody Proof,
    ReceiptFindingBody Checkpoint)
{
    /// <summary>A verdict in the caller's language.</summary>
    public static ReceiptVerdictBody Of(ReceiptVerdict verdict, Language language)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return new(
            verdict.Holds, ReceiptFindingBody.Of(verdict.Signature, language),
            ReceiptFindingBody.Of(verdict.Entry, language), ReceiptFindingBody.Of(verdict.Proof, language),
            ReceiptFindingBody.Of(verdict.Checkpoint, language));
    }
}

/// <summary>What one part of the check found.</summary>
/// <param name="Good">True when nothing speaks against it.</param>
/// <param name="Code">Stable: the part and what was found.</param>
/// <param name="Reason">The same to a person.</param>
public sealed record ReceiptFindingBody(bool Good, string Code, string Reason)
{
    /// <summary>A finding in the caller's language.</summary>
    public static ReceiptFindingBody Of(ReceiptFinding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(finding.IsGood, finding.Code, finding.Why.In(language));
    }
}
