using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Consents;
using static PrivacyCloud.Conformance.Consents.ConsentDeskUnderTest;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>A device speaks for a person from the link on, after her own word, and while the link lasts.</summary>
public sealed class LinkedDeviceSpecs(ConsentDeskUnderTest desk) : IClassFixture<ConsentDeskUnderTest>
{
    [Fact]
    public async Task From_the_link_on_it_speaks_for_her_and_no_longer_than_the_link_lasts()
    {
        var (her, phone) = await KnownAsync("linked");
        await desk.GiveAsync(desk.Vietnam, phone, Assurance.Device);
        Assert.Equal(ConsentAnswer.NeverAsked, await desk.CheckAsync(desk.Vietnam, her));

        var before = desk.Clock.Now;
        desk.Clock.Advance(Duration.FromMinutes(1));
        await LinkedAsync(phone, her, link: true);
        var answer = await desk.CheckAsync(desk.Vietnam, her);
        Assert.Equal((true, Assurance.Device, before), (answer.Granted, answer.Assurance, answer.Since));
        Assert.Equal(ConsentAnswer.NeverAsked, await desk.CheckAsync(desk.Vietnam, her, before));

        await LinkedAsync(phone, her, link: false);
        Assert.Equal(ConsentAnswer.NeverAsked, await desk.CheckAsync(desk.Vietnam, her));
        Assert.True((await desk.CheckAsync(desk.Vietnam, phone)).Granted);
    }

    [Fact]
    public async Task What_the_device_withdraws_is_withdrawn_for_her_at_once()
    {
        var (her, phone) = await KnownAsync("withdraws");
        await desk.GiveAsync(desk.Vietnam, phone, Assurance.Device);
        await LinkedAsync(phone, her, link: true);
        Assert.True((await desk.CheckAsync(desk.Vietnam, her)).Granted);

        await desk.WithdrawAsync(desk.Vietnam, phone, Assurance.Device);
        Assert.Equal(ConsentStatus.Withdrawn, (await desk.CheckAsync(desk.Vietnam, her)).Status);
    }

    [Fact]
    public async Task Her_own_word_comes_before_any_devices()
    {
        var (her, phone) = await KnownAsync("own-word");
        await LinkedAsync(phone, her, link: true);
        await desk.RefuseAsync(desk.Vietnam, her);
        await desk.GiveAsync(desk.Vietnam, phone, Assurance.Device);

        Assert.False((await desk.CheckAsync(desk.Vietnam, her)).Granted);
        Assert.True((await desk.CheckAsync(desk.Vietnam, phone)).Granted);
    }

    [Fact]
    public async Task A_no_on_her_device_takes_back_her_own_older_yes_until_she_says_yes_again()
    {
        var (her, phone) = await KnownAsync("later-no");
        await desk.GiveAsync(desk.Vietnam, her);
        await LinkedAsync(phone, her, link: true);
        Assert.True((await desk.CheckAsync(desk.Vietnam, her)).Granted);
        var before = desk.Clock.Now;
        desk.Clock.Advance(Duration.FromMinutes(1));

        await desk.RefuseAsync(desk.Vietnam, phone, Assurance.Device);
        Assert.False((await desk.CheckAsync(desk.Vietnam, her)).Granted);
        Assert.True((await desk.CheckAsync(desk.Vietnam, her, before)).Granted);

        await desk.GiveAsync(desk.Vietnam, her);
        Assert.True((await desk.CheckAsync(desk.Vietnam, her)).Granted);
    }

    [Fact]
    public async Task What_she_takes_back_is_taken_back_on_her_devices_and_stops_by_a_day()
    {
        var (her, phone) = await KnownAsync("on-devices");
        await desk.GiveAsync(desk.Vietnam, phone, Assurance.Device);
        await LinkedAsync(phone, her, link: true);

        await desk.WithdrawAsync(desk.Vietnam, her, Assurance.Claimed);
        Assert.True((await desk.CheckAsync(desk.Vietnam, phone)).Granted);

        await desk.WithdrawAsync(desk.Vietnam, her);
        var answer = await desk.CheckAsync(desk.Vietnam, phone);
        Assert.Equal((ConsentStatus.Withdrawn, Assurance.Verified), (answer.Status, answer.Assurance));
        var device = (await desk.HistoryAsync(desk.Vietnam, phone))[0].Entry;
        Assert.IsType<ConsentEvent.Withdrawn>(device.Happened);
        Assert.Single(await StopsAsync(phone));

        await desk.RefuseAsync(desk.Vietnam, her);
        Assert.Single(await StopsAsync(phone));
        await desk.GiveAsync(desk.Vietnam, phone, Assurance.Device);
        Assert.True((await desk.CheckAsync(desk.Vietnam, phone)).Granted);
    }

    [Fact]
    public async Task Of_two_devices_the_one_that_spoke_last_counts()
    {
        var (her, phone) = await KnownAsync("two-devices");
        await desk.GiveAsync(desk.Vietnam, phone, Assurance.Device);
        desk.Clock.Advance(Duration.FromMinutes(1));
        await desk.RefuseAsync(desk.Vietnam, Device("two-devices-tablet"), Assurance.Device);
        await LinkedAsync(phone, her, link: true);
        await LinkedAsync(Device("two-devices-tablet"), her, link: true);

        Assert.False((await desk.CheckAsync(desk.Vietnam, her)).Granted);
    }

    [Fact]
    public async Task Her_history_tells_what_her_devices_decided_newest_first()
    {
        var (her, phone) = await KnownAsync("history");
        await LinkedAsync(phone, her, link: true);
        await desk.GiveAsync(desk.Vietnam, phone, Assurance.Device);
        await desk.RefuseAsync(desk.Vietnam, her);

        var history = await desk.HistoryAsync(desk.Vietnam, her);
        // Her no took back what the telephone said, so that it stands there too.
        Assert.Equal([false, false, true, false, true], history.Select(one => one.Granted));
        Assert.Equal(history.OrderByDescending(one => one.Entry.Position), history);
        Assert.Equal(3, (await desk.HistoryAsync(desk.Vietnam, phone)).Count);
    }

    [Fact]
    public async Task Only_a_known_device_is_linked_and_only_to_a_known_person()
    {
        var (her, phone) = await KnownAsync("known");

        await RefusedAsync("consent.nobody-known", desk.Vietnam, Device("unknown-device"), her);
        await RefusedAsync("consent.nobody-known", desk.Vietnam, phone, Email("unknown-person"));
        await RefusedAsync("consent.nobody-known", desk.Japan, phone, her);
        await RefusedAsync("consent.link-unfit", desk.Vietnam, phone, phone);
        await RefusedAsync("consent.link-unfit", desk.Vietnam, her, her);
    }

    /// <summary>A person who said yes to the newsletter, and a device that said no to it.</summary>
    private async Task<(Mark Her, Mark Phone)> KnownAsync(string name)
    {
        await desk.SayAsync(desk.Vietnam, Email(name), Assurance.Verified, [Newsletter], []);
        await desk.SayAsync(desk.Vietnam, Device(name), Assurance.Device, [], [Newsletter]);
        return (Email(name), Device(name));
    }

    private async Task<IReadOnlyList<StopTask>> StopsAsync(Mark device)
    {
        var (log, people) = (desk.Vietnam.Log, desk.Get<ConsentPeople>());
        var file = await desk.Reading.FileAsync(
            log, (await people.FindAsync(log, device, desk.Cancel))!.Value, desk.Cancel);
        return [.. ((ConsentState.Known)file.State).Stops];
    }

    private async Task LinkedAsync(Mark device, Mark person, bool link) => Assert.IsType<ConsentOutcome.Recorded>(
        await LinkAsync(desk.Vietnam, device, person, link));

    private async Task RefusedAsync(string code, FoundedTenant tenant, Mark device, Mark person) => Assert.Equal(
        code, Assert.IsType<ConsentOutcome.Refused>(await LinkAsync(tenant, device, person, link: true)).Reason.Code);

    private Task<ConsentOutcome> LinkAsync(FoundedTenant tenant, Mark device, Mark person, bool link) =>
        desk.Care.LinkAsync(
            tenant.Log, device, person, tenant.Brand, link, Actor.Platform, null, desk.Cancel);
}
