using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Specs.Consents;

/// <summary>A mark has one form, the one that requests write, or none.</summary>
public sealed class MarkSpecs
{
    public static TheoryData<string> Hostile =>
    [
        "", " ", "\t", "\0", "\u202Eelpmaxe.elpoep@a", "a@people.\u2066example", "a\u200Bb@people.example",
        "a\uD800@people.example", "\uDC00", "\uFFFE", "a\u0000b@people.example", "a@people.example\r\nBcc: b",
        new string('a', 255), "\uE000\uE000",
    ];

    [Theory]
    [InlineData(15, false)]
    [InlineData(16, true)]
    [InlineData(17, true)]
    [InlineData(127, true)]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void A_devices_mark_has_16_to_128_characters(int length, bool good) =>
        Assert.Equal(good, Mark.Read(MarkKind.Device, new string('x', length)) is not null);

    [Theory]
    [InlineData("0198A1B2-0000-7000-8000-000000000001")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("AZaz09-_.AZaz09-_.")]
    public void A_devices_mark_stays_as_the_device_made_it(string text) =>
        Assert.Equal(text, Mark.Read(MarkKind.Device, text)?.Value);

    [Theory]
    [InlineData("abcdefghijklmno ")]
    [InlineData(" abcdefghijklmnop")]
    [InlineData("abcdefghijklmno\n")]
    [InlineData("abcdefghijklmno/")]
    [InlineData("abcdefghijklmno+")]
    [InlineData("abcdefghijklmno=")]
    [InlineData("abcdefghijklmno@")]
    [InlineData("abcdefghijklmnoé")]
    [InlineData("ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐ")]
    [InlineData("０１２３４５６７８９０１２３４５")]
    [InlineData("abcdefghijklmno\u202E")]
    [InlineData("abcdefghijklmno\uD800")]
    [InlineData("../../../../etc/")]
    [InlineData("<script>alert(1)")]
    public void A_devices_mark_is_of_plain_letters_digits_hyphens_underscores_and_dots(string text) =>
        Assert.Null(Mark.Read(MarkKind.Device, text));

    [Theory]
    [InlineData(MarkKind.Email, IdentifierKind.Email, " Anna@People.Example ")]
    [InlineData(MarkKind.Email, IdentifierKind.Email, "ａｎｎａ＠ｐｅｏｐｌｅ．ｅｘａｍｐｌｅ")]
    [InlineData(MarkKind.Email, IdentifierKind.Email, "anna@people")]
    [InlineData(MarkKind.Phone, IdentifierKind.Phone, "+84 (24) 0000-0000")]
    [InlineData(MarkKind.Phone, IdentifierKind.Phone, "＋８４２４００００００００")]
    [InlineData(MarkKind.Phone, IdentifierKind.Phone, "024 0000 0000")]
    [InlineData(MarkKind.External, IdentifierKind.External, " Customer 7 ")]
    [InlineData(MarkKind.External, IdentifierKind.External, "ＫＹＡＫＵ－７")]
    public void Other_marks_are_written_as_requests_write_them(MarkKind kind, IdentifierKind asked, string text) =>
        Assert.Equal(Identifier.Normalise(asked, text), Mark.Read(kind, text)?.Value);

    [Fact]
    public void However_she_types_it_it_is_the_same_mark()
    {
        var mark = Mark.Read(MarkKind.Email, "anna@people.example");

        Assert.NotNull(mark);
        Assert.Equal(mark, Mark.Read(MarkKind.Email, "ANNA@people.example "));
        Assert.Equal(mark, Mark.Read(MarkKind.Email, "ａｎｎａ@people.example"));
        Assert.NotEqual(mark, Mark.Read(MarkKind.External, "anna@people.example"));
        Assert.NotEqual(mark, Mark.Read(MarkKind.Email, "annа@people.example"));
    }

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void What_is_empty_hidden_broken_or_endless_is_no_mark_of_any_kind(string text) =>
        Assert.All(Enum.GetValues<MarkKind>(), kind => Assert.Null(Mark.Read(kind, text)));

    [Fact]
    public void Nothing_is_no_mark() =>
        Assert.All(Enum.GetValues<MarkKind>(), kind => Assert.Null(Mark.Read(kind, null)));

    [Fact]
    public void A_mark_does_not_tell_what_it_is() =>
        Assert.DoesNotContain(
            "anna", $"{Mark.Read(MarkKind.Email, "anna@people.example")}", StringComparison.Ordinal);
}
