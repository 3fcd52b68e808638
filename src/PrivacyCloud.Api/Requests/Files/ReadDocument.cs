using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Requests.Files;

/// <summary>
/// <c>GET /v1/requests/{id}/documents/{document}</c>: a file of the request; that somebody looked is on record.
/// </summary>
internal static class ReadDocument
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v1/requests/{id}/documents/{document}", HandleAsync)
            .WithName("readDocument")
            .WithSummary("A file of the request, to be saved. That somebody looked is an event of its own.")
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream")
            .Problems(400, 404)
            .Needs(Permission.RequestsReveal);

    private static async Task<IResult> HandleAsync(
        HttpContext http, string id, string document, RequestDoor door, ActDesk acts, DocumentDesk documents)
    {
        if (QueryReader.Of(http).Problem is { } problem)
        {
            return problem;
        }

        var caller = http.Caller();
        if (await door.FindAsync(http, id) is not { } row)
        {
            return RequestDoor.Unknown;
        }

        var filed = row.File.Documents.FirstOrDefault(one => one.Document.Id.ToString() == document);
        if (filed is null
            || await documents.OpenAsync(caller.Log, filed.Document, http.RequestAborted) is not { } opened)
        {
            return Problem.Of(StatusCodes.Status404NotFound, RequestProblems.DocumentUnknown);
        }

        await acts.ActAsync(
            caller.Log, row.File.Intake.Request, new RequestAct.Reveal(), new(caller.Actor), http.RequestAborted);
        http.Response.RegisterForDisposeAsync(opened);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.Stream(opened.Content, filed.Document.Type.MediaType(), opened.FileName);
    }
}
