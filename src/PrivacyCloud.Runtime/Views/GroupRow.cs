using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Runtime.Views;

/// <summary>A group as it is shown.</summary>
public sealed record GroupRow(
    GroupId Id,
    Region Region,
    Text Name,
    ValueList<Origin> Origins,
    ValueList<Member> Members,
    bool IsClosed,
    long Version)
{
    /// <summary>The row a state stands for.</summary>
    internal static GroupRow Of(GroupState.Open group, bool isClosed, long version) =>
        new(group.Group, group.Region, group.Name, group.Origins, group.Members, isClosed, version);
}
