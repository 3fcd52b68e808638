using System.Text.Json;
using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>What differs by law: who decides, and what a browser's signal says.</summary>
[Collection(BannerCollection.Name)]
public sealed class BannerLawSpecs(BannerHost host)
{
    [Fact]
    public async Task Where_the_law_lets_things_run_until_a_no_the_browsers_signal_is_that_no()
    {
        var brand = await host.BrandAsync("us-ca");
        await using var visit = await host.VisitAsync(brand, signal: true);
        await Assertions.Expect(visit.Said).ToContainTextAsync("browser");
        await visit.Recorded;

        var sent = Assert.Single(visit.Sent).Body;
        Assert.True(sent.GetProperty("gpc").GetBoolean());
        Assert.All(Granted(sent), Assert.False);
        Assert.Empty(visit.Fetched);
        await Assertions.Expect(visit.Bar).ToBeHiddenAsync();
        Assert.Equal((false, "refused"), await brand.CheckAsync(visit.Device, "analytics"));
        Assert.All(await brand.HistoryAsync(visit.Device), item => Assert.True(item["signal"]!.GetValue<bool>()));
    }

    [Fact]
    public async Task Where_the_law_lets_things_run_until_a_no_they_run_until_she_says_it()
    {
        var brand = await host.BrandAsync("us-ca");
        await using var visit = await host.VisitAsync(brand);
        await visit.FiredAsync(3);
        await visit.ChooseAsync("Reject all");
        var before = visit.Fetched.Count;
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();

        Assert.Equal(before, visit.Fetched.Count);
        Assert.Equal((false, "refused"), await brand.CheckAsync(visit.Device, "analytics"));
    }

    [Fact]
    public async Task Where_the_law_wants_a_yes_the_signal_is_noted_and_gives_nothing()
    {
        var brand = await host.BrandAsync("vn");
        await using var visit = await host.VisitAsync(brand, signal: true);
        await Assertions.Expect(visit.Bar.GetByRole(AriaRole.Note)).ToContainTextAsync("browser");

        Assert.Empty(visit.Sent);
        Assert.Empty(visit.Fetched);
    }

    [Fact]
    public async Task A_no_is_anybodys_to_say_and_asks_no_age()
    {
        var brand = await host.BrandAsync("vn");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync("Reject all");

        Assert.False(Assert.Single(visit.Sent).Body.TryGetProperty("decidedBy", out _));
    }

    [Fact]
    public async Task Whoever_is_old_enough_says_yes_alone()
    {
        var brand = await host.BrandAsync("vn");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Accept all").ClickAsync();
        await visit.ChooseAsync("16 or older");

        Assert.Equal("self", Decider(visit).GetProperty("kind").GetString());
        Assert.Equal((true, "given"), await brand.CheckAsync(visit.Device, "analytics"));
    }

    [Theory]
    [InlineData("7 to 15", "both")]
    [InlineData("Under 7", "guardian")]
    public async Task For_a_child_the_guardian_answers_before_anything_is_sent(string age, string kind)
    {
        var brand = await host.BrandAsync("vn");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Accept all").ClickAsync();
        await visit.Button(age).ClickAsync();
        await visit.Button("Save my choices").ClickAsync();
        Assert.Empty(visit.Sent);
        Assert.Empty(visit.Fetched);

        await visit.Page.GetByLabel("You are the child").SelectOptionAsync("legal-guardian");
        await visit.Page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await visit.ChooseAsync("Save my choices");
        Assert.Equal(kind, Decider(visit).GetProperty("kind").GetString());
        Assert.Equal("legal-guardian", Decider(visit).GetProperty("relation").GetString());
        Assert.Equal((true, "given"), await brand.CheckAsync(visit.Device, "analytics"));
    }

    [Fact]
    public async Task In_the_preference_centre_the_age_is_asked_when_something_is_allowed_and_the_choice_is_kept()
    {
        var brand = await host.BrandAsync("vn");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Choose").ClickAsync();
        await visit.Sheet.GetByRole(AriaRole.Switch).Last.CheckAsync();
        await visit.Button("Save my choices").ClickAsync();
        await visit.ChooseAsync("16 or older");

        Assert.Equal([false, true], Granted(visit.Sent[0].Body));
        await Assertions.Expect(visit.Sheet).ToBeHiddenAsync();
    }

    private static JsonElement Decider(BannerVisit visit) => visit.Sent[^1].Body.GetProperty("decidedBy");

    private static IEnumerable<bool> Granted(JsonElement body) =>
        [.. body.GetProperty("decisions").EnumerateArray().Select(one => one.GetProperty("granted").GetBoolean())];
}
