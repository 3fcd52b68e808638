using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>What a region says of itself: its number only grows, and its keys form one line.</summary>
public sealed class OwnDirectorySpecs
{
    [Fact]
    public async Task The_number_grows_with_every_change_and_is_no_lower_after_a_restart()
    {
        await using var cell = await FalsePeer.StartAsync();
        var empty = await ReadAsync(cell);
        Assert.Equal((1, 0), (empty.Version.Number, empty.Version.Tenants.Count));
        var founder = new Founder(cell.Services);
        var group = await founder.GroupAsync(cell.Vietnam, Answers.Cancel);
        var withGroup = await ReadAsync(cell);
        Assert.Equal([group], withGroup.Version.Groups);
        var tenant = await founder.TenantAsync(group, cell.Vietnam, "vn", Answers.Cancel);
        var withTenant = await ReadAsync(cell);
        Assert.Equal(tenant.Id, Assert.Single(withTenant.Version.Tenants).Tenant);
        Assert.True(empty.Version.Number < withGroup.Version.Number);
        Assert.True(withGroup.Version.Number < withTenant.Version.Number);
        Assert.Same(withTenant, await ReadAsync(cell));

        await cell.ReopenAsync();
        Assert.Equal(withTenant.Version, (await ReadAsync(cell)).Version);
    }

    [Fact]
    public async Task A_peer_that_pinned_the_first_key_believes_the_third()
    {
        await using var cell = await FalsePeer.StartAsync();
        var first = await ReadAsync(cell);
        Peer pinned = new(cell.Vietnam, new("https://vn.example.com"), first.SignedBy);
        var ledger = cell.Port<ILedger>();
        for (var turn = 0; turn < 2; turn++)
            await ledger.RotateCheckpointKeyAsync(cell.Vietnam, Answers.Cancel);

        var third = await ReadAsync(cell);
        Assert.NotEqual(first.SignedBy, third.SignedBy);
        var taken = Assert.IsType<DirectoryVerdict.Taken>(DirectoryVerdict.Of(pinned, null, third.Bytes));
        Assert.Equal(
            new DirectoryVerdict.Refused(DirectoryFault.KeyNotTrusted),
            DirectoryVerdict.Of(pinned, taken.Directory, first.Bytes));

        // The line of keys is kept with the keys: it is whole after a restart.
        await cell.ReopenAsync();
        Assert.IsType<DirectoryVerdict.Taken>(DirectoryVerdict.Of(pinned, null, (await ReadAsync(cell)).Bytes));
    }

    [Fact]
    public async Task Logs_put_back_to_an_older_state_go_on_counting_from_what_was_said()
    {
        await using var cell = await FalsePeer.StartAsync();
        var shelf = cell.Port<IDirectoryShelf>();
        var own = cell.Port<OwnDirectory>();
        var signer = cell.Port<IEvidenceSigner>();
        DirectoryVersion before = new(cell.Vietnam, 900, [], [new(Guid.CreateVersion7())]);
        var said = SignedDirectory.Sign(before, cell.Port<ILedger>(), signer);
        await shelf.KeepAsync(cell.Vietnam, said.Bytes, Answers.Cancel);
        var now = await own.ReadAsync(cell.Vietnam, Answers.Cancel);
        Assert.Equal((901, 0), (now.Version.Number, now.Version.Groups.Count));
    }

    [Fact]
    public async Task What_is_kept_for_a_region_is_whole_and_the_last_and_nothing_is_not_empty()
    {
        await using var cell = await FalsePeer.StartAsync();
        foreach (var shelf in new[] { cell.Port<IDirectoryShelf>(), new MemoryShelf() })
        {
            Assert.Null(await shelf.FindAsync(cell.Peer.Region, Answers.Cancel));
            await shelf.KeepAsync(cell.Peer.Region, new byte[] { 1, 2, 3 }, Answers.Cancel);
            await shelf.KeepAsync(cell.Peer.Region, new byte[] { 4, 5 }, Answers.Cancel);
            Assert.Equal([4, 5], (await shelf.FindAsync(cell.Peer.Region, Answers.Cancel))!.Value.ToArray());
            Assert.Null(await shelf.FindAsync(cell.Vietnam, Answers.Cancel));
        }
    }

    private static Task<SignedDirectory> ReadAsync(FalsePeer cell) =>
        cell.Port<OwnDirectory>().ReadAsync(cell.Vietnam, Answers.Cancel);
}
