using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Documents.Uploads;

/// <summary>
/// Takes a person's file in: judged while it is encrypted and written, so that nothing of a refused one stays and
/// nothing ever lies on a disk in clear.
/// </summary>
public sealed class UploadDesk(DocumentDesk desk, DocumentOptions options)
{
    /// <summary>Keeps a file as what its content is, or refuses it.</summary>
    /// <param name="earlier">How many files the request has already.</param>
    /// <param name="fileName">As the sender named it; nothing in it is believed.</param>
    /// <param name="plain">The bytes as they arrive; read once, forward only.</param>
    /// <exception cref="CompartmentShreddedException">Nothing can be put there any more.</exception>
    public async Task<KeepOutcome> TakeAsync(
        LogId log, HolderId holder, Compartment compartment, int earlier, string? fileName, Stream plain,
        CancellationToken cancel)
    {
        if (earlier >= options.UploadsPerRequestMax)
            return new KeepOutcome.Refused(UploadRefusals.TooMany);

        if (FileName.Clean(fileName) is not { } name)
            return new KeepOutcome.Refused(UploadRefusals.NameUnreadable);

        UploadJudge judge = new(options);
        return await desk.KeepAsync(
            log, holder, compartment,
            async (target, ending) => await judge.JudgeAsync(plain, target, ending) switch
            {
                Verdict.Taken taken => new Filling.Whole(taken.Type, FileName.Fit(name, taken.Type)),
                Verdict.Refused refused => new Filling.Refused(refused.Reason),
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            options.UploadSizeBytesMax, cancel);
    }
}
