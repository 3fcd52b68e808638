using Microsoft.AspNetCore.Http.HttpResults;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Consoles.Banner;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Standalone.Demo.Shop;

/// <summary>A shop for each brand of the demo, to see the banner at work.</summary>
internal static class ShopRoutes
{
    public static void Map(WebApplication app)
    {
        var shops = app.MapGroup("/demo/shop").ExcludeFromDescription().RequireRateLimiting(RateLimits.Anonymous);
        shops.MapGet("/", List);
        shops.MapGet("/{brand}", Show);
        app.MapGet("/demo/shop/shop.css", ShopFiles.Style).ExcludeFromDescription();
        app.MapGet("/demo/shop/shop.js", ShopFiles.PageScript).ExcludeFromDescription();
        app.MapGet("/demo/shop/tags/suggestions", Suggestions).ExcludeFromDescription();
        app.MapGet("/demo/shop/tags/{file}", ShopFiles.Tag).ExcludeFromDescription();
    }

    private static IResult List(HttpContext http, DemoShops shops, TimeProvider time)
    {
        if (shops.All() is not { Count: > 0 } all)
        {
            return Results.NotFound();
        }

        ShopHeaders.Page(http.Response);
        return new RazorComponentResult<ShopListPage>(new { Page = PageContext.Of(http, time), Shops = Named(all) });
    }

    private static IReadOnlyList<(string Brand, Text Name)> Named(IReadOnlyList<DemoShop> shops) =>
        [.. shops.Select(shop => (shop.Brand, shop.Name))];

    private static IResult Show(
        string brand, HttpContext http, DemoShops shops, BannerScript banner, TimeProvider time)
    {
        if (shops.Find(brand) is not { } shop)
        {
            return Results.NotFound();
        }

        return new RazorComponentResult<ShopPage>(new
        {
            Page = PageContext.Of(http, time),
            shop.Tenant,
            shop.Brand,
            shop.Name,
            shop.PublishableKey,
            shop.Purposes,
            Banner = banner.Manifest,
            Nonce = ShopHeaders.Page(http.Response),
        });
    }

    private static RazorComponentResult<SuggestionsFrame> Suggestions(HttpContext http, TimeProvider time)
    {
        ShopHeaders.Frame(http.Response);
        return new(new { Page = PageContext.Of(http, time) });
    }
}
