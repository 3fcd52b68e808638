using PrivacyCloud.Domain.Consents;

namespace PrivacyCloud.Specs.Consents;

public sealed class SnapshotHashSpecs
{
    private const string Zeros = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    [Fact]
    public void Thirty_two_bytes_are_written_as_43_characters_and_read_back()
    {
        var written = SnapshotHash.Of([.. Enumerable.Range(224, 32).Select(one => (byte)one)]);

        Assert.Equal("4OHi4-Tl5ufo6err7O3u7_Dx8vP09fb3-Pn6-_z9_v8", written.ToString());
        Assert.True(SnapshotHash.TryParse(written.ToString(), out var read));
        Assert.Equal(written, read);
        Assert.Equal(Zeros, SnapshotHash.Of(new byte[32]).ToString());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void No_other_number_of_bytes_is_a_hash(int count) =>
        Assert.Throws<FormatException>(() => SnapshotHash.Of(new byte[count]));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData(" AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAA\nAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("ＡAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void No_other_text_is_one(string? text)
    {
        Assert.False(SnapshotHash.TryParse(text, out var hash));
        Assert.True(hash.IsDefault);
        Assert.Equal(string.Empty, hash.ToString());
    }
}
