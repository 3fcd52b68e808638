using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>
/// Hands out the files that answer a request. The first byte starts their last day; a broken download goes on where it
/// stopped; that the last byte has left is on record.
/// </summary>
internal static class PackagePages
{
    private const string FilesField = "files";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/centre/{tenant}/track/package/{request}", FetchAsync);

    private static async Task<IResult> FetchAsync(
        string tenant, string request, HttpContext http, TrackDoor door, TrackActDesk desk, ActDesk acts,
        DocumentDesk documents)
    {
        var entered = await door.LookAsync(tenant, http, needsFreshCode: true);
        if (entered is not Entered.In inside)
        {
            return ((Entered.Turned)entered).Page;
        }

        var log = inside.Company.Log;
        if (inside.Tracked.Find(request) is not { File.Package: { } package } row)
        {
            return await desk.ShowAsync(http, inside, No(RequestRefusals.PackageNotThere));
        }

        var id = row.File.Intake.Request;
        var begun = await acts.ActAsync(
            log, id, new RequestAct.FetchPackage(Whole: false), new(Actor.Person), http.RequestAborted);
        if (begun.Refusal() is { } refusal)
        {
            return await desk.ShowAsync(http, inside, No(refusal));
        }

        return await documents.OpenAsync(log, package.Document, http.RequestAborted) is { } opened
            ? new Handing(opened, package.Document, row.File.Intake.Number, () => acts.ActAsync(
                log, id, new RequestAct.FetchPackage(Whole: true), new(Actor.Person), CancellationToken.None))
            : await desk.ShowAsync(http, inside, No(RequestRefusals.PackageExpired));
    }

    private static StatusNote No(Domain.Refusal refusal) => new(null, [new(FilesField, refusal.Why)], string.Empty);

    /// <summary>Sends the bytes that were asked for, and says so when the last one has left.</summary>
    private sealed class Handing(
        OpenedDocument opened, KeptDocument kept, RequestNumber number, Func<Task> whole) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var headers = httpContext.Response.Headers;
            headers.CacheControl = "no-store";
            headers.XContentTypeOptions = "nosniff";
            headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            headers["Referrer-Policy"] = "no-referrer";
            var tag = new EntityTagHeaderValue($"\"{kept.Id}\"");
            await Results.Stream(
                opened.Content, kept.Type.MediaType(), $"{number}.{kept.Type.Extension()}", entityTag: tag,
                enableRangeProcessing: true).ExecuteAsync(httpContext);
            if (!httpContext.RequestAborted.IsCancellationRequested && IsLast(httpContext.Response))
            {
                await whole();
            }
        }

        private bool IsLast(HttpResponse response)
        {
            var last = (kept.SizeBytes - 1).ToString(CultureInfo.InvariantCulture);
            return response.StatusCode == StatusCodes.Status200OK
                || (response.StatusCode == StatusCodes.Status206PartialContent
                    && response.Headers.ContentRange.ToString().Contains($"-{last}/", StringComparison.Ordinal));
        }
    }
}
