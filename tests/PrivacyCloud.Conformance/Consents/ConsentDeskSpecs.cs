using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Runtime.Consents;
using static PrivacyCloud.Conformance.Consents.ConsentDeskUnderTest;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Who is known by which mark, whose word counts, and what of it is recorded once.</summary>
public sealed class ConsentDeskSpecs(ConsentDeskUnderTest desk) : IClassFixture<ConsentDeskUnderTest>
{
    private const int Many = 16;

    [Fact]
    public async Task Two_tenants_with_the_same_address_know_nothing_of_each_other()
    {
        var mark = Email("shared");
        var here = await desk.GiveAsync(desk.Vietnam, mark);

        Assert.Equal(ConsentAnswer.NeverAsked, await desk.CheckAsync(desk.Japan, mark));
        Assert.Empty(await desk.HistoryAsync(desk.Japan, mark));
        var there = await desk.RefuseAsync(desk.Japan, mark);

        Assert.NotEqual(here.Person, there.Person);
        Assert.True((await desk.CheckAsync(desk.Vietnam, mark)).Granted);
        Assert.Equal(ConsentStatus.Refused, (await desk.CheckAsync(desk.Japan, mark)).Status);
        Assert.Single(await desk.HistoryAsync(desk.Vietnam, mark));
    }

    [Fact]
    public async Task The_same_letters_as_another_kind_of_mark_are_somebody_else()
    {
        var (mail, account) = (Email("kinds"), Mark.Read(MarkKind.External, "kinds@people.example")!);

        Assert.NotEqual(
            (await desk.GiveAsync(desk.Vietnam, mail)).Person, (await desk.RefuseAsync(desk.Vietnam, account)).Person);
        Assert.True((await desk.CheckAsync(desk.Vietnam, mail)).Granted);
        Assert.False((await desk.CheckAsync(desk.Vietnam, account)).Granted);
    }

    [Fact]
    public async Task However_she_types_her_address_she_is_the_same_person() =>
        Assert.Equal(
            (await desk.GiveAsync(desk.Vietnam, Email("typed"))).Person,
            (await desk.GiveAsync(
                desk.Vietnam, Mark.Read(MarkKind.Email, " ＴＹＰＥＤ@People.Example")!)).Person);

    [Fact]
    public async Task A_claim_is_recorded_and_lifts_no_verified_no()
    {
        var mark = Email("claimed");
        var no = await desk.RefuseAsync(desk.Vietnam, mark);
        var claim = await desk.GiveAsync(desk.Vietnam, mark, Assurance.Claimed);

        var answer = await desk.CheckAsync(desk.Vietnam, mark);
        Assert.Equal((false, ConsentStatus.Refused), (answer.Granted, answer.Status));
        Assert.Equal((Assurance.Verified, no.Done.Position), (answer.Assurance, answer.Position));

        var history = await desk.HistoryAsync(desk.Vietnam, mark);
        Assert.Equal([false, true], history.Select(one => one.IsEffective));
        Assert.Equal([true, false], history.Select(one => one.Granted));
        Assert.Equal([claim.Done.Position, no.Done.Position], history.Select(one => (long?)one.Entry.Position));
        Assert.Equal([ConsentStatus.Refused, ConsentStatus.Refused], history.Select(one => one.Status));
    }

    [Fact]
    public async Task A_claimed_no_leaves_a_verified_no_with_its_own_record()
    {
        var mark = Email("twice-no");
        var no = await desk.RefuseAsync(desk.Vietnam, mark);
        await desk.RefuseAsync(desk.Vietnam, mark, Assurance.Claimed);
        await desk.WithdrawAsync(desk.Vietnam, mark, Assurance.Claimed);

        var answer = await desk.CheckAsync(desk.Vietnam, mark);
        Assert.Equal((Assurance.Verified, no.Done.Position), (answer.Assurance, answer.Position));
        Assert.Equal(3, (await desk.HistoryAsync(desk.Vietnam, mark)).Count);
    }

    [Fact]
    public async Task She_herself_lifts_her_no_and_anybody_may_take_her_yes_back()
    {
        var mark = Email("herself");
        await desk.RefuseAsync(desk.Vietnam, mark);
        await desk.GiveAsync(desk.Vietnam, mark);
        Assert.True((await desk.CheckAsync(desk.Vietnam, mark)).Granted);

        await desk.WithdrawAsync(desk.Vietnam, mark, Assurance.Claimed);
        var answer = await desk.CheckAsync(desk.Vietnam, mark);
        Assert.Equal((ConsentStatus.Withdrawn, Assurance.Claimed), (answer.Status, answer.Assurance));
    }

    [Fact]
    public async Task Sixteen_first_decisions_at_once_are_one_person_and_sixteen_records()
    {
        var mark = Email("crowd");
        var all = await AtOnceAsync(_ => desk.GiveAsync(desk.Vietnam, mark, Assurance.Claimed));

        Assert.Single(all.Select(one => one.Person).Distinct());
        Assert.Equal(Many, all.Select(one => one.Receipt).Distinct().Count());
        Assert.Equal(Many, (await desk.HistoryAsync(desk.Vietnam, mark)).Count);
    }

    [Fact]
    public async Task Sixteen_first_decisions_of_new_devices_at_once_are_sixteen_people()
    {
        var all = await AtOnceAsync(no => desk.GiveAsync(desk.Japan, Device($"new-{no}"), Assurance.Device));

        Assert.Equal(Many, all.Select(one => one.Person).Distinct().Count());
        Assert.Equal(Many, all.Select(one => one.Done.Position).Distinct().Count());
    }

    [Fact]
    public async Task The_same_key_sixteen_times_at_once_is_one_record_and_still_is_after_a_restart()
    {
        var (mark, key) = (Email("replayed"), Key("one-key"));
        var all = await AtOnceAsync(_ => desk.GiveAsync(desk.Vietnam, mark, Assurance.Claimed, key));

        Assert.Single(all.Select(one => (one.Person, one.Receipt, one.Done.Position)).Distinct());
        Assert.Single(all, one => !one.Done.Replayed);
        Assert.Single(await desk.HistoryAsync(desk.Vietnam, mark));

        await desk.RestartAsync();
        var again = await desk.GiveAsync(desk.Vietnam, mark, Assurance.Claimed, key);
        Assert.True(again.Done.Replayed);
        Assert.Equal(all[0].Receipt, again.Receipt);
        Assert.Single(await desk.HistoryAsync(desk.Vietnam, mark));
    }

    [Fact]
    public async Task The_same_key_at_another_tenant_is_another_record()
    {
        var (mark, key) = (Email("two-keys"), Key("shared-key"));

        Assert.False((await desk.GiveAsync(desk.Vietnam, mark, Assurance.Claimed, key)).Done.Replayed);
        Assert.False((await desk.GiveAsync(desk.Japan, mark, Assurance.Claimed, key)).Done.Replayed);
    }

    [Fact]
    public async Task What_is_refused_leaves_nobody_known()
    {
        var mark = Email("refused");
        var snapshot = await desk.SnapshotAsync(desk.Vietnam);
        var twice = new IncomingDecision
        {
            Mark = mark,
            Brand = desk.Vietnam.Brand,
            Snapshot = snapshot,
            Given = [Analytics],
            Refused = [Analytics],
            Assurance = Assurance.Claimed,
        };

        await RefusedAsync("consent.decisions-unfit", desk.Vietnam, twice);
        await RefusedAsync(
            "consent.stated-at-unfit", desk.Vietnam,
            twice with { Refused = [], StatedAt = desk.Clock.Now + Duration.FromTicks(1) });
        await RefusedAsync(
            "consent.snapshot-invalid", desk.Vietnam, twice with { Refused = [], Snapshot = snapshot + "A" });
        await RefusedAsync("consent.snapshot-invalid", desk.Japan, twice with { Brand = null, Refused = [] });

        Assert.Null(await desk.Get<ConsentPeople>().FindAsync(desk.Vietnam.Log, mark, desk.Cancel));
        Assert.Null(await desk.Get<ConsentPeople>().FindAsync(desk.Japan.Log, mark, desk.Cancel));
    }

    private async Task RefusedAsync(string code, FoundedTenant tenant, IncomingDecision incoming) =>
        Assert.Equal(code, Assert.IsType<ConsentOutcome.Refused>(await desk.SendAsync(tenant, incoming)).Reason.Code);

    /// <summary>Sixteen calls that start together.</summary>
    private static async Task<ConsentOutcome.Recorded[]> AtOnceAsync(
        Func<int, Task<ConsentOutcome.Recorded>> call)
    {
        TaskCompletionSource start = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var calls = Enumerable.Range(1, Many).Select(async no =>
        {
            await start.Task;
            return await call(no);
        }).ToList();
        start.SetResult();
        return await Task.WhenAll(calls);
    }
}
