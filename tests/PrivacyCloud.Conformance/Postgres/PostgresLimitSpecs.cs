using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Conformance.Postgres;

[Collection(PostgresCollections.Ledger)]
public sealed class PostgresLimitSpecs : PostgresSpecs
{
    [Fact]
    public async Task When_too_much_is_waiting_the_next_is_refused_and_what_waits_is_done()
    {
        Task<AppendOutcome>[] waiting;
        await using (var held = await HeldHead.TakeAsync(Database))
        {
            var first = TryAsync(Given.Item(Given.Duty(1), 0, Given.Event()));
            await held.UntilSomebodyWaitsAsync();
            var next = Enumerable.Range(2, 3).Select(n => TryAsync(Given.Item(Given.Duty(n), 0, Given.Event())));
            waiting = [first, .. next];
            await Assert.ThrowsAsync<OverloadedException>(() => TryAsync(Given.Item(Given.Duty(9), 0, Given.Event())));
        }

        Assert.All(await Task.WhenAll(waiting), outcome => Assert.IsType<AppendOutcome.Appended>(outcome));
        Assert.Equal(4, await SizeAsync());
    }

    [Fact]
    public async Task What_is_too_large_is_refused_before_it_waits()
    {
        var large = Given.Event($$"""{"a":"{{new string('x', 2_000)}}"}""");
        await Assert.ThrowsAsync<ArgumentException>(() => TryAsync(Given.Item(Given.Duty(1), 0, large)));
    }

    [Fact]
    public void Options_say_all_that_is_wrong_with_them_at_once()
    {
        var bad = new PgOptions
        {
            Connections = new Dictionary<Region, string> { [Given.Vietnam] = "Nonsense=1" },
            Folder = " ",
            ConnectionsMax = 1,
            WritersMax = 9,
            BatchMax = 0,
        };
        Assert.Equal(5, bad.Problems().Count);
        Assert.Throws<ArgumentException>(() => new PgStore(
            bad, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<PgStore>.Instance));
    }

    protected override PgOptions Change(PgOptions options) =>
        options with { QueueMax = 3, ItemSizeBytesMax = 1_024, BatchMax = 2 };
}
