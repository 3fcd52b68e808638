using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Api.Ledger;

/// <summary><c>GET /v1/ledger/entries</c>: the leaves of the ledger's tree, oldest first.</summary>
internal static class ListEntries
{
    private const string From = "from";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/ledger/entries", HandleAsync)
            .WithName("listEntries")
            .WithSummary("Entries from a position on, oldest first, each as the canonical bytes that are hashed.")
            .Query(From, "A position, inclusive; 0 when not said. next of the page before.")
            .Query(PageQuery.LimitName, "How many at most, 1 to 200; 50 when not said.")
            .Produces<ListBody<EntryBody>>()
            .Problems(400, 422)
            .Needs(Permission.LedgerRead);

    private static async Task<IResult> HandleAsync(HttpContext http, ILedger ledger)
    {
        var query = QueryReader.Of(http, From, PageQuery.LimitName);
        var from = query.Whole(From, 0, 0, long.MaxValue);
        var limit = PageQuery.LimitOf(query);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var (log, cancel) = (http.Caller().Log, http.RequestAborted);
        var size = (await ledger.HeadAsync(log, cancel)).Size;
        if (from > size)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, LedgerRefusals.OutOfRange((From, 0, size)));
        }

        var entries = await ledger.ReadAsync(log, from, limit, cancel);
        var next = from + entries.Count;
        return Results.Json(
            new ListBody<EntryBody>(
                [.. entries.Select(EntryBody.Of)], next < size ? next.ToString(CultureInfo.InvariantCulture) : null),
            ApiJson.Options);
    }
}

/// <summary>One entry of the ledger.</summary>
/// <param name="Position">Its place, from 0.</param>
/// <param name="Leaf">Its canonical bytes in base64: JSON (RFC 8785) with ids and dates, never personal data.</param>
public sealed record EntryBody(long Position, string Leaf)
{
    /// <summary>An entry as it is shown.</summary>
    public static EntryBody Of(LedgerEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return new(entry.Position, Convert.ToBase64String(entry.Leaf.Span));
    }
}
