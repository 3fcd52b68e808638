using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>Groups, described for the engine.</summary>
public static class GroupAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "group";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<GroupEvent> Events { get; } = new(
        EventName.Of<GroupEvent.Founded>("group.founded.v1"),
        EventName.Of<GroupEvent.Renamed>("group.renamed.v1"),
        EventName.Of<GroupEvent.OriginsAllowed>("group.origins-allowed.v1"),
        EventName.Of<GroupEvent.TenantAdmitted>("group.tenant-admitted.v1"),
        EventName.Of<GroupEvent.TenantReleased>("group.tenant-released.v1"),
        EventName.Of<GroupEvent.Closed>("group.closed.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<GroupCommand> Commands { get; } = new(
        CommandName.Of<GroupCommand.Found>("group.found"),
        CommandName.Of<GroupCommand.Rename>("group.rename"),
        CommandName.Of<GroupCommand.AllowOrigins>("group.allow-origins"),
        CommandName.Of<GroupCommand.Admit>("group.admit"),
        CommandName.Of<GroupCommand.Release>("group.release"),
        CommandName.Of<GroupCommand.Close>("group.close"));

    /// <summary>The description.</summary>
    public static Aggregate<GroupState, GroupCommand, GroupEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = GroupDecider.Initial,
        Decide = (state, command, _) => GroupDecider.Decide(state, command),
        Evolve = GroupDecider.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (stream, state, version) => state switch
        {
            GroupState.Open open => [new(ViewNames.Groups, stream.Id, GroupRow.Of(open, isClosed: false, version))],
            GroupState.Closed closed =>
                [new(ViewNames.Groups, stream.Id, GroupRow.Of(closed.Before, isClosed: true, version))],
            _ => [],
        },
        Answer = (_, state) => new Dictionary<string, string>
        {
            ["group"] = (state switch
            {
                GroupState.Open open => open.Group,
                GroupState.Closed closed => closed.Before.Group,
                _ => default,
            }).ToString(),
        },
    };

    /// <summary>The stream of a group.</summary>
    public static StreamId StreamOf(Region region, GroupId group) =>
        new(LogId.Of(region, group), Kind, group.ToString());
}
