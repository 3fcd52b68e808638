using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>Letters as they were sent, documents and the proof of the answer: each look is on record.</summary>
internal static class PaperPages
{
    // A letter is a page of its own with its styles in it; nothing runs and nothing is loaded.
    private const string LetterPolicy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Maps them.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(RequestPaths.Letter, LetterAsync).ForStaff(Permission.RequestsReveal);
        routes.MapGet(RequestPaths.Document, DocumentAsync).ForStaff(Permission.RequestsReveal);
        routes.MapGet(RequestPaths.Proof, ProofAsync).ForStaff(Permission.RequestsReveal);
    }

    private static async Task<IResult> LetterAsync(
        HttpContext http, string id, int no, [AsParameters] WorkDesks desks)
    {
        var cancel = http.RequestAborted;
        if (await RowAsync(http, id, desks) is not { } row
            || row.File.Letters.FirstOrDefault(one => one.No == no) is not { } letter
            || await desks.Vault.OpenAsync(http.Staff().Log, letter.Content, cancel) is not { } content
            || MailContent.Read(content) is not { } mail
            || !await RequestPages.RecordLookAsync(http, desks, row.File.Intake.Request, cancel))
        {
            return await WorkPage.NotFoundAsync(http);
        }

        PageHeaders.Set(http.Response);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = LetterPolicy;
        return mail.Html is { } html
            ? Results.Content(html, "text/html; charset=utf-8", Encoding.UTF8)
            : Results.Text(mail.Text, "text/plain; charset=utf-8", Encoding.UTF8);
    }

    private static async Task<IResult> DocumentAsync(
        HttpContext http, string id, string document, [AsParameters] WorkDesks desks)
    {
        var (log, cancel) = (http.Staff().Log, http.RequestAborted);
        if (await RowAsync(http, id, desks) is not { } row || Find(row.File, document) is not { } kept
            || await desks.Documents.OpenAsync(log, kept, cancel) is not { } opened)
        {
            return await WorkPage.NotFoundAsync(http);
        }

        if (!await RequestPages.RecordLookAsync(http, desks, row.File.Intake.Request, cancel))
        {
            await opened.DisposeAsync();
            return await WorkPage.NotFoundAsync(http);
        }

        PageHeaders.Set(http.Response);
        http.Response.Headers.CacheControl = "no-store";

        // Always to be saved, never shown: what a person sent is not run beside the pages of staff.
        return Results.Stream(opened.Content, "application/octet-stream", opened.FileName);
    }

    private static async Task<IResult> ProofAsync(HttpContext http, string id, [AsParameters] WorkDesks desks)
    {
        var cancel = http.RequestAborted;
        if (!RequestId.TryParse(id, out var request)
            || !await RequestPages.RecordLookAsync(http, desks, request, cancel)
            || await Dossiers.ReadAsync(desks, http.Staff(), request, clear: true, cancel) is not { } dossier)
        {
            return await WorkPage.NotFoundAsync(http);
        }

        var proof = await Proof.ReadAsync(desks, http.Staff().Log, dossier, cancel);
        return await WorkPage.ShowAsync<ProofPage>(
            http, StatusCodes.Status200OK, ("Dossier", dossier), ("Proof", proof));
    }

    private static KeptDocument? Find(RequestFile file, string id) =>
        file.Documents.Select(one => one.Document)
            .Concat(file.Package is { Standing: PackageStanding.Ready } package ? [package.Document] : [])
            .FirstOrDefault(one => one.Id.ToString() == id);

    private static async Task<RequestRow?> RowAsync(HttpContext http, string id, WorkDesks desks) =>
        RequestId.TryParse(id, out var request)
            ? await desks.Reading.FindAsync(http.Staff().Log, request, http.RequestAborted) : null;
}
