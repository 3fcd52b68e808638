using System.Text;
using PrivacyCloud.Conformance.Sqlite;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Reactors;
using static PrivacyCloud.Conformance.Consents.ConsentDeskUnderTest;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Who is forgotten is unknown at once, and nothing that is left leads to her.</summary>
public sealed class ForgettingSpecs(ConsentDeskUnderTest desk) : IClassFixture<ConsentDeskUnderTest>
{
    [Fact]
    public async Task Who_is_forgotten_is_unknown_at_once_and_after_a_restart()
    {
        var mark = Email("forgotten");
        var person = (await desk.GiveAsync(desk.Vietnam, mark)).Person;
        Assert.True((await desk.CheckAsync(desk.Vietnam, mark)).Granted);

        await ForgetAsync(person);

        Assert.Equal(ConsentAnswer.NeverAsked, await desk.CheckAsync(desk.Vietnam, mark));
        Assert.Empty(await desk.HistoryAsync(desk.Vietnam, mark));
        await desk.RestartAsync();
        Assert.Equal(ConsentAnswer.NeverAsked, await desk.CheckAsync(desk.Vietnam, mark));
    }

    [Fact]
    public async Task What_was_decided_stays_on_record_without_her()
    {
        var person = (await desk.GiveAsync(desk.Vietnam, Email("on-record"))).Person;
        await ForgetAsync(person);

        Assert.Single(await desk.Reading.HistoryAsync(desk.Vietnam.Log, person, null, desk.Cancel));
    }

    [Fact]
    public async Task Who_comes_again_after_that_is_somebody_new()
    {
        var mark = Email("again");
        var first = (await desk.RefuseAsync(desk.Vietnam, mark)).Person;
        await ForgetAsync(first);
        var second = (await desk.GiveAsync(desk.Vietnam, mark, Assurance.Claimed)).Person;

        Assert.NotEqual(first, second);
        Assert.True((await desk.CheckAsync(desk.Vietnam, mark)).Granted);
        Assert.Single(await desk.HistoryAsync(desk.Vietnam, mark));
    }

    [Fact]
    public async Task A_device_is_forgotten_like_a_person()
    {
        var mark = Device("forgotten");
        await ForgetAsync((await desk.GiveAsync(desk.Vietnam, mark, Assurance.Device)).Person);

        Assert.Equal(ConsentAnswer.NeverAsked, await desk.CheckAsync(desk.Vietnam, mark));
        await desk.GiveAsync(desk.Vietnam, mark, Assurance.Device);
        Assert.True((await desk.CheckAsync(desk.Vietnam, mark)).Granted);
    }

    [Fact]
    public async Task Others_are_not_forgotten_with_her()
    {
        var other = Email("remembered");
        await desk.GiveAsync(desk.Vietnam, other);
        await ForgetAsync((await desk.GiveAsync(desk.Vietnam, Email("gone"))).Person);

        Assert.True((await desk.CheckAsync(desk.Vietnam, other)).Granted);
    }

    [Fact]
    public async Task No_file_holds_an_address_in_clear_and_none_its_hash_once_it_is_forgotten()
    {
        var mark = Email("planted.in.files");
        var hash = await desk.Get<ConsentPeople>().HashAsync(desk.Vietnam.Log, mark, desk.Cancel);
        var person = (await desk.GiveAsync(desk.Vietnam, mark)).Person;
        Assert.Empty(DataFiles.Holding(desk.DataFolder, "planted.in.files"u8));
        Assert.NotEmpty(DataFiles.Holding(desk.DataFolder, hash.Span[..16]));

        await ForgetAsync(person);

        Assert.Empty(DataFiles.Holding(desk.DataFolder, Encoding.UTF8.GetBytes(mark.Value)));
        Assert.Empty(DataFiles.Holding(desk.DataFolder, hash.Span[..16]));
        await desk.RestartAsync();
        Assert.Empty(DataFiles.Holding(desk.DataFolder, hash.Span[..16]));
    }

    [Fact]
    public async Task A_devices_mark_is_in_no_file_in_clear()
    {
        var mark = Device("never-in-clear");
        await desk.GiveAsync(desk.Vietnam, mark, Assurance.Device);
        await desk.WithdrawAsync(desk.Vietnam, mark, Assurance.Device);

        Assert.Empty(DataFiles.Holding(desk.DataFolder, Encoding.UTF8.GetBytes(mark.Value)));
    }

    private async Task ForgetAsync(DataSubjectId person) =>
        Assert.IsType<CommandOutcome.Done>(await desk.Get<Erasure>().OrderAsync(
            desk.Vietnam.Log, person.Holder, Compartment.Identifiers, null, Actor.Platform, desk.Cancel));
}
