using System.Text;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Specs.Residency;

/// <summary>What a peer says is believed as far as its keys and its numbers go.</summary>
public sealed class DirectoryVerdictSpecs
{
    [Fact]
    public void A_version_signed_by_the_pinned_key_is_taken_with_all_it_says()
    {
        using SampleRegion japan = new("jp-1");
        var home = SampleRegion.Home(SampleRegion.Tenant, "acme", "\"shop.example.com\",\"www.example.com\"");
        var version = Taken(japan.Peer(), null, japan.Say(7, home)).Version;
        Assert.Equal(("jp-1", 7), (version.Region.ToString(), version.Number));
        var tenant = Assert.Single(version.Tenants);
        Assert.Equal((SampleRegion.Tenant, "acme"), (tenant.Tenant.ToString(), tenant.Slug.ToString()));
        Assert.Equal(["shop.example.com", "www.example.com"], tenant.Hosts.Select(host => host.ToString()));
        Assert.Equal([SampleRegion.Group], version.Groups.Select(group => group.ToString()));
    }

    [Fact]
    public void A_version_signed_by_any_other_key_is_refused()
    {
        using SampleRegion japan = new("jp-1");
        using SampleRegion stranger = new("jp-1");
        Assert.Equal(DirectoryFault.KeyNotTrusted, Refused(japan.Peer(), null, stranger.Say(7)));
    }

    [Fact]
    public void Words_that_were_changed_after_signing_are_refused()
    {
        using SampleRegion japan = new("jp-1");
        var other = japan.Words(7, SampleRegion.Home(SampleRegion.OtherTenant, "acme"));
        Assert.Equal(DirectoryFault.NotSigned, Refused(japan.Peer(), null, japan.Seal(other, signed: japan.Words(7))));
    }

    [Fact]
    public void Spaces_and_order_mean_nothing_since_the_canonical_words_are_signed()
    {
        using SampleRegion japan = new("jp-1");
        var words = japan.Words(7);
        var loose = words.Replace(",\"version\":7", string.Empty, StringComparison.Ordinal)
            .Replace("{\"format\"", "{ \"version\": 7,\n  \"format\"", StringComparison.Ordinal);
        Assert.Equal(7, Taken(japan.Peer(), null, japan.Seal(loose, signed: words)).Version.Number);
    }

    [Fact]
    public void A_region_that_was_not_asked_is_refused_though_its_key_is_the_pinned_one()
    {
        using SampleRegion vietnam = new("vn-1");
        var asJapan = new Peer(Domain.Ids.Region.Parse("jp-1"), new("https://peer.example.com"), vietnam.Pin());
        Assert.Equal(DirectoryFault.OtherRegion, Refused(asJapan, null, vietnam.Say(7)));
    }

    [Fact]
    public void An_older_version_is_refused_and_a_newer_one_taken()
    {
        using SampleRegion japan = new("jp-1");
        var kept = Taken(japan.Peer(), null, japan.Say(7));
        Assert.Equal(DirectoryFault.RolledBack, Refused(japan.Peer(), kept, japan.Say(6)));
        Assert.Equal(8, Taken(japan.Peer(), kept, japan.Say(8)).Version.Number);
    }

    [Fact]
    public void The_same_number_is_taken_for_the_same_words_alone()
    {
        using SampleRegion japan = new("jp-1");
        var kept = Taken(japan.Peer(), null, japan.Say(7));
        Assert.Equal(7, Taken(japan.Peer(), kept, japan.Say(7)).Version.Number);
        var others = SampleRegion.Home(SampleRegion.OtherTenant, "acme");
        Assert.Equal(DirectoryFault.Rewritten, Refused(japan.Peer(), kept, japan.Say(7, others)));
    }

    [Fact]
    public void A_key_that_the_pinned_one_vouched_for_is_trusted_however_often_keys_were_replaced()
    {
        using SampleRegion japan = new("jp-1");
        var taken = Taken(japan.Peer(), null, japan.Rotate().Rotate().Rotate().Say(7));
        Assert.Equal(japan.Pin(3), taken.SignedBy);
        Assert.Equal(7, Taken(japan.Peer(key: 2), null, japan.Say(7)).Version.Number);
    }

    [Fact]
    public void A_key_that_nobody_vouched_for_is_refused()
    {
        using SampleRegion japan = new("jp-1");
        Assert.Equal(
            DirectoryFault.KeyNotTrusted, Refused(japan.Peer(), null, japan.Rotate(vouched: false).Rotate().Say(7)));
    }

    [Fact]
    public void Once_a_later_key_has_signed_the_replaced_one_signs_in_vain()
    {
        using SampleRegion japan = new("jp-1");
        japan.Rotate();
        var kept = Taken(japan.Peer(), null, japan.Say(7));
        Assert.Equal(
            DirectoryFault.KeyNotTrusted, Refused(japan.Peer(), kept, japan.Seal(japan.Words(9), by: 0)));
    }

    [Fact]
    public void Whatever_is_cut_off_or_turned_over_anywhere_is_refused_and_never_throws()
    {
        using SampleRegion japan = new("jp-1");
        var whole = japan.Rotate().Say(7);
        for (var at = 0; at < whole.Length; at++)
        {
            Assert.IsType<DirectoryVerdict.Refused>(DirectoryVerdict.Of(japan.Peer(), null, whole.AsMemory(..at)));
            var turned = whole.ToArray();
            turned[at] ^= 0x01;
            Assert.True(
                DirectoryVerdict.Of(japan.Peer(), null, turned) is DirectoryVerdict.Refused
                    || char.IsWhiteSpace((char)whole[at]) || IsSpareBit(whole, at),
                $"Turned over at {at}: {Encoding.UTF8.GetString(turned)}");
        }
    }

    /// <summary>The last digit before the padding of base64 holds bits that stand for nothing.</summary>
    private static bool IsSpareBit(byte[] whole, int at) => at + 1 < whole.Length && whole[at + 1] == '=';

    private static SignedDirectory Taken(Peer peer, SignedDirectory? kept, byte[] bytes) =>
        Assert.IsType<DirectoryVerdict.Taken>(DirectoryVerdict.Of(peer, kept, bytes)).Directory;

    private static DirectoryFault Refused(Peer peer, SignedDirectory? kept, byte[] bytes) =>
        Assert.IsType<DirectoryVerdict.Refused>(DirectoryVerdict.Of(peer, kept, bytes)).Why;
}
