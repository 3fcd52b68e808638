namespace PrivacyCloud.Cluster.Tests.Processes;

/// <summary>The specs of silos as processes run one after the other: each has several already.</summary>
[CollectionDefinition(Name)]
public sealed class SiloCollection
{
    public const string Name = "silos as processes";
}
