using PrivacyCloud.Runtime.Outbox;

namespace PrivacyCloud.Specs.Outbox;

/// <summary>Signatures as Standard Webhooks 1.0.0 has them.</summary>
public sealed class WebhookSecretSpecs
{
    // The published vector of the standard.
    private const string Published = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    [Fact]
    public void The_published_vector_is_signed_as_published() => Assert.Equal(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        WebhookSecret.Read(Published)!.Sign(
            "msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330, """{"test": 2432232314}"""u8));

    [Fact]
    public void A_secret_without_its_prefix_is_the_same_secret() => Assert.Equal(
        WebhookSecret.Read(Published)!.Sign("msg_1", 1, "{}"u8),
        WebhookSecret.Read(Published["whsec_".Length..])!.Sign("msg_1", 1, "{}"u8));

    [Theory]
    [InlineData("msg_2", 1, "{}")]
    [InlineData("msg_1", 2, "{}")]
    [InlineData("msg_1", 1, "{ }")]
    public void Another_id_moment_or_body_has_another_signature(string id, long at, string body) => Assert.NotEqual(
        WebhookSecret.Read(Published)!.Sign("msg_1", 1, "{}"u8),
        WebhookSecret.Read(Published)!.Sign(id, at, System.Text.Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void A_new_secret_is_read_back_as_it_is_shown_and_is_no_other()
    {
        var secret = WebhookSecret.Random().Reveal();

        Assert.Equal(secret, WebhookSecret.Read(secret)!.Reveal());
        Assert.NotEqual(secret, WebhookSecret.Random().Reveal());
        Assert.Equal(32, Convert.FromBase64String(secret["whsec_".Length..]).Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("whsec_")]
    [InlineData("whsec_AAAA")]
    [InlineData("whsec_not base64 at all !!!!!!!!!!!!!!!!!!!!!!")]
    public void What_is_no_secret_is_not_read(string text) => Assert.Null(WebhookSecret.Read(text));

    [Fact]
    public void Neither_too_short_nor_too_long_a_secret_is_read()
    {
        Assert.Null(WebhookSecret.Read(Convert.ToBase64String(new byte[23])));
        Assert.NotNull(WebhookSecret.Read(Convert.ToBase64String(new byte[24])));
        Assert.NotNull(WebhookSecret.Read(Convert.ToBase64String(new byte[64])));
        Assert.Null(WebhookSecret.Read(Convert.ToBase64String(new byte[65])));
    }

    [Fact]
    public void A_secret_says_nothing_of_itself() =>
        Assert.DoesNotContain("MfKQ", WebhookSecret.Read(Published)!.ToString(), StringComparison.Ordinal);
}
