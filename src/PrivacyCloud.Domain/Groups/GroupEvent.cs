using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Groups;

/// <summary>Something that happened to a group of companies.</summary>
public abstract record GroupEvent
{
    private GroupEvent()
    {
    }

    /// <summary>A group was founded.</summary>
    public sealed record Founded(GroupId Group, Region Region, Text Name) : GroupEvent;

    /// <summary>The group was given another name.</summary>
    public sealed record Renamed(Text Name) : GroupEvent;

    /// <summary>The group's own pages stand at these origins and no others.</summary>
    public sealed record OriginsAllowed(ValueList<Origin> Origins) : GroupEvent;

    /// <summary>A company belongs to the group.</summary>
    public sealed record TenantAdmitted(TenantId Tenant, Region Region) : GroupEvent;

    /// <summary>A company left the group.</summary>
    public sealed record TenantReleased(TenantId Tenant) : GroupEvent;

    /// <summary>The group ended.</summary>
    public sealed record Closed : GroupEvent;
}
