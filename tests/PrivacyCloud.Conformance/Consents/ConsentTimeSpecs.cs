using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using static PrivacyCloud.Conformance.Consents.ConsentDeskUnderTest;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>What a moment changes: ends, restarts, the past, and a notice that means something else.</summary>
public sealed class ConsentTimeSpecs(ConsentDeskUnderTest desk) : IClassFixture<ConsentDeskUnderTest>
{
    private static readonly Duration Tick = Duration.FromTicks(1);
    private static readonly DateTimeZone Vietnam = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    [Fact]
    public async Task A_yes_ends_a_year_later_to_the_tick_and_its_end_is_noticed_once_after_downtime()
    {
        var (mark, said) = (Email("ends"), desk.Clock.Now);
        await desk.GiveAsync(desk.Vietnam, mark);
        await desk.RestartAsync();

        var end = said.InZone(Vietnam).LocalDateTime.PlusYears(1).InZoneStrictly(Vietnam).ToInstant();
        desk.Clock.Advance(end - desk.Clock.Now - Tick);
        Assert.True((await desk.CheckAsync(desk.Vietnam, mark)).Granted);
        desk.Clock.Advance(Tick);
        var over = await desk.CheckAsync(desk.Vietnam, mark);
        Assert.Equal((false, ConsentStatus.Expired, said), (over.Granted, over.Status, over.Since));
        Assert.Single(await desk.HistoryAsync(desk.Vietnam, mark));

        await desk.SweepAsync();
        var noticed = await desk.HistoryAsync(desk.Vietnam, mark);
        Assert.Equal(2, noticed.Count);
        Assert.Equal((null, ConsentStatus.Expired, true), (
            noticed[0].Granted, noticed[0].Status, noticed[0].IsEffective));

        await desk.SweepAsync();
        Assert.Equal(2, (await desk.HistoryAsync(desk.Vietnam, mark)).Count);
        Assert.Equal(end, (await desk.CheckAsync(desk.Vietnam, mark)).Since);
    }

    [Fact]
    public async Task What_was_renewed_before_its_end_is_not_ended_by_it()
    {
        var mark = Email("renewed");
        await desk.GiveAsync(desk.Vietnam, mark);
        desk.Clock.Advance(Duration.FromDays(300));
        await desk.GiveAsync(desk.Vietnam, mark);
        desk.Clock.Advance(Duration.FromDays(100));
        await desk.SweepAsync();

        var answer = await desk.CheckAsync(desk.Vietnam, mark);
        Assert.Equal((true, ConsentStatus.Renewed), (answer.Granted, answer.Status));
        Assert.Equal(2, (await desk.HistoryAsync(desk.Vietnam, mark)).Count);
    }

    [Fact]
    public async Task A_yes_that_was_claimed_against_a_verified_one_does_not_lengthen_it()
    {
        var mark = Email("lengthened");
        await desk.GiveAsync(desk.Vietnam, mark);
        desk.Clock.Advance(Duration.FromDays(300));
        await desk.GiveAsync(desk.Vietnam, mark, Assurance.Claimed);
        desk.Clock.Advance(Duration.FromDays(100));

        Assert.Equal(ConsentStatus.Expired, (await desk.CheckAsync(desk.Vietnam, mark)).Status);
    }

    [Fact]
    public async Task From_memory_and_after_a_restart_the_answers_are_the_same()
    {
        await desk.GiveAsync(desk.Vietnam, Email("yes"));
        await desk.RefuseAsync(desk.Vietnam, Email("no"), Assurance.Claimed);
        await desk.GiveAsync(desk.Vietnam, Email("back"));
        await desk.WithdrawAsync(desk.Vietnam, Email("back"), Assurance.Claimed);
        await desk.GiveAsync(desk.Vietnam, Device("phone"), Assurance.Device);
        await desk.GiveAsync(desk.Vietnam, Device("phone"), Assurance.Device);
        Mark[] marks = [Email("yes"), Email("no"), Email("back"), Device("phone"), Email("nobody")];

        var first = await AllAsync(marks);
        var remembered = await AllAsync(marks);
        await desk.RestartAsync();

        Assert.Equal(first, remembered);
        Assert.Equal(first, await AllAsync(marks));
        Assert.Equal(
            [
                ConsentStatus.Given, ConsentStatus.Refused, ConsentStatus.Withdrawn, ConsentStatus.Renewed,
                ConsentStatus.Unknown,
            ],
            first.Select(one => one.Status));
    }

    [Fact]
    public async Task A_moment_in_the_past_is_answered_as_it_was()
    {
        var mark = Email("past");
        var given = desk.Clock.Now;
        await desk.GiveAsync(desk.Vietnam, mark);
        desk.Clock.Advance(Duration.FromHours(2));
        var withdrawn = desk.Clock.Now;
        await desk.WithdrawAsync(desk.Vietnam, mark);
        desk.Clock.Advance(Duration.FromHours(2));

        Assert.Equal(ConsentAnswer.NeverAsked, await desk.CheckAsync(desk.Vietnam, mark, given - Tick));
        Assert.True((await desk.CheckAsync(desk.Vietnam, mark, given)).Granted);
        Assert.True((await desk.CheckAsync(desk.Vietnam, mark, withdrawn - Tick)).Granted);
        Assert.False((await desk.CheckAsync(desk.Vietnam, mark, withdrawn)).Granted);
        Assert.Equal(
            await desk.CheckAsync(desk.Vietnam, mark), await desk.CheckAsync(desk.Vietnam, mark, desk.Clock.Now));
        Assert.Empty(await desk.HistoryAsync(desk.Vietnam, mark, given - Tick));
        Assert.Single(await desk.HistoryAsync(desk.Vietnam, mark, withdrawn - Tick));
        Assert.Equal(2, (await desk.HistoryAsync(desk.Vietnam, mark, withdrawn)).Count);
    }

    [Fact]
    public async Task Whoever_was_answered_meets_no_older_answer_however_many_ask()
    {
        var mark = Device("asked-by-many");
        await desk.GiveAsync(desk.Vietnam, mark, Assurance.Device);
        using CancellationTokenSource enough = new();
        var crowd = Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
                await desk.CheckAsync(desk.Vietnam, mark);
        })).ToList();

        for (var round = 0; round < 60; round++)
        {
            await desk.WithdrawAsync(desk.Vietnam, mark, Assurance.Device);
            Assert.False((await desk.CheckAsync(desk.Vietnam, mark)).Granted);
            await desk.GiveAsync(desk.Vietnam, mark, Assurance.Device);
            Assert.True((await desk.CheckAsync(desk.Vietnam, mark)).Granted);
        }

        await enough.CancelAsync();
        await Task.WhenAll(crowd);
    }

    [Fact]
    public async Task A_purpose_that_means_something_else_asks_again_and_the_past_stays_covered()
    {
        var (mark, given) = (Email("again"), desk.Clock.Now);
        await desk.GiveAsync(desk.Japan, mark);
        var shown = await desk.SnapshotAsync(desk.Japan);
        desk.Clock.Advance(Duration.FromHours(1));
        await desk.PublishAsync(desk.Japan, "jp", material: true);

        var answer = await desk.CheckAsync(desk.Japan, mark);
        Assert.Equal((false, true), (answer.Granted, answer.AskAgain));
        Assert.True((await desk.CheckAsync(desk.Japan, mark, given)).Granted);
        Assert.Equal(answer, await desk.CheckAsync(desk.Japan, mark, desk.Clock.Now));
        Assert.True((await desk.CheckAsync(desk.Japan, mark, desk.Clock.Now - Tick)).Granted);

        desk.Clock.Advance(Duration.FromDays(7));
        Assert.IsType<ConsentOutcome.Recorded>(await SendAsync(mark, shown));
        Assert.True((await desk.CheckAsync(desk.Japan, mark)).AskAgain);
        desk.Clock.Advance(Tick);
        Assert.Equal(
            "consent.snapshot-expired",
            Assert.IsType<ConsentOutcome.Refused>(await SendAsync(mark, shown)).Reason.Code);

        await desk.GiveAsync(desk.Japan, mark);
        Assert.True((await desk.CheckAsync(desk.Japan, mark)).Granted);
    }

    [Fact]
    public async Task A_moment_between_two_changes_is_measured_by_the_notice_that_was_shown_then()
    {
        var mark = Email("between");
        await desk.GiveAsync(desk.Japan, mark);
        desk.Clock.Advance(Duration.FromHours(1));
        await desk.PublishAsync(desk.Japan, "jp", material: true);
        var asked = desk.Clock.Now;
        desk.Clock.Advance(Duration.FromHours(1));
        await desk.GiveAsync(desk.Japan, mark);
        var covered = desk.Clock.Now;
        desk.Clock.Advance(Duration.FromHours(1));
        await desk.PublishAsync(desk.Japan, "jp", material: true);

        var then = await desk.CheckAsync(desk.Japan, mark, asked);
        Assert.Equal((false, true), (then.Granted, then.AskAgain));
        Assert.True((await desk.CheckAsync(desk.Japan, mark, covered)).Granted);
        Assert.True((await desk.CheckAsync(desk.Japan, mark)).AskAgain);
    }

    [Fact]
    public async Task An_older_yes_that_is_entered_later_does_not_lift_a_newer_no()
    {
        var (mark, older) = (Email("overtaken"), desk.Clock.Now);
        var shown = await desk.SnapshotAsync(desk.Japan);
        Assert.IsType<ConsentOutcome.Recorded>(await SendAsync(mark, shown, older, Key("before")));
        desk.Clock.Advance(Duration.FromHours(1));
        await desk.WithdrawAsync(desk.Japan, mark, Assurance.Claimed);
        var no = desk.Clock.Now;
        desk.Clock.Advance(Duration.FromHours(1));

        Assert.Equal(
            "consent.overtaken",
            Assert.IsType<ConsentOutcome.Refused>(await SendAsync(mark, shown, no - Tick, Key("late"))).Reason.Code);
        var replay = Assert.IsType<ConsentOutcome.Recorded>(await SendAsync(mark, shown, older, Key("before")));
        Assert.True(replay.Done.Replayed);
        Assert.False((await desk.CheckAsync(desk.Japan, mark)).Granted);

        Assert.IsType<ConsentOutcome.Recorded>(await SendAsync(mark, shown, no + Tick, Key("newer")));
        Assert.True((await desk.CheckAsync(desk.Japan, mark)).Granted);
    }

    private Task<ConsentOutcome> SendAsync(
        Mark mark, string snapshot, Instant? stated = null, Idempotency? key = null) => desk.SendAsync(desk.Japan, new()
    {
        Mark = mark,
        Brand = desk.Japan.Brand,
        Snapshot = snapshot,
        Given = [Analytics],
        Refused = [],
        Assurance = Assurance.Verified,
        StatedAt = stated,
    },
    key);

    private async Task<IReadOnlyList<ConsentAnswer>> AllAsync(IEnumerable<Mark> marks)
    {
        List<ConsentAnswer> answers = [];
        foreach (var mark in marks)
            answers.Add(await desk.CheckAsync(desk.Vietnam, mark));

        return answers;
    }
}
