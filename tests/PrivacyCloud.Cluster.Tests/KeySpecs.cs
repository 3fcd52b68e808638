using PrivacyCloud.Cluster.Identity;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Conformance.Contracts;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>A grain's key names its cell, its tenant and its id, and is read back as it was written.</summary>
public sealed class KeySpecs
{
    private static readonly LogId Group = LogId.Of(Given.Vietnam, new GroupId(Given.Id(7)));

    [Fact]
    public void A_key_is_region_tenant_and_id_and_leads_back_to_its_stream()
    {
        var stream = Given.Duty(3);

        var key = GrainKeys.Of(stream);

        Assert.Equal($"{Given.Vietnam}/{Given.Log.Owner}/{stream.Id}", key);
        Assert.True(GrainKeys.TryRead("duty", key, out var read));
        Assert.Equal(stream, read);
        Assert.True(GrainKeys.TryReadLog(key, out var log));
        Assert.Equal(Given.Log, log);
    }

    [Fact]
    public void A_group_has_keys_of_its_own()
    {
        Assert.True(GrainKeys.TryReadLog(GrainKeys.Of(new(Group, "group", Group.Owner)), out var log));
        Assert.Equal(Group, log);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("vn-1")]
    [InlineData("vn-1/nobody/one")]
    [InlineData("vn-1/ten_06ccggw0000000000000000001")]
    [InlineData("vn-1/ten_06ccggw0000000000000000001/")]
    [InlineData("vn-1/ten_06ccggw0000000000000000001/duty/one")]
    [InlineData("VN/ten_06ccggw0000000000000000001/one")]
    [InlineData("/ten_06ccggw0000000000000000001/one")]
    public void What_is_no_key_is_not_read(string? key)
    {
        Assert.False(GrainKeys.TryRead("duty", key, out _));
        Assert.False(GrainKeys.TryReadLog(key, out _));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_identity_is_read_back_as_it_was_written(bool byEdge)
    {
        CallIdentity identity = new(byEdge, Given.Log);

        Assert.True(CallIdentity.TryRead(identity.ToString(), out var read));
        Assert.Equal(identity, read);
    }

    [Fact]
    public void The_identity_of_the_cell_is_read_back_and_names_no_log()
    {
        Assert.True(CallIdentity.TryRead(CallIdentity.Cell.ToString(), out var read));
        Assert.Equal(CallIdentity.Cell, read);
        Assert.True(read.Log.IsDefault);
        Assert.False(read.ByEdge);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("cells")]
    [InlineData("platform:")]
    [InlineData("edge:")]
    [InlineData("edge:vn-1/nobody")]
    [InlineData("somebody:vn-1/ten_06ccggw0000000000000000001")]
    [InlineData("vn-1/ten_06ccggw0000000000000000001")]
    public void What_is_no_identity_is_not_read(string? text) => Assert.False(CallIdentity.TryRead(text, out _));
}
