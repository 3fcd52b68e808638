namespace PrivacyCloud.Conformance.Browser;

/// <summary>All specs that share the browser.</summary>
[CollectionDefinition(Name)]
public sealed class PagesCollection : ICollectionFixture<PagesHost>
{
    public const string Name = "pages";
}
