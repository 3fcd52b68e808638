using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Tenants;

/// <summary>Brands with the origins they may be called from, and keys with what they open.</summary>
public sealed class BrandAndKeySpecs
{
    private static readonly TenantEvent.PublishableKeyIssued Issued = new(Key, Shop, Mark, Digest);

    [Fact]
    public void A_brand_is_founded_with_its_origins() =>
        Given(Founded).When(new TenantCommand.FoundBrand(Shop, Slug.Parse("shop"), Name, [Site])).Then(BrandFounded);

    [Fact]
    public void A_short_name_is_never_used_again_even_after_its_brand_closed() =>
        Given(Founded, BrandFounded, new TenantEvent.BrandClosed(Shop))
            .When(new TenantCommand.FoundBrand(new(Guid.Parse(
                "0198a1b2-0000-7000-8000-000000000009")), Slug.Parse("shop"), Name, []))
            .ThenRefused("brand.slug-taken");

    [Fact]
    public void Closing_a_brand_revokes_its_keys_and_no_others() =>
        Given(
            Founded, BrandFounded, Issued,
            new TenantEvent.SecretKeyIssued(OtherKey, [Permission.TenantRead], Mark, Digest))
            .When(new TenantCommand.CloseBrand(Shop))
            .Then(new TenantEvent.KeyRevoked(Key), new TenantEvent.BrandClosed(Shop));

    [Fact]
    public void A_closed_brand_gets_no_key() =>
        Given(Founded, BrandFounded, new TenantEvent.BrandClosed(Shop))
            .When(new TenantCommand.IssuePublishableKey(Key, Shop, Mark, Digest))
            .ThenRefused("brand.unknown");

    [Fact]
    public void A_publishable_key_needs_a_brand() =>
        Given(Founded).When(new TenantCommand.IssuePublishableKey(Key, Shop, Mark, Digest))
            .ThenRefused("brand.unknown");

    [Fact]
    public void A_publishable_key_is_bound_to_its_brand() =>
        Given(Founded, BrandFounded).When(new TenantCommand.IssuePublishableKey(Key, Shop, Mark, Digest)).Then(Issued);

    [Fact]
    public void A_secret_key_that_may_do_nothing_is_refused() =>
        Given(Founded).When(new TenantCommand.IssueSecretKey(Key, [], Mark, Digest))
            .ThenRefused("key.permissions-unfit");

    [Fact]
    public void A_key_is_issued_once() =>
        Given(Founded, BrandFounded, Issued)
            .When(new TenantCommand.IssueSecretKey(Key, [Permission.TenantRead], Mark, Digest))
            .ThenRefused("key.already-issued");

    [Fact]
    public void Revoking_twice_is_revoking_once()
    {
        Given(Founded, BrandFounded, Issued).When(new TenantCommand.RevokeKey(Key))
            .Then(new TenantEvent.KeyRevoked(Key));
        Given(Founded, BrandFounded, Issued, new TenantEvent.KeyRevoked(Key)).When(new TenantCommand.RevokeKey(Key))
            .ThenNothing();
    }

    [Fact]
    public void A_key_nobody_issued_cannot_be_revoked() =>
        Given(Founded).When(new TenantCommand.RevokeKey(Key)).ThenRefused("key.unknown");

    [Fact]
    public void Another_origin_takes_the_place_of_the_first() =>
        Given(Founded, BrandFounded)
            .When(new TenantCommand.AllowOrigins(Shop, [Origin.Parse("https://other.example:8443")]))
            .Then(new TenantEvent.OriginsAllowed(Shop, [Origin.Parse("https://other.example:8443")]));

    [Theory]
    [InlineData("https://shop.example")]
    [InlineData("https://shop.example:8443")]
    [InlineData("http://localhost:8080")]
    [InlineData("http://127.0.0.1:3000")]
    [InlineData("http://[::1]:3000")]
    [InlineData("https://xn--v-kiu.example")]
    public void An_exact_origin_is_read(string text) => Assert.True(Origin.TryParse(text, out _));

    [Theory]
    [InlineData("http://shop.example")]
    [InlineData("https://shop.example/")]
    [InlineData("https://shop.example/path")]
    [InlineData("https://shop.example:443")]
    [InlineData("https://Shop.example")]
    [InlineData("https://*.example")]
    [InlineData("https://user@shop.example")]
    [InlineData("https://shop.example?x")]
    [InlineData("https://shop.example#x")]
    [InlineData("ftp://shop.example")]
    [InlineData("null")]
    [InlineData("https://")]
    [InlineData(" https://shop.example")]
    [InlineData("http://localhost.evil.example")]
    [InlineData("https://ví-dụ.example")]
    [InlineData("https://shop.example\n")]
    public void Anything_else_is_no_origin(string text) => Assert.False(Origin.TryParse(text, out _));

    [Fact]
    public void Every_permission_has_one_written_name_that_reads_back() => Assert.All(Permissions.All, permission =>
    {
        Assert.True(Permissions.TryParse(Permissions.NameOf(permission), out var read));
        Assert.Equal(permission, read);
    });
}
