using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Reactors;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>Has the parcels tried that are due, without waiting for any of them.</summary>
public sealed class OutboxReactor(OutboxLanes lanes) : IReactor
{
    /// <inheritdoc/>
    public string Kind => ParcelAggregate.Kind;

    /// <inheritdoc/>
    public Task WakeAsync(StreamId stream, CancellationToken cancel)
    {
        lanes.Post(stream);
        return Task.CompletedTask;
    }
}
