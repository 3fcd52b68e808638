using PrivacyCloud.Cluster.Heartbeats;
using PrivacyCloud.Cluster.Sight;

namespace PrivacyCloud.Cluster.Identity;

/// <summary>
/// Lets a call in when the tenant in the grain's key is the one its identity names, and no other call: not one without
/// an identity, not one for another tenant, not one for a grain that is neither ours nor part of Orleans itself.
/// </summary>
internal sealed class IncomingTenantFilter : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.Grain is IOwnerGrain)
        {
            TenantRule.Demand(context.TargetId, CallIdentity.Current);
        }
        else if (context.Grain is IHeartbeatGrain)
        {
            HeartbeatRule.Demand(context);
        }
        else if (context.Grain is IStoreSight)
        {
            if (CallIdentity.Current != CallIdentity.Cell)
            {
                throw new UnauthorizedAccessException("Nobody but the cell itself asks whether it reaches its store.");
            }
        }
        else if (!TenantRule.IsOfOrleans(context.Grain))
        {
            throw new UnauthorizedAccessException("This grain has no rule that lets anybody call it.");
        }

        return context.Invoke();
    }
}
