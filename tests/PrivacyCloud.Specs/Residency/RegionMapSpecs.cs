using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Specs.Residency;

/// <summary>Directories laid over each other lead to one region, or to none.</summary>
public sealed class RegionMapSpecs
{
    private static readonly Region Japan = Region.Parse("jp-1");
    private static readonly Region Singapore = Region.Parse("sg-1");
    private static readonly TenantId First = new(Guid.Parse("01930000-0000-7000-8000-000000000001"));
    private static readonly TenantId Second = new(Guid.Parse("01930000-0000-7000-8000-000000000002"));
    private static readonly GroupId Group = new(Guid.Parse("01930000-0000-7000-8000-000000000003"));

    [Fact]
    public void A_tenant_is_found_by_its_id_its_short_name_and_its_hosts_and_a_group_by_its_id()
    {
        var map = RegionMap.Of([Says(Japan, 1, Home(First, "acme", "shop.example.com"))]);
        var elsewhere = new Whereabouts.Elsewhere(Japan);
        Assert.Equal(elsewhere, map.Find(First));
        Assert.Equal(elsewhere, map.Find(Slug.Parse("acme")));
        Assert.Equal(elsewhere, map.Find(Host("shop.example.com")));
        Assert.Equal(elsewhere, map.Find(Group));
    }

    [Fact]
    public void What_nobody_names_is_unknown()
    {
        var map = RegionMap.Of([Says(Japan, 1, Home(First, "acme", "shop.example.com"))]);
        Assert.IsType<Whereabouts.Unknown>(map.Find(Second));
        Assert.IsType<Whereabouts.Unknown>(map.Find(Slug.Parse("other")));
        Assert.IsType<Whereabouts.Unknown>(map.Find(Host("example.com")));
        Assert.IsType<Whereabouts.Unknown>(map.Find(default(TenantId)));
        Assert.IsType<Whereabouts.Unknown>(RegionMap.Empty.Find(First));
    }

    [Fact]
    public void What_two_regions_name_is_settled_by_neither_and_the_rest_stands()
    {
        var map = RegionMap.Of(
        [
            Says(Japan, 1, Home(First, "acme", "shop.example.com")),
            Says(Singapore, 9, Home(Second, "acme", "shop.example.com")) with { Groups = [] },
        ]);
        Assert.IsType<Whereabouts.Unsettled>(map.Find(Slug.Parse("acme")));
        Assert.IsType<Whereabouts.Unsettled>(map.Find(Host("shop.example.com")));
        Assert.Equal(new Whereabouts.Elsewhere(Japan), map.Find(First));
        Assert.Equal(new Whereabouts.Elsewhere(Singapore), map.Find(Second));
    }

    [Fact]
    public void A_host_of_two_brands_in_one_region_leads_there()
    {
        var map = RegionMap.Of(
            [Says(Japan, 1, Home(First, "acme", "shop.example.com"), Home(Second, "other", "shop.example.com"))]);
        Assert.Equal(new Whereabouts.Elsewhere(Japan), map.Find(Host("shop.example.com")));
    }

    [Fact]
    public void A_tenant_that_is_about_to_move_leads_nowhere_for_now()
    {
        var moving = Home(First, "acme", "shop.example.com") with { Standing = HomeStanding.Unsettled };
        Assert.IsType<Whereabouts.Unsettled>(RegionMap.Of([Says(Japan, 1, moving)]).Find(First));
    }

    [Theory]
    [InlineData("shop.example.com", true)]
    [InlineData("xn--caf-dma.example", true)]
    [InlineData("a1.b2.example", true)]
    [InlineData("localhost", false)]
    [InlineData("shop.localhost", false)]
    [InlineData("127.0.0.1", false)]
    [InlineData("[::1]", false)]
    [InlineData("shop.example.com:8080", false)]
    [InlineData("Shop.example.com", false)]
    [InlineData("-shop.example.com", false)]
    [InlineData("shop..com", false)]
    [InlineData("shop.example.com.", false)]
    [InlineData("café.example", false)]
    [InlineData("*.example.com", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_host_has_a_name_of_at_least_two_labels(string? text, bool isHost) =>
        Assert.Equal(isHost, HostName.TryParse(text, out _));

    private static DirectoryVersion Says(Region region, long number, params TenantHome[] homes) =>
        new(region, number, [.. homes], [Group]);

    private static TenantHome Home(TenantId tenant, string slug, string host) =>
        new(tenant, Slug.Parse(slug), [Host(host)], HomeStanding.Settled);

    private static HostName Host(string text) => HostName.TryParse(text, out var host)
        ? host : throw new FormatException(text);
}
