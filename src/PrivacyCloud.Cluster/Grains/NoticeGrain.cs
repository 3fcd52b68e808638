using PrivacyCloud.Runtime.Notices;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>The purposes and notices of one brand.</summary>
[Alias("privacycloud.notice"), GrainInterfaceType("privacycloud.notice")]
public interface INoticeGrain : IOwnerGrain;

[GrainType("notice")]
internal sealed class NoticeGrain(IGrainContext context, Owners owners) : IGrainBase, INoticeGrain
{
    private readonly Owner _owner = owners.Open(NoticeAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(NoticeAggregate.Kind, (grains, key) => grains.GetGrain<INoticeGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
