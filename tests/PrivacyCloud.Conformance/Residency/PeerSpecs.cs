using System.Text;
using Microsoft.AspNetCore.Http;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Runtime.Residency;
using PrivacyCloud.Specs.Residency;

namespace PrivacyCloud.Conformance.Residency;

/// <summary>Whatever answers in a peer's name, the last good directory stands.</summary>
public sealed class PeerSpecs
{
    private const string Tag = "\"seven\"";

    private static readonly TenantId Acme = Id(SampleRegion.Tenant);
    private static readonly TenantId Other = Id(SampleRegion.OtherTenant);

    [Fact]
    public async Task A_peer_is_asked_for_its_region_and_then_for_changes_alone()
    {
        await using var peer = await FalsePeer.StartAsync();
        peer.Say(peer.Japan.Say(7), Tag);
        Assert.True(await peer.VisitAsync());
        Assert.Equal("jp-1", await WhereAsync(peer, Acme));
        peer.Answer = http =>
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        };
        Assert.True(await peer.VisitAsync());
        Assert.Equal(["/v1/directory?region=jp-1", $"/v1/directory?region=jp-1 {Tag}"], peer.Asked);
        Assert.Equal("jp-1", await WhereAsync(peer, Acme));
    }

    [Fact]
    public async Task Forged_rolled_back_rewritten_and_foreign_versions_are_refused_and_logged()
    {
        await using var peer = await FalsePeer.StartAsync();
        using SampleRegion stranger = new("jp-1");
        using SampleRegion singapore = new("sg-1");
        peer.Say(peer.Japan.Say(7));
        Assert.True(await peer.VisitAsync());
        var others = SampleRegion.Home(SampleRegion.OtherTenant, "other");
        foreach (var (bytes, why) in new[]
        {
            (stranger.Say(8, others), DirectoryFault.KeyNotTrusted),
            (peer.Japan.Seal(peer.Japan.Words(8, others), signed: peer.Japan.Words(8)), DirectoryFault.NotSigned),
            (peer.Japan.Say(6, others), DirectoryFault.RolledBack),
            (peer.Japan.Say(7, others), DirectoryFault.Rewritten),
            (singapore.Say(8, others), DirectoryFault.OtherRegion),
            (Encoding.UTF8.GetBytes("<html>"), DirectoryFault.Unreadable),
            (new byte[100_001], DirectoryFault.TooLarge),
        })
        {
            peer.Say(bytes);
            Assert.False(await peer.VisitAsync());
            Assert.Contains(peer.Lines.All, line => line.Contains($"is refused: {why}.", StringComparison.Ordinal));
            Assert.Equal("jp-1", await WhereAsync(peer, Acme));
            Assert.Null(await WhereAsync(peer, Other));
        }

        await peer.ReopenAsync();
        await peer.Peers.LoadAsync(Answers.Cancel);
        Assert.Equal(7, peer.Peers.Of(peer.Peer.Region)!.Version.Number);
        peer.Say(peer.Japan.Say(6, others));
        Assert.False(await peer.VisitAsync());
    }

    [Fact]
    public async Task An_answer_without_an_end_is_broken_off_and_one_that_never_comes_is_not_waited_for()
    {
        await using var peer = await FalsePeer.StartAsync();
        peer.Answer = async http =>
        {
            while (!http.RequestAborted.IsCancellationRequested)
                await http.Response.Body.WriteAsync(new byte[10_000], http.RequestAborted);
        };
        Assert.False(await peer.VisitAsync());
        peer.Answer = http => Task.Delay(Timeout.Infinite, http.RequestAborted);
        Assert.False(await peer.VisitAsync());
        Assert.Contains(peer.Lines.All, line => line.Contains("its directory: timeout", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_peer_that_sends_us_elsewhere_is_not_followed()
    {
        await using var peer = await FalsePeer.StartAsync();
        peer.Answer = async http =>
        {
            if (http.Request.Path == "/elsewhere")
                await http.Response.Body.WriteAsync(peer.Japan.Say(7), http.RequestAborted);
            else
                http.Response.Redirect("/elsewhere");
        };
        Assert.False(await peer.VisitAsync());
        Assert.Equal(["/v1/directory?region=jp-1"], peer.Asked);
    }

    [Fact]
    public async Task A_replaced_key_is_followed_and_remembered_over_a_restart()
    {
        await using var peer = await FalsePeer.StartAsync();
        peer.Say(peer.Japan.Say(7));
        Assert.True(await peer.VisitAsync());
        peer.Say(peer.Japan.Rotate().Say(8));
        Assert.True(await peer.VisitAsync());
        await peer.ReopenAsync();
        await peer.Peers.LoadAsync(Answers.Cancel);
        peer.Say(peer.Japan.Seal(peer.Japan.Words(9), by: 0));
        Assert.False(await peer.VisitAsync());
        Assert.Equal(8, peer.Peers.Of(peer.Peer.Region)!.Version.Number);
    }

    [Fact]
    public async Task A_tenant_that_lives_here_goes_on_living_here_whatever_a_peer_says()
    {
        await using var peer = await FalsePeer.StartAsync();
        var founder = new Founder(peer.Services);
        var group = await founder.GroupAsync(peer.Vietnam, Answers.Cancel);
        var own = await founder.TenantAsync(group, peer.Vietnam, "vn", Answers.Cancel);
        var claimed = new[]
        {
            SampleRegion.Home(SampleRegion.Tenant, "elsewhere"),
            SampleRegion.Home(own.Id.ToString(), "acme", "\"shop.example.com\""),
        };
        peer.Say(peer.Japan.Say(7, string.Join(',', claimed.OrderBy(one => one[^32..], StringComparer.Ordinal))));
        Assert.True(await peer.VisitAsync());
        Assert.Contains(peer.Lines.All, line => line.Contains(
            $"names {own.Id}, which lives here", StringComparison.Ordinal));
        var atlas = peer.Port<RegionAtlas>();
        Assert.IsType<Whereabouts.Here>(await atlas.FindAsync(own.Id, Answers.Cancel));
        Assert.IsType<Whereabouts.Here>(await atlas.FindAsync(Domain.Tenants.Slug.Parse("acme"), Answers.Cancel));
        Assert.True(HostName.TryParse("shop.example.com", out var host));
        Assert.IsType<Whereabouts.Here>(await atlas.FindAsync(host, Answers.Cancel));
        Assert.Equal("jp-1", await WhereAsync(peer, Acme));
    }

    private static async Task<string?> WhereAsync(FalsePeer peer, TenantId tenant) =>
        await peer.Port<RegionAtlas>().FindAsync(tenant, Answers.Cancel) is Whereabouts.Elsewhere elsewhere
            ? elsewhere.Region.ToString() : null;

    private static TenantId Id(string text) => TenantId.TryParse(text, out var id)
        ? id : throw new FormatException(text);
}
