namespace PrivacyCloud.Cluster;

/// <summary>
/// What every grain here does and all it does: it owns the order of one stream. Commands of one stream run one after
/// the other, because a grain does one thing at a time.
/// </summary>
[Alias("privacycloud.owner"), GrainInterfaceType("privacycloud.owner")]
public interface IOwnerGrain : IGrainWithStringKey
{
    /// <summary>Executes one command and answers how it ended.</summary>
    [Alias("execute")]
    Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel);
}
