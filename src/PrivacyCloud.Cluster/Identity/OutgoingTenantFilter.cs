using PrivacyCloud.Cluster.Heartbeats;

namespace PrivacyCloud.Cluster.Identity;

/// <summary>
/// Keeps a grain inside its tenant: what one of ours calls must be of its own log, whatever identity the call came
/// with. What is called from outside a grain needs an identity before it leaves this process.
/// </summary>
internal sealed class OutgoingTenantFilter : IOutgoingGrainCallFilter
{
    public Task Invoke(IOutgoingGrainCallContext context)
    {
        if (context.Grain is IOwnerGrain)
        {
            if (context.SourceContext?.GrainInstance is IOwnerGrain)
            {
                TenantRule.DemandSame(context.SourceContext.GrainId, context.TargetId);
            }

            TenantRule.Demand(context.TargetId, CallIdentity.Current);
        }
        else if (context.Grain is IHeartbeatGrain)
        {
            HeartbeatRule.DemandOutgoing(context);
        }

        return context.Invoke();
    }
}
