using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Specs.Outbox;

/// <summary>What may become a mail, and what would break one.</summary>
public sealed class MailContentSpecs
{
    private static readonly MailContent Good = new(
        "desk@example.com", "Bàn tiếp nhận", "Yêu cầu của bạn", "Xin chào,\nchúng tôi đã nhận.", null,
        Language.Vietnamese);

    [Fact]
    public void A_decent_mail_is_read_back_from_the_vault_as_it_was_written()
    {
        Assert.True(Good.IsFit);
        Assert.Equal(Good, MailContent.Read(Good.Write()));
    }

    [Fact]
    public void What_is_no_mail_is_not_read()
    {
        Assert.Null(MailContent.Read("{}"u8.ToArray()));
        Assert.Null(MailContent.Read("not json"u8.ToArray()));
    }

    [Theory]
    [InlineData("a\r\nBcc: other@example.com")]
    [InlineData("a\nb")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("a\u202eb")]
    [InlineData("a\u2028b")]
    [InlineData("")]
    [InlineData(" a")]
    public void A_line_that_could_break_out_of_a_header_never_reaches_one(string line)
    {
        Assert.False((Good with { Subject = line }).IsFit);
        Assert.False((Good with { ToName = line }).IsFit);
    }

    [Fact]
    public void Half_a_character_never_reaches_a_header() =>
        Assert.False((Good with { Subject = $"a{(char)0xd800}b" }).IsFit);

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\u001bb")]
    [InlineData("")]
    public void A_body_holds_text_and_no_control_characters(string body)
    {
        Assert.False((Good with { Text = body }).IsFit);
        Assert.False((Good with { Html = body }).IsFit);
    }

    [Theory]
    [InlineData("desk@example.com", "desk@example.com")]
    [InlineData("a.b+c@mail.example", "a.b+c@mail.example")]
    [InlineData("desk@b\u00fccher.example", "desk@xn--bcher-kva.example")]
    [InlineData("desk@\u4f8b.example", "desk@xn--fsq.example")]
    [InlineData("desk@localhost", null)]
    [InlineData("desk@127.0.0.1", null)]
    [InlineData("desk@[127.0.0.1]", null)]
    [InlineData("desk@example.com.", null)]
    [InlineData("desk@-x.example", null)]
    [InlineData("desk", null)]
    [InlineData("@example.com", null)]
    [InlineData("desk@", null)]
    [InlineData(".desk@example.com", null)]
    [InlineData("de..sk@example.com", null)]
    [InlineData("de sk@example.com", null)]
    [InlineData("\"de sk\"@example.com", null)]
    [InlineData("desk@example.com>\r\nRCPT TO:<other@example.com", null)]
    [InlineData("desk@example.com\r\n", null)]
    [InlineData("d\u00e9sk@example.com", null)]
    [InlineData("a@b@example.com", null)]
    public void Only_an_address_that_every_server_can_carry_is_one(string text, string? ascii) =>
        Assert.Equal(ascii, MailAddress.TryParse(text, out var address) ? address.ToString() : null);

    [Fact]
    public void A_mail_says_nothing_of_itself() => Assert.Equal("MailContent", Good.ToString());
}
