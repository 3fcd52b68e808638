using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Consents.Imports;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>
/// <c>POST /v1/consents/import</c>: decisions that were made elsewhere, one a line, as many as there are. The
/// <c>Idempotency-Key</c> names the import; sent again it goes on where it stopped.
/// </summary>
internal static class ImportConsents
{
    private const string Ndjson = "application/x-ndjson";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/consents/import", HandleAsync)
            .WithName("importConsents")
            .WithSummary("Record decisions made elsewhere, one JSON object a line; any size, goes on when sent again.")
            .Accepts<ImportedBody>(Ndjson)
            .WithMetadata(BodyLimit.None)
            .Changes<ImportBody>()
            .Problems(415)
            .Needs(Permission.ConsentRecord);

    private static async Task<IResult> HandleAsync(HttpContext http, ImportDesk desk, ImportReading reading)
    {
        if (!IsNdjson(http.Request.ContentType) || IsPacked(http.Request))
            return Problem.Of(StatusCodes.Status415UnsupportedMediaType, ImportProblems.MediaType);

        var headers = CommandHeaders.Of(http, default);
        if (headers.Problem is { } problem)
            return problem;

        if (headers.Idempotency is not { } named)
            return Problem.Of(StatusCodes.Status400BadRequest, ImportRefusals.NameMissing);

        var caller = http.Caller();
        var import = await reading.OfNameAsync(caller.Log, named.Key, http.RequestAborted);
        var order = new ImportOrder(caller.Log, import, caller.Actor, line => LineReader.Read(line, caller));
        return await desk.RunAsync(order, http.Request.BodyReader, http.RequestAborted) switch
        {
            ImportOutcome.Finished finished => Answer(http, finished),
            ImportOutcome.Refused refused => Problem.Of(StatusOf(refused.Reason), refused.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IResult Answer(HttpContext http, ImportOutcome.Finished finished)
    {
        if (finished.Replayed)
            Headers.MarkReplayed(http);

        return Results.Json(ImportBody.Of(finished.Progress, CallerLanguage.Of(http)), ApiJson.Options);
    }

    private static int StatusOf(Refusal refusal) => refusal.Code == ImportRefusals.Running.Code
        ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;

    /// <summary>Nothing here is unpacked: read as lines it would be rubbish, and the import's name used up.</summary>
    private static bool IsPacked(HttpRequest request) => request.Headers.ContentEncoding.Any(
        coding => coding is { Length: > 0 } && !coding.Equals("identity", StringComparison.OrdinalIgnoreCase));

    /// <summary>Lines of JSON, in UTF-8 where it is said.</summary>
    private static bool IsNdjson(string? sent) =>
        MediaTypeHeaderValue.TryParse(sent, out var type)
        && type.MediaType.Equals(Ndjson, StringComparison.OrdinalIgnoreCase)
        && (type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
