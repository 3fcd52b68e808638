using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Groups;

/// <summary>What is known of a group of companies.</summary>
public abstract record GroupState
{
    private GroupState()
    {
    }

    /// <summary>It was never founded.</summary>
    public sealed record None : GroupState;

    /// <summary>It exists.</summary>
    public sealed record Open(
        GroupId Group, Region Region, Text Name, ValueList<Origin> Origins, ValueList<Member> Members) : GroupState;

    /// <summary>It ended.</summary>
    public sealed record Closed(Open Before) : GroupState;
}

/// <summary>A company of the group, and where its data lives.</summary>
public sealed record Member(TenantId Tenant, Region Region);
