using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Ledger;

/// <summary><c>GET /v1/ledger/keys</c>: with what checkpoints are checked. Open to anyone.</summary>
internal static class ListLedgerKeys
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/ledger/keys", Handle)
            .WithName("listLedgerKeys")
            .WithSummary("The public keys that sign checkpoints, with their validity.")
            .Produces<ListBody<LedgerKeyBody>>()
            .Problems(400, 429);

    private static IResult Handle(HttpContext http, ILedger ledger) =>
        QueryReader.Of(http).Problem is { } problem
            ? problem
            : Results.Json(new ListBody<LedgerKeyBody>([.. ledger.Keys.Select(LedgerKeyBody.Of)]), ApiJson.Options);
}

/// <summary>A key that signs checkpoints.</summary>
/// <param name="Name">The name that stands in the signature's line: the region's.</param>
/// <param name="KeyId">The first four bytes of SHA-256 of the key, in hexadecimal.</param>
/// <param name="Algorithm">Always <c>ecdsa-p256-sha256</c>.</param>
/// <param name="PublicKey">SubjectPublicKeyInfo in DER, base64.</param>
/// <param name="ValidFrom">Since when it signs.</param>
/// <param name="ValidUntil">Until when it signed; absent while it does.</param>
public sealed record LedgerKeyBody(
    string Name, string KeyId, string Algorithm, string PublicKey, Instant ValidFrom, Instant? ValidUntil)
{
    private const string OnlyAlgorithm = "ecdsa-p256-sha256";

    /// <summary>A key as it is shown.</summary>
    public static LedgerKeyBody Of(CheckpointKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new(
            key.Name, key.KeyId, OnlyAlgorithm, Convert.ToBase64String(key.SubjectPublicKeyInfo.Span), key.ValidFrom,
            key.ValidUntil);
    }
}
