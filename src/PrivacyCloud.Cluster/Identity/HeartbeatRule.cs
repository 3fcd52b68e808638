namespace PrivacyCloud.Cluster.Identity;

/// <summary>
/// Who may call a heartbeat: Orleans' own service of reminders may tick it, and the platform, in the name of the whole
/// cell, may start it. Nobody who came in at an edge may do either, and no grain that belongs to a tenant.
/// </summary>
internal static class HeartbeatRule
{
    private const string Denied = "Nobody but the cell itself calls its heartbeats.";

    /// <exception cref="UnauthorizedAccessException">It is somebody else.</exception>
    public static void Demand(IGrainCallContext context)
    {
        var allowed = context.InterfaceMethod.DeclaringType == typeof(IRemindable)
            ? IsReminderService(context.SourceId)
            : CallIdentity.Current == CallIdentity.Cell;
        if (!allowed)
        {
            throw new UnauthorizedAccessException(Denied);
        }
    }

    /// <summary>Before a call leaves: a grain of a tenant may not even ask.</summary>
    /// <exception cref="UnauthorizedAccessException">It is somebody else.</exception>
    public static void DemandOutgoing(IOutgoingGrainCallContext context)
    {
        if (context.SourceContext?.GrainInstance is IOwnerGrain || CallIdentity.Current != CallIdentity.Cell)
        {
            throw new UnauthorizedAccessException(Denied);
        }
    }

    /// <summary>
    /// Services are grains that live one on each silo, started with it and called by no name. They are Orleans' own, of
    /// reminders and of the dashboard; ours (<see cref="Sight.IStoreSight"/>) calls nobody. A client, and what a client
    /// has activated, is never one.
    /// </summary>
    private static bool IsReminderService(GrainId? source) => source is { } known && known.Type.IsGrainService();
}
