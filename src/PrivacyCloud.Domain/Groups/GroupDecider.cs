using System.Diagnostics;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Groups;

/// <summary>The rules of a group of companies. Pure: no clock, no ids, no I/O.</summary>
public static class GroupDecider
{
    /// <summary>Companies in one group at most.</summary>
    public const int MembersMax = 1000;

    /// <summary>Before anything happened.</summary>
    public static GroupState Initial { get; } = new GroupState.None();

    private static Decision<GroupEvent> Nothing { get; } = new Decision<GroupEvent>.Accepted([]);

    /// <summary>What a command causes, or why it causes nothing.</summary>
    public static Decision<GroupEvent> Decide(GroupState state, GroupCommand command) =>
        (state, command) switch
        {
            (GroupState.None, GroupCommand.Found c) => Found(c),
            (GroupState.None, _) => GroupRefusals.Unknown,
            (_, GroupCommand.Found) => GroupRefusals.AlreadyFounded,
            (GroupState.Closed, GroupCommand.Close) => Nothing,
            (GroupState.Closed, _) => GroupRefusals.Closed,
            (GroupState.Open open, GroupCommand.Rename c) => Rename(open, c),
            (GroupState.Open open, GroupCommand.AllowOrigins c) => AllowOrigins(open, c),
            (GroupState.Open open, GroupCommand.Admit c) => Admit(open, c),
            (GroupState.Open open, GroupCommand.Release c) => Release(open, c),
            (GroupState.Open open, GroupCommand.Close) => Close(open),
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static GroupState Evolve(GroupState state, GroupEvent happened) =>
        (state, happened) switch
        {
            (GroupState.None, GroupEvent.Founded e) => new GroupState.Open(e.Group, e.Region, e.Name, [], []),
            (GroupState.Open open, GroupEvent.Renamed e) => open with { Name = e.Name },
            (GroupState.Open open, GroupEvent.OriginsAllowed e) => open with { Origins = e.Origins },
            (GroupState.Open open, GroupEvent.TenantAdmitted e) => open with
            {
                Members = open.Members.Add(new(e.Tenant, e.Region)),
            },
            (GroupState.Open open, GroupEvent.TenantReleased e) => open with
            {
                Members = open.Members.Without(one => one.Tenant == e.Tenant),
            },
            (GroupState.Open open, GroupEvent.Closed) => new GroupState.Closed(open),
            _ => throw new UnreachableException(),
        };

    private static Decision<GroupEvent> Found(GroupCommand.Found command) =>
        PlainText.IsLine(command.Name, TenantLimits.NameLengthMax)
            ? new GroupEvent.Founded(command.Group, command.Region, command.Name)
            : GroupRefusals.NameUnfit;

    private static Decision<GroupEvent> Rename(GroupState.Open open, GroupCommand.Rename command)
    {
        if (!PlainText.IsLine(command.Name, TenantLimits.NameLengthMax))
            return GroupRefusals.NameUnfit;

        return open.Name == command.Name ? Nothing : new GroupEvent.Renamed(command.Name);
    }

    private static Decision<GroupEvent> AllowOrigins(GroupState.Open open, GroupCommand.AllowOrigins command)
    {
        var origins = command.Origins;
        if (origins.Count > TenantLimits.OriginsMax || origins.Distinct().Count() != origins.Count)
            return GroupRefusals.OriginsUnfit;

        return open.Origins.Equals(origins) ? Nothing : new GroupEvent.OriginsAllowed(origins);
    }

    private static Decision<GroupEvent> Admit(GroupState.Open open, GroupCommand.Admit command)
    {
        var member = new Member(command.Tenant, command.Region);
        if (open.Members.Contains(member))
            return Nothing;

        // A company does not move between regions: what was admitted once keeps its home.
        if (open.Members.Any(one => one.Tenant == command.Tenant))
            return GroupRefusals.MemberElsewhere;

        return open.Members.Count >= MembersMax
            ? GroupRefusals.TooMany
            : new GroupEvent.TenantAdmitted(command.Tenant, command.Region);
    }

    private static Decision<GroupEvent> Release(GroupState.Open open, GroupCommand.Release command) =>
        open.Members.Any(one => one.Tenant == command.Tenant) ? new GroupEvent.TenantReleased(command.Tenant) : Nothing;

    private static Decision<GroupEvent> Close(GroupState.Open open) =>
        open.Members.Count > 0 ? GroupRefusals.NotEmpty : new GroupEvent.Closed();
}
