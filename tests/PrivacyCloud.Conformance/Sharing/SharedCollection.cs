namespace PrivacyCloud.Conformance.Sharing;

/// <summary>The specs of a shared store run one after the other: each has several hosts already.</summary>
[CollectionDefinition(Name)]
public sealed class SharedCollection : ICollectionFixture<SharedApi>
{
    public const string Name = "PostgreSQL: shared";
}
