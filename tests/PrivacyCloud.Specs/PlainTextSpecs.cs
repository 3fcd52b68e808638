using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Specs;

/// <summary>Texts that make the runtime throw when it normalises them are refused like any other bad text.</summary>
public sealed class PlainTextSpecs
{
    public static TheoryData<string> Unwritable =>
        ["\uFFFE", "a\uFFFEb@people.example", "\uD800", "a\uDC00b@people.example", "\uDC00\uD800", "end\uD83D"];

    [Theory]
    [MemberData(nameof(Unwritable), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_normalised_is_no_line_no_identifier_no_address_and_nobodys_password(string text)
    {
        Assert.False(PlainText.CanBeNormalised(text));
        Assert.False(PlainText.IsLine(text, 100));
        Assert.All(Enum.GetValues<IdentifierKind>(), kind => Assert.Null(Identifier.Normalise(kind, text)));
        Assert.Null(StaffEmail.Parse(text));
        Assert.NotNull(PasswordText.Of(text).WhyUnfit(StaffEmail.Parse("desk@acme.example")!));
    }

    [Theory]
    [InlineData("Ngọc")]
    [InlineData("例クラウド")]
    [InlineData("😀 and 𠮷")]
    public void Every_whole_character_can_be_normalised(string text)
    {
        Assert.True(PlainText.CanBeNormalised(text));
        Assert.True(PlainText.IsLine(text, 100));
    }
}
