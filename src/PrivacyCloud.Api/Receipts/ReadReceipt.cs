using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Ledger;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Receipts;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Api.Receipts;

/// <summary>
/// <c>GET /v1/receipts/{receipt}</c>: the receipt, signed and proven. Its id is all it takes: who has it is its holder.
/// </summary>
internal static class ReadReceipt
{
    private const string Format = "format";
    private const string Lang = "lang";
    private const string Size = "size";
    private const string LinkedData = "application/ld+json";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/receipts/{receipt}", HandleAsync)
            .WithName("readReceipt")
            .WithSummary(
                "A consent receipt after ISO/IEC TS 27560 in JSON-LD, with its signature (JWS, detached) and its "
                + "proof. A browser is taken to the page.")
            .Query(
                Format, "iso27560, or kantara (Consent Receipt 1.1: less, and unsigned); iso27560 or the page when not "
                + "said.")
            .Query(Lang, "vi, ja or en; when not said the language it was shown in.")
            .Query(Size, "Prove for the ledger of this size, whose checkpoint you have; the newest when not said.")
            .Produces<ReceiptBody>(StatusCodes.Status200OK, LinkedData, "application/json")
            .Produces(StatusCodes.Status303SeeOther)
            .Problems(400, 404, 422, 429);

    private static async Task<IResult> HandleAsync(string receipt, HttpContext http, ReceiptDesk desk)
    {
        var query = QueryReader.Of(http, Format, Lang, Size);
        var kantara = query.Parsed(Format, ReceiptRefusals.UnknownFormat, FormatOf);
        var wanted = query.Parsed(Lang, ReceiptRefusals.UnknownLanguage, LanguageOf);
        var size = query.Whole(Size, 0, 1, long.MaxValue);
        if (query.Problem is { } problem)
        {
            return problem;
        }

        SetHeaders(http.Response);
        if (!ReceiptId.TryParse(receipt, out var id))
        {
            return NotFound();
        }

        if (query.Optional(Format) is null && WantsPage(http))
        {
            var chosen = wanted is { } tag ? $"?{Lang}={CallerLanguage.TagOf(tag)}" : string.Empty;
            http.Response.Headers.Location = $"/receipts/{id}{chosen}";
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }

        if (await desk.FindAsync(id, http.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        var language = wanted ?? found.Act.ShownIn ?? CallerLanguage.Of(http);
        return kantara
            ? Results.Bytes(Kantara11.Write(found, language), "application/json")
            : await SignedAsync(found, language, size == 0 ? null : size, http, desk);
    }

    private static async Task<IResult> SignedAsync(
        ReceiptMaterial found, Language language, long? size, HttpContext http, ReceiptDesk desk) =>
        await desk.SignAsync(found, language, size, http.RequestAborted) is { } file
            ? Results.Bytes(file.Write(), LinkedData)
            : Problem.Of(
                StatusCodes.Status422UnprocessableEntity,
                LedgerRefusals.OutOfRange((Size, found.Place.Position + 1, long.MaxValue)));

    private static Problem NotFound() => Problem.Of(StatusCodes.Status404NotFound, EdgeRefusals.NotFound);

    /// <summary>The address is a secret of its holder: nothing on the way keeps or tells it.</summary>
    private static void SetHeaders(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
        response.Headers.Vary = "Accept, Accept-Language";
    }

    private static bool WantsPage(HttpContext http) =>
        http.Request.GetTypedHeaders().Accept is [{ MediaType.Value: "text/html" }, ..];

    private static (bool Good, bool IsKantara) FormatOf(string text) => text switch
    {
        "kantara" => (true, true),
        "iso27560" => (true, false),
        _ => (false, false),
    };

    private static (bool Good, Language? Language) LanguageOf(string text) => text switch
    {
        "vi" => (true, Language.Vietnamese),
        "ja" => (true, Language.Japanese),
        "en" => (true, Language.English),
        _ => (false, null),
    };
}
