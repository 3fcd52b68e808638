using System.Buffers.Binary;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Specs.Requests;

public sealed class RequestNumberSpecs
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly RequestNumber Number = RequestNumber.Of([1, 2, 3, 4, 5, 6, 7, 8]);

    [Fact]
    public void Every_wrong_character_is_noticed() => Assert.All(Written(), text => Assert.All(
        from at in Enumerable.Range(0, text.Length)
        from letter in Alphabet
        where letter != text[at]
        select $"{text[..at]}{letter}{text[(at + 1)..]}",
        slip => Assert.False(RequestNumber.TryParse(slip, out _), slip)));

    [Fact]
    public void Any_two_characters_that_changed_places_are_noticed() => Assert.All(Written(), text => Assert.All(
        from one in Enumerable.Range(0, text.Length)
        from other in Enumerable.Range(one + 1, text.Length - one - 1)
        where text[one] != text[other]
        select $"{text[..one]}{text[other]}{text[(one + 1)..other]}{text[one]}{text[(other + 1)..]}",
        slip => Assert.False(RequestNumber.TryParse(slip, out _), slip)));

    [Fact]
    public void It_is_read_as_it_is_written() => Assert.All(Written(), text =>
        Assert.Equal(text, RequestNumber.TryParse(text, out var read) ? Bare(read) : "unread"));

    [Fact]
    public void It_is_written_in_groups_of_four() =>
        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$", Number.ToString());

    [Fact]
    public void The_example_in_its_description_is_a_number() =>
        Assert.Equal("7KQ4-2M9X-3CDJ", RequestNumber.TryParse("7KQ42M9X3CDJ", out var read) ? read.ToString() : "");

    [Theory]
    [InlineData("7kq4-2m9x-3cdj")]
    [InlineData("7KQ4 2M9X 3CDJ")]
    [InlineData("7KQ42M9X3CDJ")]
    [InlineData("７ＫＱ４－２Ｍ９Ｘ－３ＣＤＪ")]
    [InlineData("７ｋｑ４　２ｍ９ｘ　３ｃｄｊ")]
    [InlineData("７ＫＱ４ー２Ｍ９Ｘー３ＣＤＪ")]
    [InlineData(" 7KQ4‐2M9X‐3CDJ ")]
    public void It_is_read_as_people_write_it(string text)
    {
        Assert.True(RequestNumber.TryParse(text, out var read));
        Assert.Equal("7KQ4-2M9X-3CDJ", read.ToString());
    }

    [Fact]
    public void O_is_read_as_nought_and_I_and_L_as_one()
    {
        var plain = Written().First(text => text.Contains('0', StringComparison.Ordinal)
            && text.Contains('1', StringComparison.Ordinal));

        Assert.True(RequestNumber.TryParse(plain.Replace('0', 'O').Replace('1', 'I'), out var upper));
        Assert.True(RequestNumber.TryParse(plain.Replace('0', 'o').Replace('1', 'l'), out var lower));
        Assert.Equal((plain, plain), (Bare(upper), Bare(lower)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7KQ4-2M9X-3CD")]
    [InlineData("7KQ4-2M9X-3CDJ0")]
    [InlineData("7KU4-2M9X-3CDJ")]
    [InlineData("7KQ4_2M9X_3CDJ")]
    [InlineData("7KQ4-2M9X-3CDĐ")]
    public void Anything_else_is_no_number(string? text) => Assert.False(RequestNumber.TryParse(text, out _));

    [Fact]
    public void Endless_hyphens_are_no_number() =>
        Assert.False(RequestNumber.TryParse("7KQ42M9X3CDJ" + new string('-', 1_000_000), out _));

    /// <summary>A hundred numbers, the same in every run.</summary>
    private static IEnumerable<string> Written() => Enumerable.Range(1, 100).Select(at =>
    {
        var random = new byte[8];
        BinaryPrimitives.WriteUInt64BigEndian(random, unchecked((ulong)at * 0x9e3779b97f4a7c15));
        return Bare(RequestNumber.Of(random));
    });

    private static string Bare(RequestNumber number) =>
        number.ToString().Replace("-", string.Empty, StringComparison.Ordinal);
}
