using PrivacyCloud.Domain;

namespace PrivacyCloud.Standalone.Demo.Shop;

/// <summary>The shop of one brand of the demo.</summary>
/// <param name="Tenant">The company, by its name in addresses.</param>
/// <param name="Brand">The brand, by its name in addresses.</param>
/// <param name="Name">What the brand is called.</param>
/// <param name="PublishableKey">The brand's key: public by nature, so it may stand in a page.</param>
/// <param name="Purposes">What people read of each purpose that the brand asks for, by its code.</param>
internal sealed record DemoShop(
    string Tenant, string Brand, Text Name, string PublishableKey, IReadOnlyDictionary<string, Text> Purposes);
