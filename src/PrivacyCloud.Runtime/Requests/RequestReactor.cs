using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>
/// Does what a request is due for where a command alone will not do: letters to the outbox, staff to be told, the one
/// reminder, papers and packages to be destroyed. Every step is confirmed by a command and may be done again.
/// </summary>
public sealed class RequestReactor(
    ICommandGateway gateway, RequestReading reading, LetterDesk letters, OutboxDesk outbox, DocumentDesk documents,
    Erasure erasure, TimeProvider time, ILogger<EngineParts> log) : IReactor
{
    /// <inheritdoc/>
    public string Kind => RequestAggregate.Kind;

    /// <inheritdoc/>
    public async Task WakeAsync(StreamId stream, CancellationToken cancel)
    {
        await gateway.ExecuteAsync(Submission.Wake(stream), cancel);
        await DoChoresAsync(stream, null, cancel);
    }

    /// <summary>Does it now, so that nobody waits for the next sweep; what fails stays due.</summary>
    public async Task TryAtOnceAsync(StreamId stream, Instant? at, CancellationToken cancel)
    {
        try
        {
            await DoChoresAsync(stream, at, cancel);
        }
        catch (Exception fault) when (fault is LogUnavailableException or OverloadedException
            or OutcomeUnknownException or CompartmentShreddedException or IOException)
        {
            log.WakeFailed(stream, fault);
        }
    }

    private async Task DoChoresAsync(StreamId stream, Instant? at, CancellationToken cancel)
    {
        if (!RequestId.TryParse(stream.Id, out var request))
            return;

        await AlertAsync(stream, request, at, cancel);
        await RemindAsync(stream, request, at, cancel);
        await HandOverAsync(stream, request, at, cancel);
        await DeletePapersAsync(stream, request, at, cancel);
        await DestroyPackageAsync(stream, request, at, cancel);
    }

    private async Task AlertAsync(StreamId stream, RequestId request, Instant? at, CancellationToken cancel)
    {
        while (await reading.FindAsync(stream.Log, request, cancel) is { File.Alerts.Count: > 0 } row)
        {
            var alert = row.File.Alerts[0];
            if (await OrderAsync(stream, row, alert.Kind, at, cancel) is not { } order)
                return;

            var letter = await letters.WriteToStaffAsync(order with { Alert = alert }, cancel);
            var told = await SendAsync(
                stream, new RequestCommand.AlertStaff(letter.Draft), [letter.Content], row.Version, at, cancel);
            if (told is not (CommandOutcome.Done or CommandOutcome.Stale))
                return;
        }
    }

    private async Task RemindAsync(StreamId stream, RequestId request, Instant? at, CancellationToken cancel)
    {
        if (await reading.FindAsync(stream.Log, request, cancel) is not { Ending: null } row
            || RequestRings.Reminder(row.File) is not { } due || due > (at ?? Now())
            || await OrderAsync(stream, row, Domain.Letters.LetterKind.IdentityReminder, at, cancel) is not { } order)
            return;

        var letter = await letters.WriteAsync(order, cancel);
        await SendAsync(
            stream, new RequestCommand.RemindIdentity(letter.Draft), [letter.Content], row.Version, at, cancel);
    }

    private async Task HandOverAsync(StreamId stream, RequestId request, Instant? at, CancellationToken cancel)
    {
        if (await reading.FindAsync(stream.Log, request, cancel) is not { } row)
            return;

        foreach (var letter in row.File.Letters.Where(
            one => one is { Standing: LetterStanding.Waiting, Way: LetterWay.Mail or LetterWay.Staff }))
        {
            // The same number gives the same parcel: handing over again after a crash sends nothing twice.
            var parcel = ParcelId.Of(stream, letter.No, "letter");
            await outbox.QueueMailAsync(
                stream.Log, parcel, letter.Content, stream, Actor.Platform, at, cancel);
            await SendAsync(stream, new RequestCommand.ConfirmLetter(letter.No), [], null, at, cancel);
        }
    }

    private async Task DeletePapersAsync(StreamId stream, RequestId request, Instant? at, CancellationToken cancel)
    {
        if (await reading.FindAsync(stream.Log, request, cancel) is not { File: { PapersDueAt: { } due } file }
            || due > (at ?? Now()))
            return;

        foreach (var paper in file.Documents.Where(one => one.Purpose == DocumentPurpose.Paper))
            await DestroyAsync(stream.Log, paper.Document, cancel);

        await SendAsync(stream, new RequestCommand.ConfirmPapersDeleted(), [], null, at, cancel);
    }

    private async Task DestroyPackageAsync(StreamId stream, RequestId request, Instant? at, CancellationToken cancel)
    {
        if (await reading.FindAsync(stream.Log, request, cancel)
            is not { File.Package: { Standing: PackageStanding.Expired } package })
            return;

        await DestroyAsync(stream.Log, package.Document, cancel);
        await SendAsync(stream, new RequestCommand.ConfirmPackageDestroyed(), [], null, at, cancel);
    }

    /// <summary>The bytes first, then the key they could be read with, should an old backup have them.</summary>
    private async Task DestroyAsync(LogId owner, KeptDocument document, CancellationToken cancel)
    {
        await documents.DestroyAsync(owner, document, cancel);
        await erasure.OrderAsync(
            owner, document.Key.Holder, document.Key.Compartment, citation: null, Actor.Platform, cancel);
    }

    private async Task<LetterOrder?> OrderAsync(
        StreamId stream, RequestRow row, Domain.Letters.LetterKind kind, Instant? at, CancellationToken cancel)
    {
        if (await reading.TenantAsync(stream.Log, cancel) is not { } tenant)
            return null;

        var person = await reading.OpenAsync(stream.Log, row.File.Intake.Person, cancel);
        return new(stream.Log, tenant, null, kind, row.File, row.File, person ?? Identities.Nobody, at ?? Now());
    }

    private Task<CommandOutcome> SendAsync(
        StreamId stream, RequestCommand command, IReadOnlyList<SealedContent> contents, long? version, Instant? at,
        CancellationToken cancel) =>
        gateway.ExecuteAsync(
            new(stream, command, Actor.Platform) { Sealed = contents, ExpectedVersion = version, At = at }, cancel);

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
