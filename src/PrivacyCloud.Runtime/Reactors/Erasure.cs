using PrivacyCloud.Domain.Erasures;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Reactors;

/// <summary>
/// Forgets people: the order is on record first, then the key is destroyed, then that is on record too. A crash in
/// between leaves the order due, and the next sweep finishes it.
/// </summary>
public sealed class Erasure(ICommandGateway gateway, IViewStore views, IVault vault) : IReactor
{
    /// <inheritdoc/>
    public string Kind => ErasureAggregate.Kind;

    /// <summary>Orders that one compartment of a holder be forgotten, and sees to it at once.</summary>
    public async Task<CommandOutcome> OrderAsync(
        LogId log, HolderId holder, Compartment compartment, Citation? citation, Actor actor, CancellationToken cancel)
    {
        var stream = ErasureAggregate.StreamOf(log, holder);
        var order = new ErasureCommand.Order(holder, compartment, citation);
        var outcome = await gateway.ExecuteAsync(new(stream, order, actor), cancel);
        if (outcome is CommandOutcome.Done)
            await WakeAsync(stream, cancel);

        return outcome;
    }

    /// <inheritdoc/>
    public async Task WakeAsync(StreamId stream, CancellationToken cancel)
    {
        var row = await views.FindAsync(stream.Log, ViewNames.Erasures, stream.Id, cancel);
        if (row is not { } json || WireJson.Read<ErasureRow>(json) is not { } erasure)
            return;

        foreach (var compartment in erasure.Waiting)
        {
            await vault.ShredAsync(stream.Log, erasure.Holder, compartment, cancel);
            await gateway.ExecuteAsync(
                new(stream, new ErasureCommand.Confirm(compartment), Actor.Platform), cancel);
        }
    }
}
