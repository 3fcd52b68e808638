using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Receipts;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// What the tenant itself does with the consents it has: finds them invalid, links a device to its person, confirms
/// that processing has stopped. Only for people who are known.
/// </summary>
public sealed class ConsentCare(
    ICommandGateway gateway, ConsentPeople people, ConsentFiles files, ShownNotices shown, ConsentLaws laws,
    ReceiptAddresses receipts, TimeProvider time)
{
    /// <summary>Says that consents never were, or no longer are, valid.</summary>
    public async Task<ConsentOutcome> InvalidateAsync(
        LogId log, Mark mark, BrandId? brand, ValueList<PurposeCode> purposes, InvalidationReason reason, Actor actor,
        Idempotency? idempotency, CancellationToken cancel)
    {
        if (await people.FindAsync(log, mark, cancel) is not { } person)
            return new ConsentOutcome.Refused(ConsentRefusals.NobodyKnown);

        var (found, jurisdiction, refusal) = await shown.BrandOfAsync(log, brand, purposes, cancel);
        if (refusal is not null)
            return new ConsentOutcome.Refused(refusal);

        var stop = laws.StopAt(jurisdiction, Instant.FromDateTimeOffset(time.GetUtcNow()));
        return await SubmitAsync(
            log, person, new ConsentCommand.Invalidate(found, purposes, reason, stop), actor, idempotency, cancel);
    }

    /// <summary>Links a device to its person, or ends that.</summary>
    public async Task<ConsentOutcome> LinkAsync(
        LogId log, Mark device, Mark person, BrandId? brand, bool link, Actor actor, Idempotency? idempotency,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(device);
        ArgumentNullException.ThrowIfNull(person);
        if (device.Kind != MarkKind.Device || person.Kind == MarkKind.Device)
            return new ConsentOutcome.Refused(ConsentRefusals.LinkUnfit);

        if (await people.FindAsync(log, device, cancel) is not { } its
            || await people.FindAsync(log, person, cancel) is not { } hers)
            return new ConsentOutcome.Refused(ConsentRefusals.NobodyKnown);

        if ((brand ?? await BrandOfAsync(log, its, cancel)) is not { } where)
            return new ConsentOutcome.Refused(ConsentRefusals.BrandNeeded);

        ConsentCommand command = link
            ? new ConsentCommand.LinkDevice(its, where) : new ConsentCommand.UnlinkDevice(its, where);
        return await SubmitAsync(log, hers, command, actor, idempotency, cancel);
    }

    /// <summary>Confirms that the tenant and its processors have stopped.</summary>
    public Task<ConsentOutcome> ConfirmStopAsync(
        LogId log, DataSubjectId person, ConsentTurn order, Actor actor, Idempotency? idempotency,
        CancellationToken cancel) =>
        SubmitAsync(log, person, new ConsentCommand.ConfirmStop(order), actor, idempotency, cancel);

    /// <summary>The one brand a device decided on; none when it decided on several.</summary>
    private async Task<BrandId?> BrandOfAsync(LogId log, DataSubjectId device, CancellationToken cancel)
    {
        var file = await files.ReadAsync(log, device, cancel);
        var brands = file.State is ConsentState.Known known
            ? known.Standings.Select(one => one.Brand).Distinct().ToList() : [];
        return brands is [var only] ? only : null;
    }

    private async Task<ConsentOutcome> SubmitAsync(
        LogId log, DataSubjectId person, ConsentCommand command, Actor actor, Idempotency? idempotency,
        CancellationToken cancel)
    {
        var outcome = await gateway.ExecuteAsync(
            new(ConsentAggregate.StreamOf(log, person), command, actor) { Idempotency = idempotency }, cancel);
        return outcome switch
        {
            CommandOutcome.Done done => Recorded(log, person, done),
            CommandOutcome.Refused refused => new ConsentOutcome.Refused(refused.Reason),
            _ => new ConsentOutcome.NotDone(outcome),
        };
    }

    private ConsentOutcome.Recorded Recorded(LogId log, DataSubjectId person, CommandOutcome.Done done) =>
        new(done.Position is { } position ? receipts.Of(log, position) : null, person, done);
}
