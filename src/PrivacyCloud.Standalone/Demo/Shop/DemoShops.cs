using PrivacyCloud.Standalone.Demo.Notices;
using PrivacyCloud.Standalone.Hosting;

namespace PrivacyCloud.Standalone.Demo.Shop;

/// <summary>The shops there are: none before the demo is loaded, since their keys are made with it.</summary>
internal sealed class DemoShops(ServeOptions options)
{
    private IReadOnlyList<DemoShop>? _all;

    /// <summary>All of them, in the order of the demo's companies.</summary>
    public IReadOnlyList<DemoShop> All()
    {
        if (Volatile.Read(ref _all) is { } known)
        {
            return known;
        }

        if (DemoKeysFile.Find(options.Data) is not { } keys)
        {
            return [];
        }

        var all = DemoTenants.All
            .Select(tenant => (tenant, brand: keys.Tenants.FirstOrDefault(one => one.Slug == tenant.Slug)?.Brands
                .FirstOrDefault(one => one.Slug == tenant.BrandSlug)))
            .Where(one => one.brand is not null)
            .Select(one => new DemoShop(
                one.tenant.Slug, one.tenant.BrandSlug, one.tenant.BrandName, one.brand!.PublishableKey,
                DemoCatalogues.Of(one.tenant).Purposes.ToDictionary(asked => asked.Code, asked => asked.Terms.Name)))
            .ToList();
        Volatile.Write(ref _all, all);
        return all;
    }

    /// <summary>The shop of a brand, or none.</summary>
    public DemoShop? Find(string brand) => All().FirstOrDefault(one => one.Brand == brand);
}
