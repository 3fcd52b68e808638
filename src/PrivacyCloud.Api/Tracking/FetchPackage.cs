using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Api.Requests;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Api.Tracking;

/// <summary><c>GET /v1/tracking/package</c>: the person fetches the files that answer her request.</summary>
internal static class FetchPackage
{
    private const string Request = "request";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/v1/tracking/package", HandleAsync)
            .WithName("fetchPackage")
            .WithSummary("The files that answer the request, resumable for 24 hours from the first fetch on.")
            .Query(Request, "Which request of the case; the first that has files when not said.")
            .Produces(StatusCodes.Status200OK, contentType: "application/zip")
            .Produces(StatusCodes.Status206PartialContent, contentType: "application/zip")
            .Problems(400, 404, 410)
            .NeedsAnyKey();
        BrowserOrigin.MapPreflight(routes, "/v1/tracking/package", HttpMethods.Get);
    }

    private static async Task<IResult> HandleAsync(
        HttpContext http, TrackingDoor door, ActDesk acts, DocumentDesk documents)
    {
        var query = QueryReader.Of(http, Request);
        var wanted = query.Parsed<RequestId?>(Request, QueryRefusals.NotAPosition, text =>
            RequestId.TryParse(text, out var id) ? (true, id) : (false, null));
        if (query.Problem is { } problem)
        {
            return problem;
        }

        var opened = await door.OpenAsync(http, session: null, mustAct: true);
        if (opened.Problem is { } no)
        {
            return no;
        }

        var row = wanted is null
            ? opened.Rows.FirstOrDefault(one => one.File.Package is not null) : opened.Of(wanted);
        return row?.File.Package is { } package
            ? await SendAsync(http, row.File.Intake.Request, package.Document, acts, documents)
            : Problem.Of(StatusCodes.Status404NotFound, RequestRefusals.PackageNotThere);
    }

    private static async Task<IResult> SendAsync(
        HttpContext http, RequestId request, KeptDocument document, ActDesk acts, DocumentDesk documents)
    {
        var caller = http.Caller();
        var began = await acts.ActAsync(
            caller.Log, request, new RequestAct.FetchPackage(Whole: false), new(caller.Actor), http.RequestAborted);
        if (began is not ActOutcome.Answered { Outcome: CommandOutcome.Done })
        {
            return began is ActOutcome.Answered answered
                ? Executor.ProblemOf(answered.Outcome) : RequestDoor.Unknown;
        }

        if (await documents.OpenAsync(caller.Log, document, http.RequestAborted) is not { } content)
        {
            return Problem.Of(StatusCodes.Status410Gone, RequestRefusals.PackageExpired);
        }

        http.Response.RegisterForDisposeAsync(content);
        http.Response.Headers.CacheControl = "no-store";
        var file = Results.Stream(
            content.Content, DocumentType.Zip.MediaType(), content.FileName,
            entityTag: new EntityTagHeaderValue($"\"{document.Id}\""), enableRangeProcessing: true);
        return new Sending(file, document.SizeBytes, () => ReceivedAsync(caller, request, acts));
    }

    // The person has left by now, with all she came for: nothing she does can stop this any more.
    private static Task<ActOutcome> ReceivedAsync(Caller caller, RequestId request, ActDesk acts) => acts.ActAsync(
        caller.Log, request, new RequestAct.FetchPackage(Whole: true), new(caller.Actor), CancellationToken.None);

    /// <summary>Sends a file, and says so once its last byte has left.</summary>
    private sealed class Sending(IResult file, long size, Func<Task> whenWhole) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            await file.ExecuteAsync(httpContext);
            var response = httpContext.Response;
            await response.CompleteAsync();
            var range = response.GetTypedHeaders().ContentRange;
            var isWhole = response.StatusCode == StatusCodes.Status200OK
                || (response.StatusCode == StatusCodes.Status206PartialContent && range?.To == size - 1);
            if (isWhole && !httpContext.RequestAborted.IsCancellationRequested)
            {
                await whenWhole();
            }
        }
    }
}
