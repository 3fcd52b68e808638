using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Domain.Groups;

/// <summary>What somebody wants done with a group of companies.</summary>
public abstract record GroupCommand
{
    private GroupCommand()
    {
    }

    /// <summary>Companies that belong together get one name and one home for what they share.</summary>
    public sealed record Found(GroupId Group, Region Region, Text Name) : GroupCommand;

    /// <summary>The group bears another name.</summary>
    public sealed record Rename(Text Name) : GroupCommand;

    /// <summary>Origins of the group's own pages, from which every brand of the group may be called.</summary>
    public sealed record AllowOrigins(ValueList<Origin> Origins) : GroupCommand;

    /// <summary>A company belongs to the group, wherever its data lives.</summary>
    public sealed record Admit(TenantId Tenant, Region Region) : GroupCommand;

    /// <summary>A company leaves the group.</summary>
    public sealed record Release(TenantId Tenant) : GroupCommand;

    /// <summary>The group ends; it must be empty.</summary>
    public sealed record Close : GroupCommand;
}
