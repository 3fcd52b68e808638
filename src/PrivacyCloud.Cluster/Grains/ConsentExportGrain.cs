using PrivacyCloud.Runtime.Consents.Exports;

namespace PrivacyCloud.Cluster.Grains;

/// <summary>One export of a tenant's consents.</summary>
[Alias("privacycloud.consent-export"), GrainInterfaceType("privacycloud.consent-export")]
public interface IConsentExportGrain : IOwnerGrain;

[GrainType("consent-export")]
internal sealed class ConsentExportGrain(IGrainContext context, Owners owners) : IGrainBase, IConsentExportGrain
{
    private readonly Owner _owner = owners.Open(ConsentExportAggregate.Kind, context);

    public static GrainDoor Door { get; } =
        new(ConsentExportAggregate.Kind, (grains, key) => grains.GetGrain<IConsentExportGrain>(key));

    public IGrainContext GrainContext => context;

    public Task<Envelope> ExecuteAsync(Envelope command, CancellationToken cancel) =>
        _owner.ExecuteAsync(command, cancel);
}
