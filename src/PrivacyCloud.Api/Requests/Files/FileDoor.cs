using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Api.Access;
using PrivacyCloud.Api.Commands;
using PrivacyCloud.Api.Problems;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Documents.Uploads;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Api.Requests.Files;

/// <summary>Takes a file into a request: judged, encrypted, then named by an event; or nothing of it stays.</summary>
internal sealed class FileDoor(UploadDesk uploads, DocumentDesk documents, ActDesk acts, TimeProvider time)
{
    /// <summary>Takes a file in; none when it is done, else the problem with it.</summary>
    public async Task<Problem?> TakeAsync(HttpContext http, RequestRow row, DocumentPurpose purpose)
    {
        var file = await SentFile.OfAsync(http);
        if (file.Problem is { } problem)
        {
            return problem;
        }

        var (caller, intake) = (http.Caller(), row.File.Intake);
        var compartment = purpose == DocumentPurpose.Paper
            ? RequestCompartments.NewPaper(time) : RequestCompartments.FileOf(intake);
        return await KeepAsync(http, row, file, compartment) switch
        {
            KeepOutcome.Kept kept => await AddAsync(http, row, kept.Fresh, purpose),
            KeepOutcome.Refused refused => Problem.OfField(Executor.StatusOf(refused.Reason), "file", refused.Reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<KeepOutcome> KeepAsync(
        HttpContext http, RequestRow row, SentFile file, Compartment compartment)
    {
        var intake = row.File.Intake;
        try
        {
            return await uploads.TakeAsync(
                http.Caller().Log, intake.Person.Holder, compartment, row.File.Documents.Count, file.Name,
                file.Content, http.RequestAborted);
        }
        catch (CompartmentShreddedException)
        {
            return new KeepOutcome.Refused(RequestRefusals.Closed);
        }
        catch (InvalidDataException)
        {
            return new KeepOutcome.Refused(EdgeRefusals.BadCall);
        }
    }

    private async Task<Problem?> AddAsync(
        HttpContext http, RequestRow row, FreshDocument fresh, DocumentPurpose purpose)
    {
        // The bytes went by; what is known of them tells one file from another well enough.
        var mark = string.Create(
            CultureInfo.InvariantCulture, $"{purpose}|{fresh.Document.Type}|{fresh.Document.SizeBytes}");
        var (caller, headers) = (http.Caller(), CommandHeaders.Of(http, Encoding.UTF8.GetBytes(mark)));
        if (headers.Problem is { } problem)
        {
            await documents.DiscardAsync(caller.Log, fresh, CancellationToken.None);
            return problem;
        }

        var outcome = await acts.ActAsync(
            caller.Log, row.File.Intake.Request, new RequestAct.AddDocument(fresh, purpose),
            new(caller.Actor, headers.Idempotency, headers.SeenVersion), http.RequestAborted);
        var done = (outcome as ActOutcome.Answered)?.Outcome as CommandOutcome.Done;
        if (done is null or { Replayed: true })
        {
            await documents.DiscardAsync(caller.Log, fresh, CancellationToken.None);
        }

        return done is not null ? null
            : outcome is ActOutcome.Answered answered ? Executor.ProblemOf(answered.Outcome) : RequestDoor.Unknown;
    }
}
