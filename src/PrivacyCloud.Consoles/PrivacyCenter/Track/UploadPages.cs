using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using PrivacyCloud.Consoles.PrivacyCenter.Shared;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Documents.Uploads;
using PrivacyCloud.Runtime.Requests;

namespace PrivacyCloud.Consoles.PrivacyCenter.Track;

/// <summary>
/// Takes a person's file in as it arrives, part by part: it is never buffered, so that it lies on no disk in clear.
/// The fields that guard the form come before the file.
/// </summary>
internal static class UploadPages
{
    internal const string FileField = "file";
    internal const string KindField = "kind";
    internal const string Evidence = "evidence";

    // More than a file may have, so that one that is too large is told so in a sentence.
    private const long BodySizeBytesMax = 64L * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/centre/{tenant}/track/paper", TakeAsync).DisableAntiforgery()
            .WithMetadata(new BodySize());

    private static async Task<IResult> TakeAsync(
        string tenant, HttpContext http, TrackDoor door, CentreDoor guard, CentreRates rates, UploadIntake intake)
    {
        var entered = await door.LookAsync(tenant, http, needsFreshCode: true);
        if (entered is not Entered.In inside)
        {
            return ((Entered.Turned)entered).Page;
        }

        if (!rates.CountTry(http))
        {
            return CentreDoor.TooMany(http, inside.Company);
        }

        CentrePage.Stand(http);
        try
        {
            return UploadParts.Of(http.Request) is { } parts
                ? await KeepAsync(
                    http, inside, guard, intake, parts, await parts.NextFileAsync(http.RequestAborted))
                : CentreDoor.StaleForm(http, inside.Company);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            return CentreDoor.StaleForm(http, inside.Company);
        }
    }

    private static async Task<IResult> KeepAsync(
        HttpContext http, Entered.In inside, CentreDoor guard, UploadIntake intake, UploadParts parts,
        FileMultipartSection? file)
    {
        http.Features.Set<IFormFeature>(new FormFeature(new FormCollection(parts.Fields)));
        if (!await guard.IsOursAsync(http))
        {
            return CentreDoor.StaleForm(http, inside.Company);
        }

        var purpose = parts.Fields.GetValueOrDefault(KindField) == Evidence
            ? DocumentPurpose.Evidence : DocumentPurpose.Paper;
        return await intake.TakeAsync(http, inside, purpose, file);
    }

    private sealed class BodySize : IRequestSizeLimitMetadata
    {
        public long? MaxRequestBodySize => BodySizeBytesMax;
    }
}

/// <summary>Keeps a file and puts it into the request's file, or says why not.</summary>
internal sealed class UploadIntake(
    UploadDesk uploads, DocumentDesk documents, ActDesk acts, TrackActDesk desk, TimeProvider time)
{
    /// <summary>Takes one file in.</summary>
    public async Task<IResult> TakeAsync(
        HttpContext http, Entered.In inside, DocumentPurpose purpose, FileMultipartSection? file)
    {
        if (file is not { FileName.Length: > 0, FileStream: { } content })
        {
            return await desk.ShowAsync(http, inside, No(ActWords.ChooseFile));
        }

        var (log, lead) = (inside.Company.Log, inside.Tracked.Lead.File);
        var compartment = purpose == DocumentPurpose.Paper
            ? RequestCompartments.NewPaper(time) : RequestCompartments.FileOf(lead.Intake);
        var earlier = lead.Documents.Count(one => one.Purpose != DocumentPurpose.Answer);
        var kept = await uploads.TakeAsync(
            log, lead.Intake.Person.Holder, compartment, earlier, file.FileName, content, http.RequestAborted);
        if (kept is KeepOutcome.Refused refused)
        {
            return await desk.ShowAsync(http, inside, No(refused.Reason.Why));
        }

        var fresh = ((KeepOutcome.Kept)kept).Fresh;
        var outcome = await acts.ActAsync(
            log, lead.Intake.Request, new RequestAct.AddDocument(fresh, purpose), new(Actor.Person),
            http.RequestAborted);
        if (outcome.Refusal() is not { } refusal)
        {
            return TrackPages.See(http, inside.Company, "paper");
        }

        await documents.DiscardAsync(log, fresh, http.RequestAborted);
        return await desk.ShowAsync(http, inside, No(refusal.Why));
    }

    private static StatusNote No(Domain.Text why) => new(null, [new(UploadPages.FileField, why)], string.Empty);
}
