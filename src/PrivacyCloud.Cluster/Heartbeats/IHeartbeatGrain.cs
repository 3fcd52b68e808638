namespace PrivacyCloud.Cluster.Heartbeats;

/// <summary>
/// The heartbeat of one slot of a cell. Its reminder has it live on some silo at any time, and beats there, whatever
/// became of that silo's own timers. It decides nothing and keeps nothing: what is due is said by the store.
/// </summary>
[Alias("privacycloud.heartbeat"), GrainInterfaceType("privacycloud.heartbeat")]
public interface IHeartbeatGrain : IGrainWithIntegerKey, IRemindable
{
    /// <summary>Begins to beat. Doing it again changes nothing.</summary>
    [Alias("start")]
    Task StartAsync(CancellationToken cancel);
}
