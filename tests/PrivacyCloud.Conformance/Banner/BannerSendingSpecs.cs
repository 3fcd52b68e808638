using System.Net;
using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>How a choice reaches the server, and when the server is left alone.</summary>
[Collection(BannerCollection.Name)]
public sealed class BannerSendingSpecs(BannerHost host)
{
    private const string Record = "**/v1/consents";

    [Theory]
    [InlineData("Reject all")]
    [InlineData("Accept all")]
    public async Task Once_she_has_chosen_no_page_calls_the_server(string choice)
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync(choice);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();

        Assert.Equal(1, visit.Configs);
        Assert.Single(visit.Sent);
        await Assertions.Expect(visit.Bar).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_choice_made_offline_counts_at_once_and_is_sent_when_the_line_is_back()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await visit.Button("Reject all").ClickAsync();
        await Assertions.Expect(visit.Said).ToContainTextAsync("offline");
        await Assertions.Expect(visit.Bar).ToBeHiddenAsync();

        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.Context.SetOfflineAsync(false), answer => answer.Status == (int)HttpStatusCode.Created);
        await Assertions.Expect(visit.Said).ToContainTextAsync("saved");
        Assert.Single(visit.Sent.Select(sent => sent.Key).Distinct());
        Assert.Equal((false, "refused"), await brand.CheckAsync(visit.Device, "analytics"));
    }

    [Fact]
    public async Task A_choice_that_met_a_failing_server_is_sent_again_as_the_same_one_even_from_the_next_page()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        await visit.Page.RouteAsync(Record, route => route.FulfillAsync(new()
        {
            Status = 503,
            Headers = new Dictionary<string, string> { ["access-control-allow-origin"] = host.Shop },
        }));
        await visit.Button("Accept all").ClickAsync();
        await visit.Ages.Last.ClickAsync();
        await visit.FiredAsync(3);
        await visit.Page.UnrouteAsync(Record);
        await visit.Page.RunAndWaitForResponseAsync(
            () => visit.Page.ReloadAsync(), answer => answer.Status == (int)HttpStatusCode.Created);

        Assert.Equal(2, visit.Sent.Count);
        Assert.Single(visit.Sent.Select(sent => sent.Key).Distinct());
        Assert.Equal(1, visit.Configs);
        Assert.Equal(2, (await brand.HistoryAsync(visit.Device)).Count);
    }

    [Fact]
    public async Task A_choice_on_a_notice_that_is_too_old_is_asked_again_on_the_new_one()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        await brand.DefineAsync("personalisation", "personalisation", "consent", "personalization_storage");
        await brand.PublishAsync("Your data, once more");
        host.Time.Turn(TimeSpan.FromDays(8));
        await visit.Button("Accept all").ClickAsync();
        await visit.Ages.Last.ClickAsync();
        await Assertions.Expect(visit.Bar.GetByRole(AriaRole.Alert)).ToContainTextAsync("changed");

        await visit.ChooseAsync("Reject all");
        Assert.Equal(2, visit.Sent.Count);
        Assert.NotEqual(visit.Sent[0].Body.GetProperty("snapshot"), visit.Sent[1].Body.GetProperty("snapshot"));
        Assert.Equal(3, visit.Sent[1].Body.GetProperty("decisions").GetArrayLength());
        Assert.Equal((false, "refused"), await brand.CheckAsync(visit.Device, "personalisation"));
        Assert.Equal((false, "refused"), await brand.CheckAsync(visit.Device, "analytics"));
    }

    [Fact]
    public async Task A_yes_to_what_means_something_else_by_now_stops_and_is_asked_anew()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.Button("Accept all").ClickAsync();
        await visit.Ages.Last.ClickAsync();
        await visit.FiredAsync(3);
        await visit.Recorded;
        await brand.DefineAsync("advertising", "advertising", "consent", "ad_storage", material: true);
        await brand.PublishAsync("Your data, for more");
        Assert.False((await brand.CheckAsync(visit.Device, "advertising")).Granted);
        await visit.Page.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddDays(8));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();

        Assert.DoesNotContain("last.js", await visit.FiredAsync());
        await visit.ChooseAsync("Reject all");
        Assert.Equal((false, "withdrawn"), await brand.CheckAsync(visit.Device, "advertising"));
    }

    [Fact]
    public async Task A_no_is_not_asked_again_when_the_time_to_look_has_come_and_nothing_changed()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync("Reject all");
        await visit.Page.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddDays(8));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();

        Assert.Equal(2, visit.Configs);
        await Assertions.Expect(visit.Bar).ToBeHiddenAsync();
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();
        Assert.Equal(2, visit.Configs);
    }

    [Fact]
    public async Task Something_new_is_asked_about_when_the_time_to_look_has_come()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync("Reject all");
        await brand.DefineAsync("personalisation", "personalisation", "consent", "personalization_storage");
        await brand.PublishAsync("Your data, once more");
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Back).ToBeVisibleAsync();
        Assert.Equal(1, visit.Configs);

        await visit.Page.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddDays(8));
        await visit.Page.ReloadAsync();
        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        Assert.Empty(visit.Fetched);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_choice_that_has_run_out_is_asked_again_and_nothing_runs_until_then()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        await visit.ChooseAsync("Accept all");
        await visit.FiredAsync(3);
        var before = visit.Fetched.Count;
        await visit.Page.Clock.SetFixedTimeAsync(DateTime.UtcNow.AddDays(370));
        await visit.Page.ReloadAsync();

        await Assertions.Expect(visit.Bar).ToBeVisibleAsync();
        Assert.Equal(before, visit.Fetched.Count);
    }

    [Fact]
    public async Task A_choice_in_one_window_is_a_choice_in_all()
    {
        var brand = await host.BrandAsync("jp");
        await using var visit = await host.VisitAsync(brand);
        var other = await visit.AnotherWindowAsync();
        await Assertions.Expect(other.Bar).ToBeVisibleAsync();
        await visit.Page.BringToFrontAsync();
        await visit.ChooseAsync("Accept all");
        await other.Page.BringToFrontAsync();

        await Assertions.Expect(other.Bar).ToBeHiddenAsync();
        await other.FiredAsync(3);
        Assert.Empty(other.Sent);
    }
}
