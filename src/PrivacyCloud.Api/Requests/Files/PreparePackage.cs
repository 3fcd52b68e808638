using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Http;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Documents.Packages;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Requests.Files;

/// <summary><c>POST /v1/requests/{id}/package</c>: the files that answer a request are put together.</summary>
internal static class PreparePackage
{
    private const long BodySizeBytesMax = 8 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/v1/requests/{id}/package", HandleAsync)
            .WithName("preparePackage")
            .WithSummary("Put the answer together: tables as sections, with the documents that go with the answer.")
            .Accepts<PackageBody>("application/json")
            .WithMetadata(new BodyLimit(BodySizeBytesMax))
            .Problems(413, 415)
            .Changes<RequestBody>()
            .Needs(Permission.RequestsHandle);

    private static async Task<IResult> HandleAsync(HttpContext http, string id, RequestDoor door, PackageDoor packages)
    {
        if (!http.Request.HasJsonContentType())
        {
            return Problem.Of(StatusCodes.Status415UnsupportedMediaType, EdgeRefusals.MediaType);
        }

        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        var bytes = body.ToArray();
        var headers = CommandHeaders.Of(http, bytes);
        if (headers.Problem is { } problem)
        {
            return problem;
        }

        return await door.FindAsync(http, id) is { } row
            ? await packages.PrepareAsync(http, id, row, headers, bytes) : RequestDoor.Unknown;
    }
}

/// <summary>What is to be in a package.</summary>
/// <param name="Sections">The data, as tables.</param>
public sealed record PackageBody(IReadOnlyList<PackageSectionBody> Sections);

/// <summary>One table: each row has a cell for each column.</summary>
public sealed record PackageSectionBody(
    string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows);

/// <summary>Writes packages and names them by an event; what was refused is taken back.</summary>
internal sealed class PackageDoor(
    PackageDesk packages, DocumentDesk documents, DocumentOptions options, RequestDoor door, RequestReading reading,
    LawLibrary law, TimeProvider time)
{
    public async Task<IResult> PrepareAsync(
        HttpContext http, string id, RequestRow row, CommandHeaders headers, byte[] json)
    {
        if (new SectionsReader(options.Packages).Read(json) is not SectionsOutcome.Good good)
        {
            var refused = (SectionsOutcome.Refused)new SectionsReader(options.Packages).Read(json);
            return Problem.Of(
                refused.Reason.Code == EdgeLike ? StatusCodes.Status400BadRequest : Executor.StatusOf(refused.Reason),
                refused.Reason);
        }

        var (log, intake) = (http.Caller().Log, row.File.Intake);
        var contents = await ContentsAsync(http, row, good.Sections);
        var kept = await packages.KeepAsync(
            log, intake.Person.Holder, RequestCompartments.NewPackage(time), contents, http.RequestAborted);
        if (kept is not KeepOutcome.Kept { Fresh: { } fresh })
        {
            var reason = ((KeepOutcome.Refused)kept).Reason;
            return Problem.Of(Executor.StatusOf(reason), reason);
        }

        var taken = false;
        var answer = await door.ActAsync(
            http, id, headers, new RequestAct.PreparePackage(fresh),
            async (after, done) =>
            {
                taken = !done.Replayed;
                return await door.AnswerAsync(http, after);
            });
        if (!taken)
        {
            await documents.DiscardAsync(log, fresh, CancellationToken.None);
        }

        return answer;
    }

    private const string EdgeLike = "package.unreadable";

    private async Task<PackageContents> ContentsAsync(
        HttpContext http, RequestRow row, IReadOnlyList<PackageSection> sections)
    {
        var (log, intake) = (http.Caller().Log, row.File.Intake);
        var tenant = (await reading.TenantAsync(log, http.RequestAborted))!;
        var book = RequestLaw.BookOf(law, intake);
        var right = RequestLaw.RightOn(book, intake.Right(), RequestLaw.DayOf(book, intake.ReceivedAt))!;
        List<PackageAttachment> attachments = [];
        foreach (var one in row.File.Documents.Where(one => one.Purpose == DocumentPurpose.Answer))
        {
            if (await PackageAttachment.OfAsync(documents, log, one.Document, http.RequestAborted) is { } attachment)
            {
                attachments.Add(attachment);
            }
        }

        var today = RequestLaw.DayOf(book, Instant.FromDateTimeOffset(time.GetUtcNow()));
        return new(
            tenant.LegalName, intake.Number.ToString(), right.Names, today, intake.Language, sections, attachments);
    }
}
