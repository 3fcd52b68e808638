using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Conformance.Contracts;

/// <summary>What every ledger promises about appending and reading.</summary>
public abstract class LedgerContract : StoreContract
{
    [Fact]
    public async Task A_new_log_is_empty()
    {
        var head = await Ledger.HeadAsync(Given.Log, Given.Cancel);
        Assert.Equal(0, head.Size);
        Assert.Equal(MerkleHash.Empty, head.Root.ToArray());
    }

    [Fact]
    public async Task Founding_a_log_twice_changes_nothing()
    {
        await FillAsync(3);
        await Ledger.FoundAsync(Given.Log, Given.Cancel);
        Assert.Equal(3, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
        Assert.Equal([Given.Log], Ledger.Logs);
    }

    [Fact]
    public async Task A_tenant_is_found_in_its_region()
    {
        Assert.Equal(Given.Log, await Store.Directory.FindAsync(new TenantId(Given.Id(1)), Given.Cancel));
        Assert.Null(await Store.Directory.FindAsync(new TenantId(Given.Id(2)), Given.Cancel));
        Assert.Null(await Store.Directory.FindAsync(new GroupId(Given.Id(1)), Given.Cancel));
    }

    [Fact]
    public async Task A_streams_version_is_how_many_events_it_has()
    {
        Assert.Equal(0, await Ledger.VersionAsync(Given.Duty(1), Given.Cancel));
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event(), Given.Event()));
        await AppendAsync(Given.Item(Given.Duty(2), 0, Given.Event()));
        Assert.Equal(2, await Ledger.VersionAsync(Given.Duty(1), Given.Cancel));
    }

    [Fact]
    public async Task What_changed_from_a_position_on_is_told_once_each_and_in_parts()
    {
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event(), Given.Event()));
        await AppendAsync(Given.Item(Given.Duty(2), 0, Given.Event()));
        var part = await Ledger.ChangesAsync(Given.Log, 0, 2, Given.Cancel);
        Assert.Equal(2, part.Next);
        Assert.Equal([Given.Duty(1)], part.Streams);
        Assert.Equal([Given.Duty(2)], (await Ledger.ChangesAsync(Given.Log, part.Next, 1000, Given.Cancel)).Streams);
        var none = await Ledger.ChangesAsync(Given.Log, 3, 1000, Given.Cancel);
        Assert.Equal(3, none.Next);
        Assert.Empty(none.Streams);
    }

    [Fact]
    public async Task The_sizes_of_all_logs_are_told_at_once()
    {
        await Ledger.FoundAsync(Given.OtherLog, Given.Cancel);
        await FillAsync(3);
        var sizes = await Ledger.SizesAsync(Given.Vietnam, Given.Cancel);
        Assert.Equal(
            [new(Given.Log, 3), new LogSize(Given.OtherLog, 0)],
            sizes.OrderBy(one => one.Log.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_lease_is_held_until_it_is_let_go()
    {
        var term = Duration.FromMinutes(1);
        Assert.True(await Store.Leases.TryHoldAsync(Given.Log, "figures", term, Given.Cancel));
        Assert.True(await Store.Leases.TryHoldAsync(Given.Log, "figures", term, Given.Cancel));
        await Store.Leases.LetGoAsync(Given.Log, "figures", Given.Cancel);
        Assert.True(await Store.Leases.TryHoldAsync(Given.Log, "figures", term, Given.Cancel));
    }

    [Fact]
    public async Task A_log_that_was_never_founded_is_refused()
    {
        var refusal = await Assert.ThrowsAsync<LogUnavailableException>(
            () => Ledger.AppendAsync(Given.Item(Given.Duty(1, Given.OtherLog), 0, Given.Event()), Given.Cancel));
        Assert.Equal(LogFault.Missing, refusal.Fault);
    }

    [Fact]
    public async Task What_was_appended_is_read_back_as_it_was()
    {
        var actor = Actor.Of(new ApiKeyId(Given.Id(9)));
        var bare = Given.Item(Given.Duty(1), 0, Given.Event("""{"a":1,"b":"Đỗ"}"""), Given.Event());
        var item = bare with { Actor = actor };
        Assert.Equal(new AppendOutcome.Appended(0, 2), await AppendAsync(item));

        var read = await StreamAsync(Given.Duty(1));
        Assert.Equal(2, read.Count);
        Assert.Equal((0L, 1L, "duty.opened.v1"), (read[0].Position, read[0].Version, read[0].Type));
        Assert.Equal((Given.Duty(1), Given.Noon, actor), (read[0].Stream, read[0].At, read[0].Actor));
        Assert.Equal("""{"a":1,"b":"Đỗ"}""", Given.Text(read[0].Data));
        Assert.Equal((1L, 2L), (read[1].Position, read[1].Version));
    }

    [Fact]
    public async Task Streams_with_other_ids_than_ours_are_read_back_by_name()
    {
        var stream = new StreamId(Given.Log, "calendar", "vn-2027");
        await AppendAsync(Given.Item(stream, 0, Given.Event()));
        Assert.Equal(stream, Assert.Single(await StreamAsync(stream)).Stream);
    }

    [Fact]
    public async Task Another_version_than_expected_is_a_conflict_and_changes_nothing()
    {
        await FillAsync(2);
        var outcome = await Ledger.AppendAsync(Given.Item(Given.Duty(1), 1, Given.Event()), Given.Cancel);
        Assert.Equal(new AppendOutcome.Conflict(2), outcome);
        Assert.Equal(2, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
    }

    [Fact]
    public async Task Of_many_that_expect_the_same_version_exactly_one_wins()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 32).Select(
            _ => Task.Run(() => Ledger.AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()), Given.Cancel))));
        Assert.Single(outcomes.OfType<AppendOutcome.Appended>());
        Assert.Equal(31, outcomes.OfType<AppendOutcome.Conflict>().Count());
    }

    [Fact]
    public async Task A_conflict_fails_its_own_item_alone()
    {
        var good = Enumerable.Range(1, 20).Select(n => Given.Item(Given.Duty(n), 0, Given.Event()));
        var bad = Enumerable.Range(1, 20).Select(n => Given.Item(Given.Duty(100 + n), 7, Given.Event()));
        var outcomes = await Task.WhenAll(good.Concat(bad).Select(item => Ledger.AppendAsync(item, Given.Cancel)));
        Assert.Equal(20, outcomes.OfType<AppendOutcome.Appended>().Count());
        Assert.Equal(20, outcomes.OfType<AppendOutcome.Conflict>().Count());
        Assert.Equal(20, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
    }

    [Fact]
    public async Task Of_items_that_are_appended_together_each_stands_for_itself()
    {
        var (first, second) = (new HolderId(Given.Id(1)), new HolderId(Given.Id(2)));
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()));
        var outcomes = await Ledger.AppendAllAsync(
            Given.Log,
            [
                Given.Item(Given.Duty(2), 0, Given.Event(), Given.Event()),
                Given.Item(Given.Duty(1), 0, Given.Event()),
                Given.Item(Given.Duty(3), 0, Given.Event()) with { Claims = [new("email", Given.Hash(7), first)] },
                Given.Item(Given.Duty(4), 0, Given.Event()) with { Claims = [new("phone", Given.Hash(7), second)] },
                Given.Item(Given.Duty(5), 7, Given.Event()),
                Given.Item(Given.Duty(1), 1, Given.Event()),
            ],
            Given.Cancel);
        Assert.Equal(
            [true, false, true, true, false, true], outcomes.Select(static one => one is AppendOutcome.Appended));
        Assert.Equal(new AppendOutcome.Conflict(1), outcomes[1]);
        Assert.Equal(6, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
        Assert.Equal(2, await Ledger.VersionAsync(Given.Duty(1), Given.Cancel));
        Assert.Equal(2, await Ledger.VersionAsync(Given.Duty(2), Given.Cancel));
        Assert.Empty(await Ledger.AppendAllAsync(Given.Log, [], Given.Cancel));
        Assert.True((await Ledger.VerifyAsync(Given.Log, Given.Cancel)).Holds);
    }

    [Fact]
    public async Task Of_two_that_claim_the_same_together_one_is_told_whose_it_is()
    {
        AppendItem Claim(int duty) => Given.Item(Given.Duty(duty), 0, Given.Event()) with
        {
            Claims = [new("email", Given.Hash(7), new(Given.Id(duty)))],
        };
        var outcomes = await Ledger.AppendAllAsync(Given.Log, [Claim(1), Claim(2)], Given.Cancel);
        var (won, lost) = outcomes[0] is AppendOutcome.Appended ? (1, 1) : (2, 0);
        Assert.Equal(new AppendOutcome.IdentifierTaken(new(Given.Id(won))), outcomes[lost]);
        Assert.Equal(
            new HolderId(Given.Id(won)),
            await Store.Vault.FindHolderAsync(Given.Log, "email", Given.Hash(7), Given.Cancel));
    }

    [Fact]
    public async Task More_items_than_share_a_commit_are_appended_together_all_the_same()
    {
        var outcomes = await Ledger.AppendAllAsync(
            Given.Log, [.. Enumerable.Range(1, 1_300).Select(n => Given.Item(Given.Duty(n), 0, Given.Event()))],
            Given.Cancel);
        Assert.Equal(
            1_300, outcomes.OfType<AppendOutcome.Appended>().Select(one => one.FirstPosition).Distinct().Count());
        Assert.Equal(1_300, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
    }

    [Fact]
    public async Task Several_streams_are_read_at_once_in_the_order_they_are_asked_for()
    {
        await FillAsync(5);
        await AppendAsync(Given.Item(Given.Duty(2), 0, Given.Event("""{"n":9}""")));
        var read = await Ledger.ReadStreamsAsync(
            Given.Log, [Given.Duty(2), Given.Duty(3), Given.Duty(1)], 3, Given.Cancel);
        Assert.Equal([1, 0, 3], read.Select(static one => one.Count));
        Assert.Equal([1L, 2L, 3L], read[2].Select(static one => one.Version));
        Assert.Equal("""{"n":9}""", Given.Text(read[0][0].Data));
        Assert.Empty(await Ledger.ReadStreamsAsync(Given.Log, [], 3, Given.Cancel));
    }

    [Fact]
    public async Task The_log_has_one_order_without_gaps()
    {
        await Task.WhenAll(Enumerable.Range(1, 200).Select(
            n => Ledger.AppendAsync(Given.Item(Given.Duty(n), 0, Given.Event(), Given.Event()), Given.Cancel)));
        var entries = await Ledger.ReadAsync(Given.Log, 0, 1_000, Given.Cancel);
        Assert.Equal(Enumerable.Range(0, 400).Select(n => (long)n), entries.Select(entry => entry.Position));
    }

    [Fact]
    public async Task Reading_goes_on_from_any_position_or_version()
    {
        await FillAsync(700);
        Assert.Equal([5L, 6L], (await Ledger.ReadAsync(Given.Log, 5, 2, Given.Cancel)).Select(entry => entry.Position));
        Assert.Equal(700, (await StreamAsync(Given.Duty(1))).Count);
        Assert.Equal([699L, 700L], (await StreamAsync(Given.Duty(1), 699)).Select(entry => entry.Version));
        Assert.Empty(await StreamAsync(Given.Duty(1), 701));
        Assert.Empty(await Ledger.ReadAsync(Given.Log, 700, 10, Given.Cancel));
    }

    [Fact]
    public async Task What_an_actor_did_is_found_newest_first()
    {
        var actor = Actor.Of(new ApiKeyId(Given.Id(9)));
        await FillAsync(3);
        var item = Given.Item(Given.Duty(2), 0, Given.Event(), Given.Event(), Given.Event());
        await AppendAsync(item with { Actor = actor });
        var entries = await Ledger.ReadByActorAsync(Given.Log, actor, 2, Given.Cancel);
        Assert.Equal([5L, 4L], entries.Select(entry => entry.Position));
        Assert.Empty(await Ledger.ReadByActorAsync(Given.Log, Actor.Operator, 2, Given.Cancel));
    }

    [Fact]
    public async Task All_of_it_is_there_after_opening_again()
    {
        await FillAsync(11);
        var before = await Ledger.HeadAsync(Given.Log, Given.Cancel);
        await Store.ReopenAsync();
        var after = await Ledger.HeadAsync(Given.Log, Given.Cancel);
        Assert.Equal((before.Size, Convert.ToHexString(before.Root.Span)),
            (after.Size, Convert.ToHexString(after.Root.Span)));
        await AppendAsync(Given.Item(Given.Duty(1), 11, Given.Event()));
        Assert.True((await Ledger.VerifyAsync(Given.Log, Given.Cancel)).Holds);
    }

    [Fact]
    public async Task An_answer_is_given_again_to_the_same_command()
    {
        var answer = Given.Answer(1, 2, "done");
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()) with { Answer = answer });

        var again = Given.Item(Given.Duty(1), 1, Given.Event()) with { Answer = Given.Answer(1, 3, "other") };
        var outcome = Assert.IsType<AppendOutcome.Answered>(await Ledger.AppendAsync(again, Given.Cancel));
        Assert.Equal(("done", Given.Noon), (Given.Text(outcome.Earlier.Answer), outcome.Earlier.At));
        Assert.Equal(Given.Hash(2), outcome.Earlier.Body.ToArray());
        Assert.Equal(1, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
        Assert.Equal("done", Given.Text(
            (await Ledger.FindAnswerAsync(Given.Log, Given.Hash(1), Given.Cancel))?.Answer));
        Assert.Null(await Ledger.FindAnswerAsync(Given.Log, Given.Hash(8), Given.Cancel));
    }

    [Fact]
    public async Task The_same_command_sent_many_times_at_once_is_done_once()
    {
        var item = Given.Item(Given.Duty(1), 0, Given.Event()) with { Answer = Given.Answer(1, 2, "done") };
        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => Task.Run(() => Ledger.AppendAsync(item, Given.Cancel))));
        Assert.Single(outcomes.OfType<AppendOutcome.Appended>());
        Assert.Equal(15, outcomes.OfType<AppendOutcome.Answered>().Count());
    }

    [Fact]
    public async Task Old_answers_are_swept_and_young_ones_stay()
    {
        for (byte n = 1; n <= 5; n++)
        {
            var answer = Given.Answer(n, 0, "done", Given.Noon + Duration.FromDays(n));
            await AppendAsync(Given.Item(Given.Duty(n), 0, Given.Event()) with { Answer = answer });
        }

        Assert.Equal(3, await Ledger.SweepAnswersAsync(Given.Log, Given.Noon + Duration.FromDays(4), Given.Cancel));
        Assert.Null(await Ledger.FindAnswerAsync(Given.Log, Given.Hash(3), Given.Cancel));
        Assert.NotNull(await Ledger.FindAnswerAsync(Given.Log, Given.Hash(4), Given.Cancel));
    }

    [Fact]
    public async Task An_answer_can_be_kept_without_an_event()
    {
        var outcome = await AppendAsync(Given.Item(Given.Duty(1), 0) with { Answer = Given.Answer(1, 2, "refused") });
        Assert.Equal(new AppendOutcome.Appended(0, 0), outcome);
        Assert.NotNull(await Ledger.FindAnswerAsync(Given.Log, Given.Hash(1), Given.Cancel));
    }

    [Fact]
    public async Task An_identifier_belongs_to_one_holder()
    {
        var (first, second) = (new HolderId(Given.Id(1)), new HolderId(Given.Id(2)));
        AppendItem Claim(int duty, HolderId holder) => Given.Item(Given.Duty(duty), 0, Given.Event()) with
        {
            Claims = [new("email", Given.Hash(7), holder)],
        };
        await AppendAsync(Claim(1, first));
        Assert.Equal(
            new AppendOutcome.IdentifierTaken(first), await Ledger.AppendAsync(Claim(2, second), Given.Cancel));
        await AppendAsync(Claim(3, first));
        Assert.Equal(2, (await Ledger.HeadAsync(Given.Log, Given.Cancel)).Size);
        Assert.Equal(first, await Store.Vault.FindHolderAsync(Given.Log, "email", Given.Hash(7), Given.Cancel));
        Assert.Null(await Store.Vault.FindHolderAsync(Given.Log, "phone", Given.Hash(7), Given.Cancel));
    }

    [Fact]
    public async Task A_snapshot_is_kept_and_replaced()
    {
        await FillAsync(2);
        Assert.Null(await Ledger.FindSnapshotAsync(Given.Duty(1), Given.Cancel));
        await Ledger.KeepSnapshotAsync(Given.Duty(1), new(1, "shape", Given.Bytes("one")), Given.Cancel);
        await Ledger.KeepSnapshotAsync(Given.Duty(1), new(2, "shape", Given.Bytes("two")), Given.Cancel);
        var snapshot = await Ledger.FindSnapshotAsync(Given.Duty(1), Given.Cancel);
        Assert.Equal((2L, "shape", "two"), (snapshot!.Version, snapshot.Shape, Given.Text(snapshot.State)));
    }

    [Theory]
    [InlineData("""{"b":1,"a":2}""")]
    [InlineData("""{"a": 1}""")]
    [InlineData("not json")]
    public async Task Data_that_is_not_canonical_is_refused(string data)
    {
        await Assert.ThrowsAsync<ArgumentException>(
            () => Ledger.AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event(data)), Given.Cancel));
    }
}
