using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PrivacyCloud.Cluster.Snapshots;
using PrivacyCloud.Conformance.Contracts;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;
using PrivacyCloud.Specs.Engine;

namespace PrivacyCloud.Cluster.Tests.Snapshots;

/// <summary>
/// Snapshots in a storage provider are a cache: whatever becomes of them, an owner answers from its log, and only the
/// number of entries it reads tells the difference.
/// </summary>
public sealed class ShelfSpecs
{
    private const int Every = 10;

    private static readonly StreamId One = Tally.StreamOf(Given.Log, 1);

    private readonly ModelGrainStorage _storage = new();
    private readonly ModelStore _store = new();
    private readonly CountedLedger _count;
    private readonly EngineParts _parts;

    public ShelfSpecs() => (_parts, _count) = Over(_store);

    public static TheoryData<string> Ways => [.. Spoilt.Keys];

    private static Dictionary<string, Func<byte[], byte[]>> Spoilt { get; } = new()
    {
        ["nothing"] = _ => [],
        ["no line"] = _ => Encoding.UTF8.GetBytes("garbage"),
        ["a line alone"] = content => content[..(Array.IndexOf(content, (byte)'\n') + 1)],
        ["another form"] = content => [(byte)'2', .. content[1..]],
        ["a version that is no number"] = _ => Encoding.UTF8.GetBytes("1 x y\n{}"),
        ["a version of nothing"] = content => Versioned(content, "0"),
        ["another version"] = content => Versioned(content, "9"),
        ["a version ahead of the log"] = content => Versioned(content, "999"),
        ["another shape"] = content => [.. content[..6], (byte)'z', .. content[7..]],
        ["cut off"] = content => content[..^20],
        ["one bit"] = content => [.. content[..^3], (byte)(content[^3] ^ 1), .. content[^2..]],
        ["much"] = _ => [.. Enumerable.Repeat((byte)'1', 100_000)],
    };

    [Fact]
    public async Task A_long_stream_is_folded_from_its_snapshot()
    {
        await AddAsync(Opened(), 1, 25);
        _count.Reset();

        Assert.Equal(26, await AddAsync(Opened(), 26));

        // The entry the snapshot ends with, to see that it is of this log, and the five after it.
        Assert.Equal(6, _count.Entries);
    }

    [Fact]
    public async Task A_snapshot_is_found_by_the_grain_s_key_and_the_kind_of_stream()
    {
        var other = Tally.StreamOf(Given.Log, 2);
        await AddAsync(Opened(), 1, 20);
        var fresh = Tally.Description.Open(other, _parts);
        _count.Reset();

        await fresh.ExecuteAsync(new(other, new TallyCommand.Add(1), Actor.Operator), Given.Cancel);

        Assert.Equal(0, _count.Entries);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task What_is_spoilt_costs_a_longer_fold_and_is_written_over(string way)
    {
        await AddAsync(Opened(), 1, 25);
        _storage.Spoil(Spoilt[way]);
        _count.Reset();

        Assert.Equal(26, await AddAsync(Opened(), 26));
        Assert.InRange(_count.Entries, 26, 27);
        _count.Reset();

        Assert.Equal(27, await AddAsync(Opened(), 27));
        Assert.Equal(1, _count.Entries);
        Assert.Equal(Enumerable.Range(1, 27), Tokens());
    }

    [Fact]
    public async Task A_snapshot_ahead_of_a_log_that_was_brought_back_is_not_believed()
    {
        await AddAsync(Opened(), 1, 25);
        var (back, count) = await BroughtBackAsync(to: 15);

        Assert.Equal(16, await AddAsync(Opened(back), 100));

        // Nothing from the snapshot on, all from the first, and the last for a snapshot that this log bears out.
        Assert.Equal(0 + 15 + 1, count.Entries);
        Assert.Equal(17, await AddAsync(Opened(back), 101));
        Assert.Equal(0 + 15 + 1 + 1, count.Entries);
    }

    [Fact]
    public async Task A_snapshot_of_what_the_log_no_longer_says_is_not_believed()
    {
        await AddAsync(Opened(), 1, 25);
        var (back, count) = await BroughtBackAsync(to: 15);
        await AddAsync(Opened(back with { Shelf = null }), 101, 115);
        count.Reset();

        Assert.Equal(31, await AddAsync(Opened(back), 116));

        // The entry in the place of the snapshot's own, all from the first, and the last for the next snapshot.
        Assert.Equal(1 + 30 + 1, count.Entries);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_storage_that_is_away_costs_a_longer_fold_and_no_answer(bool silent)
    {
        await AddAsync(Opened(), 1, 25);
        (_storage.IsDown, _storage.IsSilent) = (!silent, silent);
        _count.Reset();

        Assert.Equal(50, await AddAsync(Opened(), 26, 50));
        Assert.Equal(Enumerable.Range(1, 50), Tokens());
        Assert.InRange(_count.Entries, 25, 40);
    }

    [Fact]
    public async Task A_storage_that_is_away_is_left_alone_for_a_while_and_then_asked_again()
    {
        ModelClock clock = new(Given.Noon);
        GrainShelf shelf = new(_storage, clock);
        _storage.IsDown = true;
        await Assert.ThrowsAsync<SnapshotsAwayException>(() => shelf.FindAsync(One, Given.Cancel));
        _storage.IsDown = false;
        var asked = _storage.Asked;

        await Assert.ThrowsAsync<SnapshotsAwayException>(() => shelf.FindAsync(One, Given.Cancel));
        Assert.Equal(asked, _storage.Asked);
        clock.Advance(Duration.FromSeconds(11));
        Assert.Null(await shelf.FindAsync(One, Given.Cancel));
    }

    [Fact]
    public async Task Two_that_keep_at_once_leave_one_that_can_be_read()
    {
        GrainShelf shelf = new(_storage, TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(1, 20).Select(version => Task.Run(
            () => shelf.KeepAsync(One, new(version, "shape", Given.Bytes($"state {version}")), Given.Cancel))));

        var kept = await shelf.FindAsync(One, Given.Cancel);
        Assert.Equal($"state {kept!.Version}", Given.Text(kept.State));
    }

    private static byte[] Versioned(byte[] content, string version)
    {
        var words = Encoding.ASCII.GetString(content).Split('\n')[0].Split(' ');
        return
        [
            .. Encoding.ASCII.GetBytes($"1 {version} {words[2]}\n"),
            .. content[(Array.IndexOf(content, (byte)'\n') + 1)..],
        ];
    }

    private IEntity Opened(EngineParts? parts = null) => Tally.Description.Open(One, parts ?? _parts);

    private (EngineParts Parts, CountedLedger Count) Over(ModelStore store)
    {
        store.Found(Given.Log);
        Gate gate = new();
        var (ledger, count) = CountedLedger.Over(new ModelLedger(store, gate));
        EngineParts parts = new(
            ledger, new ModelVault(store, gate), TimeProvider.System, new() { SnapshotEvery = Every }, new(),
            NullLogger<EngineParts>.Instance, new GrainShelf(_storage, TimeProvider.System));
        return (parts, count);
    }

    private static async Task<long> AddAsync(IEntity owner, int from, int? to = null)
    {
        var version = 0L;
        for (var token = from; token <= (to ?? from); token++)
        {
            version = Assert.IsType<CommandOutcome.Done>(await owner.ExecuteAsync(
                new(One, new TallyCommand.Add(token), Actor.Operator), Given.Cancel)).Version;
        }

        return version;
    }

    /// <summary>The log as it was some entries ago; what was kept beside it stays.</summary>
    private async Task<(EngineParts Parts, CountedLedger Count)> BroughtBackAsync(int to)
    {
        var (parts, count) = Over(new());
        await AddAsync(Opened(parts with { Shelf = null }), 1, to);
        count.Reset();
        return (parts, count);
    }

    private IEnumerable<int> Tokens() => _store.In(One.Log, log => log.Stream(One).ToList())
        .Select(entry => Tally.Description.Events.Read(entry.Type, entry.Data))
        .OfType<TallyEvent.Added>()
        .Select(happened => happened.Token);
}
