using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Specs.Staff;

/// <summary>Passwords, addresses and codes as they are typed.</summary>
public sealed class PasswordSpecs
{
    private static readonly StaffEmail Owner = StaffEmail.Parse("handler@company.example")!;

    [Theory]
    [InlineData("correct horse", null)]
    [InlineData("twelve chars", null)]
    [InlineData("eleven char", "staff.password-length")]
    [InlineData("", "staff.password-length")]
    [InlineData("my HANDLER is great", "staff.password-guessed")]
    [InlineData("password1234", "staff.password-guessed")]
    [InlineData("123456789012", "staff.password-guessed")]
    [InlineData("aaaaaaaaaaaaaa", "staff.password-guessed")]
    [InlineData("mật khẩu dài của tôi", null)]
    public void A_password_is_long_and_not_easily_guessed(string typed, string? code) =>
        Assert.Equal(code, PasswordText.Of(typed).WhyUnfit(Owner)?.Code);

    [Theory]
    [InlineData(200, null)]
    [InlineData(201, "staff.password-length")]
    public void A_password_has_at_most_two_hundred_characters(int length, string? code)
    {
        var typed = string.Concat(Enumerable.Range(0, length).Select(at => (char)('a' + (at % 26))));
        Assert.Equal(code, PasswordText.Of(typed).WhyUnfit(Owner)?.Code);
    }

    [Fact]
    public async Task The_same_password_is_the_same_from_every_keyboard()
    {
        using PasswordHasher hasher = new();
        var cancel = TestContext.Current.CancellationToken;
        var kept = await hasher.HashAsync(PasswordText.Of("Mật khẩu của tôi"), cancel);
        var decomposed = "Mật khẩu của tôi".Normalize(System.Text.NormalizationForm.FormD);
        Assert.True(await hasher.VerifyAsync(PasswordText.Of(decomposed), kept, cancel));
        Assert.False(await hasher.VerifyAsync(PasswordText.Of("mật khẩu của tôi"), kept, cancel));
        Assert.False(await hasher.VerifyAsync(PasswordText.Of("Mật khẩu của tôi"), kept: null, cancel));
    }

    [Fact]
    public async Task Two_hashes_of_one_password_have_nothing_in_common()
    {
        using PasswordHasher hasher = new();
        var cancel = TestContext.Current.CancellationToken;
        var one = await hasher.HashAsync(PasswordText.Of("correct horse"), cancel);
        var two = await hasher.HashAsync(PasswordText.Of("correct horse"), cancel);
        Assert.Equal(one[..5], two[..5]);
        Assert.NotEqual(one[5..], two[5..]);
    }

    [Theory]
    [InlineData(" Desk@Company.EXAMPLE ", "desk@company.example")]
    [InlineData("a@b", "a@b")]
    [InlineData("", null)]
    [InlineData("desk", null)]
    [InlineData("@company.example", null)]
    [InlineData("desk@", null)]
    [InlineData("a@b@c", null)]
    [InlineData("de sk@company.example", null)]
    [InlineData("desk@company.example\r\nBcc: x", null)]
    [InlineData("de\u202esk@company.example", null)]
    public void An_address_is_compared_in_one_form(string typed, string? address) =>
        Assert.Equal(address, StaffEmail.Parse(typed)?.Reveal());

    [Fact]
    public void Half_a_character_is_neither_address_nor_password()
    {
        var half = new string('\ud800', 1);
        Assert.Null(StaffEmail.Parse($"de{half}sk@company.example"));
        Assert.Equal("staff.password-length", PasswordText.Of($"correct horse {half}").WhyUnfit(Owner)?.Code);
    }

    [Fact]
    public void A_code_is_read_however_it_is_typed()
    {
        var code = InvitationCode.Random().Reveal();
        Assert.Equal(code, InvitationCode.Parse($" {code.ToUpperInvariant().Replace('-', ' ')} ")?.Reveal());
        Assert.Equal(code, InvitationCode.Parse(code.Replace('0', 'O').Replace('1', 'l'))?.Reveal());
        Assert.Null(InvitationCode.Parse(code[..^1]));
        Assert.Null(InvitationCode.Parse(code.Replace(code[0], 'u')));
    }
}
