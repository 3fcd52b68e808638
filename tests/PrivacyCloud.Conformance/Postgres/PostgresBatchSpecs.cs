using Npgsql;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

/// <summary>What items that share a commit do to each other: see each other, and no more.</summary>
[Collection(PostgresCollections.Ledger)]
public sealed class PostgresBatchSpecs : PostgresSpecs
{
    private static readonly Compartment Contact = new("contact");

    [Fact]
    public async Task Items_for_one_stream_in_one_commit_follow_each_other()
    {
        var outcomes = await TogetherAsync(
            Given.Item(Given.Duty(1), 0, Given.Event()), Given.Item(Given.Duty(1), 1, Given.Event(), Given.Event()),
            Given.Item(Given.Duty(1), 1, Given.Event()), Given.Item(Given.Duty(1), 3));
        Assert.Equal(
            [
                new AppendOutcome.Appended(0, 1), new AppendOutcome.Appended(1, 3), new AppendOutcome.Conflict(3),
                new AppendOutcome.Appended(3, 3),
            ],
            outcomes);
        Assert.Equal(1L, await CommitsAsync());
        await AssertHoldsAsync();
    }

    [Fact]
    public async Task The_last_of_a_commit_has_the_last_word_on_rows_and_moments()
    {
        var item = Given.Item(Given.Duty(1), 0, Given.Event());
        await TogetherAsync(
            item with { Views = [Row("a", "1"), Row("b", "1")], Due = new(Given.Noon) },
            item with { ExpectedVersion = 1, Views = [Row("a", null), Row("b", "2"), Row("c", "3")], Due = new(null) },
            item with { ExpectedVersion = 2, Views = [Row("c", null), Row("c", "4")] });
        var rows = (await Store.Views.ListAsync(Given.Log, "duties", null, 10, false, Given.Cancel)).Rows;
        Assert.Equal([("b", "2"), ("c", "4")], rows.Select(row => (row.Key, Given.Text(row.Body))));
        Assert.Empty(await Store.Clockwork.DueLogsAsync(Given.Vietnam, Given.Noon, 10, Given.Cancel));
    }

    [Fact]
    public async Task An_answer_and_a_claim_are_seen_by_the_items_after_them()
    {
        var item = Given.Item(Given.Duty(1), 0, Given.Event());
        var outcomes = await TogetherAsync(
            item with { Answer = Given.Answer(1, 2, "done"), Claims = [Claim(1)] },
            item with { Answer = Given.Answer(1, 2, "other") },
            item with { Stream = Given.Duty(2), Claims = [Claim(2)] },
            item with { Stream = Given.Duty(3), Claims = [Claim(1)] });
        Assert.IsType<AppendOutcome.Appended>(outcomes[0]);
        Assert.IsType<AppendOutcome.Answered>(outcomes[1]);
        Assert.Equal(new AppendOutcome.IdentifierTaken(new(Given.Id(1))), outcomes[2]);
        Assert.IsType<AppendOutcome.Appended>(outcomes[3]);
        Assert.Equal(2, await SizeAsync());
    }

    [Fact]
    public async Task What_was_shredded_fails_its_own_item_alone()
    {
        await Database.ExecuteAsync($"""
            INSERT INTO privacycloud.shredded
            VALUES (1, '{Given.Id(1)}', 'contact'), (1, '{Given.Id(2)}', 'identifiers')
            """);
        var tasks = await StartAsync(
            Given.Item(Given.Duty(1), 0, Given.Event()) with { Sealed = [Content(1, 1)] },
            Given.Item(Given.Duty(2), 0, Given.Event()) with { Sealed = [Content(2, 3)] },
            Given.Item(Given.Duty(3), 0, Given.Event()) with { Claims = [Claim(2)] },
            Given.Item(Given.Duty(4), 0, Given.Event()));
        await Assert.ThrowsAsync<CompartmentShreddedException>(() => tasks[0]);
        Assert.IsType<AppendOutcome.Appended>(await tasks[1]);
        await Assert.ThrowsAsync<CompartmentShreddedException>(() => tasks[2]);
        Assert.IsType<AppendOutcome.Appended>(await tasks[3]);
        Assert.Equal(2, await SizeAsync());
    }

    [Fact]
    public async Task A_content_that_is_there_already_fails_its_own_item_alone()
    {
        await AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()) with { Sealed = [Content(1, 1)] });
        var tasks = await StartAsync(
            Given.Item(Given.Duty(2), 0, Given.Event()) with { Sealed = [Content(1, 1)] },
            Given.Item(Given.Duty(3), 0, Given.Event()) with { Sealed = [Content(2, 1), Content(3, 1)] },
            Given.Item(Given.Duty(4), 0, Given.Event()) with { Sealed = [Content(3, 1)] });
        await Assert.ThrowsAsync<ArgumentException>(() => tasks[0]);
        Assert.IsType<AppendOutcome.Appended>(await tasks[1]);
        await Assert.ThrowsAsync<ArgumentException>(() => tasks[2]);
        Assert.Equal(
            "1,2,3",
            await Database.ValueAsync<string>(
                "SELECT string_agg(number::text, ',' ORDER BY number) FROM privacycloud.sealed"));
    }

    [Fact]
    public async Task What_the_server_refuses_for_good_fails_its_own_item_alone()
    {
        await Database.ExecuteAsync("""
            ALTER TABLE privacycloud.views ADD CONSTRAINT never CHECK (key <> 'never')
            """);
        var tasks = await StartAsync(
            Given.Item(Given.Duty(1), 0, Given.Event()),
            Given.Item(Given.Duty(2), 0, Given.Event()) with { Views = [Row("never", "1")] },
            Given.Item(Given.Duty(3), 0, Given.Event()));
        Assert.IsType<AppendOutcome.Appended>(await tasks[0]);
        Assert.Equal(
            PostgresErrorCodes.CheckViolation,
            (await Assert.ThrowsAsync<PostgresException>(() => tasks[1])).SqlState);
        Assert.IsType<AppendOutcome.Appended>(await tasks[2]);
        Assert.Equal(2, await SizeAsync());
        await AssertHoldsAsync();
    }

    [Fact]
    public async Task A_wait_that_is_cancelled_does_not_take_the_item_back()
    {
        await using var held = await HoldHeadAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Given.Cancel);
        var waiting = Ledger.AppendAsync(Given.Item(Given.Duty(1), 0, Given.Event()), stop.Token);
        await held.UntilSomebodyWaitsAsync();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        await held.DisposeAsync();
        await TryAsync(Given.Item(Given.Duty(2), 0, Given.Event()));
        Assert.Equal(2, await SizeAsync());
    }

    [Fact]
    public async Task A_commit_without_events_leaves_the_log_as_long_as_it_was()
    {
        var outcomes = await TogetherAsync(
            Given.Item(Given.Duty(1), 0) with { Answer = Given.Answer(1, 2, "refused") },
            Given.Item(Given.Duty(2), 0) with { Due = new(Given.Noon) });
        Assert.All(outcomes, outcome => Assert.Equal(new AppendOutcome.Appended(0, 0), outcome));
        Assert.Single(await Store.Clockwork.DueStreamsAsync(Given.Log, Given.Noon, 10, Given.Cancel));
        await AppendAsync(2);
        await AssertHoldsAsync();
        await Store.ReopenAsync();
        Assert.Equal(1, await SizeAsync());
    }

    private static ViewWrite Row(string key, string? body) =>
        new("duties", key, body is null ? (ReadOnlyMemory<byte>?)null : Given.Bytes(body));

    private static IdentifierClaim Claim(int holder) => new("email", Given.Hash(7), new HolderId(Given.Id(holder)));

    private static SealedContent Content(int item, int holder) => new(
        new(new VaultItemId(Given.Id(item)), new HolderId(Given.Id(holder)), Contact, "none"), Given.Bytes("cipher"));

    private Task<long> CommitsAsync() =>
        Database.ValueAsync<long>("SELECT cardinality(commits)::bigint FROM privacycloud.heads");

    private async Task<AppendOutcome[]> TogetherAsync(params AppendItem[] items) =>
        await Task.WhenAll(await StartAsync(items));

    /// <summary>While somebody else holds the head the first waits alone, and what follows gathers behind it.</summary>
    private async Task<Task<AppendOutcome>[]> StartAsync(params AppendItem[] items)
    {
        await using var held = await HoldHeadAsync();
        var first = TryAsync(Given.Item(new(Given.Log, "gate", "one"), 7, Given.Event()));
        await held.UntilSomebodyWaitsAsync();
        var tasks = items.Select(TryAsync).ToArray();
        await held.DisposeAsync();
        Assert.IsType<AppendOutcome.Conflict>(await first);
        return tasks;
    }

    private Task<HeldHead> HoldHeadAsync() => HeldHead.TakeAsync(Database);
}
