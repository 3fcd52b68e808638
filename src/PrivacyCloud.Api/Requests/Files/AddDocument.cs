using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Requests.Files;

/// <summary><c>POST /v1/requests/{id}/documents</c>: staff put a file into the request.</summary>
internal static class AddDocument
{
    private const string Purpose = "purpose";

    private static readonly Dictionary<string, DocumentPurpose> Purposes = new(StringComparer.Ordinal)
    {
        ["paper"] = DocumentPurpose.Paper,
        ["evidence"] = DocumentPurpose.Evidence,
        ["answer"] = DocumentPurpose.Answer,
    };

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/documents", HandleAsync)
            .WithName("addDocument")
            .WithSummary("Put a file into the request: PDF, JPEG, PNG or HEIC of up to 20 MiB, judged by its content.")
            .Query(Purpose, "paper (shows identity or authority), evidence (when not said), or answer.")
            .TakesFile()
            .Changes<RequestBody>(StatusCodes.Status201Created)
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door, FileDoor files)
    {
        var query = QueryReader.Of(http, Purpose);
        var purpose = query.Parsed<DocumentPurpose?>(Purpose, QueryRefusals.NotOneOf([.. Purposes.Keys]), text =>
            Purposes.TryGetValue(text, out var found) ? (true, found) : (false, null));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        if (await door.FindAsync(http, id) is not { } row)
        {
            return RequestDoor.Unknown;
        }

        if (await files.TakeAsync(http, row, purpose ?? DocumentPurpose.Evidence) is { } no)
        {
            return no;
        }

        http.Response.StatusCode = StatusCodes.Status201Created;
        return await door.AnswerAsync(http, (await door.FindAsync(http, id))!);
    }
}
