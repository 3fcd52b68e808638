namespace PrivacyCloud.Conformance.Http;

/// <summary>The specs that share one running API, because none of them changes what another looks at.</summary>
[CollectionDefinition(Name)]
public sealed class ApiCollection : ICollectionFixture<ApiUnderTest>
{
    public const string Name = "one running API";
}
