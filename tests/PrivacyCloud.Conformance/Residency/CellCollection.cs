namespace PrivacyCloud.Conformance.Residency;

/// <summary>The specs that share two running cells, because none of them changes what another looks at.</summary>
[CollectionDefinition(Name)]
public sealed class CellCollection : ICollectionFixture<TwoCells>
{
    public const string Name = "two running cells";
}
