using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Receipts;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Specs.Receipts;

/// <summary>A receipt's id is the encrypted place of its entry, and leads nowhere else.</summary>
public sealed class ReceiptAddressesSpecs : IAsyncDisposable
{
    private readonly ModelEvidence _evidence = new();
    private readonly ModelLedger _ledger = new(new ModelStore(), new NoFaults());
    private readonly LogId _ours = LogOf("vn-1", 1);
    private readonly LogId _theirs = LogOf("vn-1", 2);
    private readonly LogId _abroad = LogOf("jp-1", 3);

    [Fact]
    public async Task An_id_leads_back_to_its_entry()
    {
        using var addresses = await OpenAsync();
        foreach (var log in new[] { _ours, _theirs, _abroad })
        {
            var id = addresses.Of(log, 123_456_789);
            Assert.True(addresses.TryOpen(id, out var found, out var position));
            Assert.Equal((log, 123_456_789L), (found, position));
        }
    }

    [Fact]
    public async Task The_same_entry_always_has_the_same_id_and_no_other_has_it()
    {
        using var addresses = await OpenAsync();
        using var later = await OpenAsync();
        Assert.Equal(addresses.Of(_ours, 7), later.Of(_ours, 7));
        var ids = new[] { _ours, _theirs, _abroad }
            .SelectMany(log => Enumerable.Range(0, 1000).Select(at => addresses.Of(log, at)));
        Assert.Equal(3000, ids.Distinct().Count());
    }

    [Fact]
    public async Task Changing_the_signing_key_changes_no_id()
    {
        using var addresses = await OpenAsync();
        var before = addresses.Of(_ours, 7);
        _evidence.Rotate(_ours.Region);
        using var later = await OpenAsync();
        Assert.True(later.TryOpen(before, out var log, out _));
        Assert.Equal(_ours, log);
    }

    [Fact]
    public async Task A_guessed_id_opens_nothing()
    {
        using var addresses = await OpenAsync();
        var near = addresses.Of(_ours, 7).Value.ToByteArray();
        for (var bit = 0; bit < 128; bit++)
        {
            near[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(addresses.TryOpen(new ReceiptId(new Guid(near)), out _, out _));
            near[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public async Task A_log_that_is_founded_later_has_receipts_too()
    {
        using var addresses = await OpenAsync();
        Assert.True(addresses.TryOpen(addresses.Of(_ours, 1), out _, out _));
        var late = LogOf("vn-1", 9);
        await _ledger.FoundAsync(late, TestContext.Current.CancellationToken);
        Assert.True(addresses.TryOpen(addresses.Of(late, 1), out var log, out _));
        Assert.Equal(late, log);
    }

    [Fact]
    public async Task Ids_are_made_by_many_at_once()
    {
        using var addresses = await OpenAsync();
        var expected = addresses.Of(_ours, 42);
        var made = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() =>
            Enumerable.Range(0, 500).All(at =>
                addresses.Of(_theirs, at) != expected && addresses.Of(_ours, 42) == expected))));
        Assert.All(made, Assert.True);
    }

    public ValueTask DisposeAsync()
    {
        _evidence.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<ReceiptAddresses> OpenAsync()
    {
        foreach (var log in new[] { _ours, _theirs, _abroad })
            await _ledger.FoundAsync(log, default);

        return new(_ledger, _evidence);
    }

    private static LogId LogOf(string region, int number) =>
        LogId.Of(Region.Parse(region), new TenantId(new Guid(number, 0, 7, [1, 2, 3, 4, 5, 6, 7, 8])));
}
