using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>What runs, when, and what never does.</summary>
[Collection(BannerCollection.Name)]
public sealed class BannerBlockingSpecs(BannerHost host)
{
    private const string Add = """
        ({ purpose, name }) => {
          const script = document.createElement("script");
          script.type = "text/plain";
          script.dataset.purpose = purpose;
          script.dataset.src = "/spec-tags/" + name;
          script.nonce = document.querySelector("script").nonce;
          document.body.append(script);
        }
        """;

    private const string Updates = """
        () => window.dataLayer.map(([, word, said]) => [word, said.analytics_storage, said.ad_storage].join(" "))
        """;

    [Fact]
    public async Task After_a_no_nothing_runs_not_even_what_is_added_later()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync("Reject all");
        await visit.Page.EvaluateAsync(Add, new { purpose = "analytics", name = "added.js" });
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();

        Assert.Empty(visit.Fetched);
        Assert.Empty(await visit.FiredAsync());
        Assert.Equal((false, "refused"), await brand.CheckAsync(visit.Device, "analytics"));
    }

    [Fact]
    public async Task After_a_yes_scripts_run_once_in_the_order_in_which_they_stand()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync("Accept all");
        await visit.FiredAsync(3);
        await visit.Page.EvaluateAsync(Add, new { purpose = "analytics", name = "added.js" });
        await visit.FiredAsync(4);

        Assert.Equal(["slow.js", "inline", "last.js", "added.js"], await visit.FiredAsync());
        Assert.Equal(
            ["added.js", "frame.html", "last.js", "pixel.svg", "slow.js"], visit.Fetched.Order(StringComparer.Ordinal));
        Assert.Equal((true, "given"), await brand.CheckAsync(visit.Device, "analytics"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Only_what_its_purpose_allows_runs()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Choose").ClickAsync();
        await visit.Sheet.GetByRole(AriaRole.Switch).First.CheckAsync();
        await visit.ChooseAsync("Save my choices");
        await visit.FiredAsync(2);

        Assert.Equal(["slow.js", "inline"], await visit.FiredAsync());
        Assert.DoesNotContain("frame.html", visit.Fetched);
        Assert.Equal((true, "given"), await brand.CheckAsync(visit.Device, "analytics"));
        Assert.Equal((false, "refused"), await brand.CheckAsync(visit.Device, "advertising"));
    }

    [Fact]
    public async Task Taking_a_yes_back_empties_the_frame_and_the_next_page_runs_nothing()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync("Accept all");
        await visit.FiredAsync(3);
        await visit.Back.ClickAsync();
        await visit.ChooseAsync("Reject all");
        await Assertions.Expect(visit.Page.Locator("iframe")).ToHaveAttributeAsync("src", "about:blank");
        var before = visit.Fetched.Count;
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();

        Assert.Equal(before, visit.Fetched.Count);
        Assert.Empty(await visit.FiredAsync());
        Assert.Equal((false, "withdrawn"), await brand.CheckAsync(visit.Device, "analytics"));
    }

    [Fact]
    public async Task Signals_are_denied_before_anything_else_and_follow_each_choice()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        Assert.Equal("default denied denied", (await visit.Page.EvaluateAsync<string[]>(Updates))[0]);
        await visit.Button("Choose").ClickAsync();
        await visit.Sheet.GetByRole(AriaRole.Switch).First.CheckAsync();
        await visit.ChooseAsync("Save my choices");

        Assert.Equal("update granted denied", (await visit.Page.EvaluateAsync<string[]>(Updates))[^1]);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();
        Assert.Equal(
            ["default denied denied", "update granted denied"], await visit.Page.EvaluateAsync<string[]>(Updates));
    }
}
