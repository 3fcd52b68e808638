using PrivacyCloud.Domain.Erasures;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>The forgetting of holders, described for the engine.</summary>
public static class ErasureAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "erasure";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<ErasureEvent> Events { get; } = new(
        EventName.Of<ErasureEvent.ShredOrdered>("erasure.shred-ordered.v1"),
        EventName.Of<ErasureEvent.Shredded>("erasure.shredded.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<ErasureCommand> Commands { get; } = new(
        CommandName.Of<ErasureCommand.Order>("erasure.order"),
        CommandName.Of<ErasureCommand.Confirm>("erasure.confirm"));

    /// <summary>
    /// The description. It is due from the moment it is ordered until every key is destroyed, so that a crash in
    /// between is made good by the next sweep; waking it decides nothing, the vault must be asked first.
    /// </summary>
    public static Aggregate<ErasureState, ErasureCommand, ErasureEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = ErasureDecider.Initial,
        Decide = ErasureDecider.Decide,
        Evolve = ErasureDecider.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (_, state, version) => state is ErasureState.Ordered ordered
            ? [new(ViewNames.Erasures, ordered.Holder.ToString(),
                new ErasureRow(ordered.Holder, ordered.Waiting, ordered.Gone, version))]
            : [],
        Alarm = new(
            state => state is ErasureState.Ordered { Waiting.Count: > 0 } ordered ? ordered.OrderedAt : null,
            (_, _) => null),
    };

    /// <summary>The stream of a holder's forgetting.</summary>
    public static StreamId StreamOf(LogId log, HolderId holder) => new(log, Kind, holder.ToString());
}
