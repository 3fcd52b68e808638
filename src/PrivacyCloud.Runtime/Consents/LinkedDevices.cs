using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// Takes back on a person's devices what she herself takes back: whoever asks about the device hears it too, and what
/// was done for its yes stops by the same day. Sent again it finds nothing left to take back.
/// </summary>
public sealed class LinkedDevices(ICommandGateway gateway, ConsentFiles files, TimeProvider time)
{
    /// <summary>
    /// Follows a no, and answers what it took back; null where that is nothing. One that is only claimed stays with the
    /// address that was claimed: the ledger must not tell a stranger that there are devices. One of an older day says
    /// nothing of what a device said since.
    /// </summary>
    public Task<ConsentEvent.StopOrdered?> FollowAsync(
        LogId log, DataSubjectId person, ConsentCommand command, Actor actor, Instant? at, CancellationToken cancel) =>
        command switch
        {
            ConsentCommand.Withdraw { Event: { Assurance: Assurance.Verified } no, Stop: var stop } =>
                FollowAsync(log, person, new(no with { Evidence = null }, stop), actor, at, cancel),
            ConsentCommand.Decide
            {
                Event: { Assurance: Assurance.Verified, StatedAt: null, Refused.Count: > 0 } no, Stop: var stop,
            } => FollowAsync(
                log, person,
                new(new(no.Showing.Brand, no.Refused, no.Channel, no.By, no.Assurance, Evidence: null), stop),
                actor, at, cancel),
            _ => Task.FromResult<ConsentEvent.StopOrdered?>(null),
        };

    private async Task<ConsentEvent.StopOrdered?> FollowAsync(
        LogId log, DataSubjectId person, ConsentCommand.Withdraw order, Actor actor, Instant? at,
        CancellationToken cancel)
    {
        var file = await files.ReadAsync(log, person, cancel);
        if (file.State is not ConsentState.Known { Devices.Count: > 0 } known)
            return null;

        HashSet<PurposeCode> taken = [];
        foreach (var device in known.Devices.Where(one => one.Brand == order.Event.Brand))
        {
            var standing = await StandingAsync(log, device, order.Event.Purposes, cancel);
            if (standing.Count == 0)
                continue;

            taken.UnionWith(standing);
            await gateway.ExecuteAsync(
                new(
                    ConsentAggregate.StreamOf(log, device.Device),
                    order with { Event = order.Event with { Purposes = standing } }, actor) { At = at },
                cancel);
        }

        return taken.Count == 0 ? null
            : new(order.Event.Brand, [.. taken], Notice: 0, order.Stop.Own, order.Stop.Processors);
    }

    private async Task<ValueList<PurposeCode>> StandingAsync(
        LogId log, LinkedDevice device, ValueList<PurposeCode> purposes, CancellationToken cancel)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return (await files.ReadAsync(log, device.Device, cancel)).State is ConsentState.Known known
            ? [.. purposes.Where(one => known.Find(device.Brand, one)?.Covers(now) == true)] : [];
    }
}
