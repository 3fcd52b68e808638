using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>Where mails are queued. They are tried at once; what fails waits for its next attempt.</summary>
public sealed class OutboxDesk(ICommandGateway gateway, OutboxLanes lanes)
{
    /// <summary>
    /// Queues a mail whose content lies in the vault already. The id follows from what it is for
    /// (<see cref="ParcelId.Of"/>), so queueing it again, as after a crash, changes nothing.
    /// </summary>
    /// <param name="log">Whose mail it is.</param>
    /// <param name="parcel">Its id.</param>
    /// <param name="content">A <see cref="MailContent"/> in the vault.</param>
    /// <param name="about">The stream of what it is about.</param>
    /// <param name="actor">Who causes it.</param>
    /// <param name="at">The moment it counts from; set by the demo's loader alone.</param>
    /// <param name="cancel">Stops waiting; the mail may go all the same.</param>
    public Task<CommandOutcome> QueueMailAsync(
        LogId log, ParcelId parcel, Sealed content, StreamId about, Actor actor, Instant? at,
        CancellationToken cancel) => QueueAsync(Mail(log, parcel, content, about, actor, at), cancel);

    /// <summary>Queues a mail whose content is not in the vault yet; it goes there with the parcel.</summary>
    public Task<CommandOutcome> QueueMailAsync(
        LogId log, ParcelId parcel, SealedContent content, StreamId about, Actor actor, Instant? at,
        CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(content);
        return QueueAsync(Mail(log, parcel, content.Reference, about, actor, at) with { Sealed = [content] }, cancel);
    }

    /// <summary>Has a parcel that was given up tried anew, at once.</summary>
    public async Task<CommandOutcome> ReplayAsync(Submission replay, CancellationToken cancel)
    {
        var outcome = await gateway.ExecuteAsync(replay, cancel);
        if (outcome is CommandOutcome.Done)
            lanes.Post(replay.Stream);

        return outcome;
    }

    /// <summary>Waits until nothing that was queued here is being tried, as the demo's loader does.</summary>
    public Task IdleAsync(CancellationToken cancel) => lanes.IdleAsync(cancel);

    private static Submission Mail(
        LogId log, ParcelId parcel, Sealed content, StreamId about, Actor actor, Instant? at) =>
        new(
            ParcelAggregate.StreamOf(log, parcel),
            new ParcelCommand.Queue(parcel, new Parcel.Mail(content, Topic.Of(about))), actor)
        {
            At = at,
        };

    private async Task<CommandOutcome> QueueAsync(Submission queue, CancellationToken cancel)
    {
        var outcome = await gateway.ExecuteAsync(queue, cancel);
        if (outcome is CommandOutcome.Done)
            lanes.Post(queue.Stream, queue.At);

        return outcome;
    }
}
