using System.Text;
using PrivacyCloud.Domain.Residency;
using PrivacyCloud.Runtime.Residency;

namespace PrivacyCloud.Specs.Residency;

/// <summary>A directory is read in every detail or not at all, even from one whose signature is good.</summary>
public sealed class DirectoryReadingSpecs
{
    [Theory]
    [InlineData("\"version\":7", "\"version\":0")]
    [InlineData("\"version\":7", "\"version\":-1")]
    [InlineData("\"version\":7", "\"version\":7.5")]
    [InlineData("\"version\":7", "\"version\":9007199254740992")]
    [InlineData("\"version\":7", "\"version\":\"7\"")]
    [InlineData("\"version\":7", "\"version\":7,\"version\":7")]
    [InlineData("\"version\":7", "\"version\":7,\"name\":\"x\"")]
    [InlineData("directory/1", "directory/2")]
    [InlineData("jp-1", "JP")]
    [InlineData("jp-1", "../jp")]
    [InlineData("\"acme\"", "\"Acme\"")]
    [InlineData("\"acme\"", "\"../acme\"")]
    [InlineData("\"acme\"", "\"\\ud800\"")]
    [InlineData("\"acme\"", "null")]
    [InlineData("\"slug\"", "\"legalName\"")]
    [InlineData("\"settled\"", "\"\"")]
    [InlineData("\"settled\"", "\"Settled\"")]
    [InlineData("ten_01ke", "brd_01ke")]
    [InlineData("grp_01ke", "ten_01ke")]
    [InlineData("\"hosts\":[]", "\"hosts\":{}")]
    [InlineData("\"hosts\":[]", "\"hosts\":[\"Shop.example.com\"]")]
    [InlineData("\"hosts\":[]", "\"hosts\":[\"shop.example.com/\"]")]
    [InlineData("\"hosts\":[]", "\"hosts\":[\"b.example.com\",\"a.example.com\"]")]
    [InlineData("\"hosts\":[]", "\"hosts\":[\"a.example.com\",\"a.example.com\"]")]
    [InlineData("\"hosts\":[]", "\"hosts\":[\"127.0.0.1\"]")]
    public void Anything_else_than_the_format_is_unreadable(string what, string instead)
    {
        using SampleRegion japan = new("jp-1");
        var words = japan.Words(7).Replace(what, instead, StringComparison.Ordinal);
        Assert.NotEqual(words, japan.Words(7));
        Assert.Equal(new DirectoryVerdict.Refused(DirectoryFault.Unreadable), Judge(japan, words));
    }

    [Fact]
    public void A_tenant_named_twice_is_unreadable()
    {
        using SampleRegion japan = new("jp-1");
        var home = SampleRegion.Home(SampleRegion.Tenant, "acme");
        var twice = japan.Words(7, home + "," + home);
        Assert.Equal(new DirectoryVerdict.Refused(DirectoryFault.Unreadable), Judge(japan, twice));
    }

    [Fact]
    public void A_word_of_a_later_program_makes_a_tenant_unsettled_and_the_directory_no_worse()
    {
        using SampleRegion japan = new("jp-1");
        var words = japan.Words(7, SampleRegion.Home(SampleRegion.Tenant, "acme", standing: "leaving"));
        var taken = Assert.IsType<DirectoryVerdict.Taken>(Judge(japan, words));
        Assert.Equal(HomeStanding.Unsettled, Assert.Single(taken.Directory.Version.Tenants).Standing);
    }

    [Fact]
    public void More_hosts_than_a_tenant_may_have_are_unreadable()
    {
        using SampleRegion japan = new("jp-1");
        var names = Enumerable.Range(1000, DirectoryVersion.HostsMax + 1).Select(n => $"\"h{n}.example\"");
        var hosts = string.Join(',', names);
        var words = japan.Words(7, SampleRegion.Home(SampleRegion.Tenant, "acme", hosts));
        Assert.Equal(new DirectoryVerdict.Refused(DirectoryFault.Unreadable), Judge(japan, words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"directory\":{},\"keys\":[],\"signature\":{}}")]
    [InlineData("<html></html>")]
    public void What_is_no_directory_at_all_is_unreadable(string text)
    {
        using SampleRegion japan = new("jp-1");
        Assert.Equal(
            new DirectoryVerdict.Refused(DirectoryFault.Unreadable),
            DirectoryVerdict.Of(japan.Peer(), null, Encoding.UTF8.GetBytes(text)));
    }

    [Theory]
    [InlineData("jp-1=https://jp.example.com#", true)]
    [InlineData("jp-1=http://127.0.0.1:8081#", true)]
    [InlineData("jp-1=http://localhost:8081#", true)]
    [InlineData("jp-1=http://jp.example.com#", false)]
    [InlineData("jp-1=https://jp.example.com/path#", false)]
    [InlineData("jp-1=https://jp.example.com?x=1#", false)]
    [InlineData("jp-1=https://somebody@jp.example.com#", false)]
    [InlineData("jp-1=ftp://jp.example.com#", false)]
    [InlineData("jp-1=//jp.example.com#", false)]
    [InlineData("JP=https://jp.example.com#", false)]
    [InlineData("https://jp.example.com#", false)]
    public void A_peer_is_a_region_an_address_and_a_key(string text, bool isPeer)
    {
        const string Key = "sha256:67e66e5dbf7bcc4397768c080644e1e6a636fc782435d35854084bc8a9eb20cb";
        Assert.Equal(isPeer, Peer.Read(text + Key) is not null);
        Assert.Null(Peer.Read(text));
        Assert.Null(Peer.Read(text.TrimEnd('#')));
        Assert.Null(Peer.Read(text + Key[..^1]));
    }

    private static DirectoryVerdict Judge(SampleRegion region, string words)
    {
        // The signature is over whatever stands there: only the reading is on trial.
        string? signed = null;
        try
        {
            signed = Encoding.UTF8.GetString(Runtime.Json.CanonicalJson.Write(Encoding.UTF8.GetBytes(words)));
        }
        catch (System.Text.Json.JsonException)
        {
            // No canonical form, no signature.
        }

        return DirectoryVerdict.Of(region.Peer(), null, region.Seal(words, signed: signed));
    }
}
