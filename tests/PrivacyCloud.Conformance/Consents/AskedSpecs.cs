using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Runtime.Consents.Figures;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>How often pages asked, counted without following anyone.</summary>
public sealed class AskedSpecs(ConsentApi shop) : IClassFixture<ConsentApi>
{
    [Fact]
    public async Task Each_page_that_asks_is_counted_once_for_each_purpose_it_asks_for()
    {
        var (api, tenant) = (shop.Api, shop.Api.Second);
        var clerk = api.Services.GetRequiredService<FigureClerk>();
        using var page = api.Client(tenant.Publishable);
        await page.SnapshotAsync("ja");
        await page.SnapshotAsync("en");
        await clerk.WriteAskedAsync(Cancel);
        await page.SnapshotAsync("ja");
        await clerk.WriteAskedAsync(Cancel);
        await clerk.WriteAskedAsync(Cancel);

        using var system = api.Client(tenant.Secret);
        var body = await (await system.ReadAsync($"/v1/consent/figures?brand={tenant.Brand}")).JsonAsync();

        Assert.Equal(
            ["advertising 3", "analytics 3", "newsletter 3"],
            body["items"]!.AsArray().Select(one => $"{one!["purpose"]} {one["asked"]}"));
    }
}
