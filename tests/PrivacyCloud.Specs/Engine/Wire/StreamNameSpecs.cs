using PrivacyCloud.Domain.Ledger;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;

namespace PrivacyCloud.Specs.Engine.Wire;

/// <summary>The name of a stream is read back as it is written, and nothing else is taken for one.</summary>
public sealed class StreamNameSpecs
{
    [Fact]
    public void A_name_is_read_back_as_it_was_written()
    {
        Assert.True(StreamId.TryParse(One.ToString(), out var read));
        Assert.Equal(One, read);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("vn-1")]
    [InlineData("vn-1/nobody/duty/one")]
    [InlineData("vn-1/ten_06ccggw0000000000000000001/duty")]
    [InlineData("vn-1/ten_06ccggw0000000000000000001/duty/")]
    [InlineData("vn-1/ten_06ccggw0000000000000000001//one")]
    [InlineData("vn-1/ten_06ccggw0000000000000000001/duty/one/two")]
    [InlineData("VN/ten_06ccggw0000000000000000001/duty/one")]
    public void What_is_no_name_is_not_read(string? text) => Assert.False(StreamId.TryParse(text, out _));
}
