using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Tenants;

/// <summary>A tenant joins, configures itself within the law, and leaves.</summary>
public sealed class TenantSpecs
{
    private static readonly TenantEvent.Closed Left = new();

    [Fact]
    public void Founding_a_tenant_records_the_edition_of_each_pack_it_begins_with() => Given().When(Found)
        .Then(Founded);

    [Fact]
    public void A_tenant_is_founded_once() => Given(Founded).When(Found).ThenRefused("tenant.already-founded");

    [Fact]
    public void Nothing_is_done_to_a_tenant_that_was_never_founded() =>
        Given().When(new TenantCommand.Rename(Name)).ThenRefused("tenant.unknown");

    [Fact]
    public void A_tenant_that_left_does_not_change() =>
        Given(Founded, Left).When(new TenantCommand.Rename(Name)).ThenRefused("tenant.closed");

    [Fact]
    public void A_tenant_is_not_founded_where_its_promise_of_residency_does_not_hold() =>
        Given().When(Found with { Region = Japan }).ThenRefused("tenant.residency-broken");

    [Fact]
    public void A_tenant_without_a_promise_of_residency_may_live_in_any_region_served() =>
        Given().When(Found with { Region = Japan, Residency = null })
            .Then(Founded with { Region = Japan, Residency = null });

    [Fact]
    public void A_tenant_is_not_founded_in_a_region_that_is_not_served() =>
        Given().When(Found with { Region = Region.Parse("mars-1"), Residency = null })
            .ThenRefused("tenant.region-unknown");

    [Fact]
    public void Residency_is_not_promised_for_another_country_than_the_region_lies_in() =>
        Given(Founded).When(new TenantCommand.PromiseResidency(Country.Parse("JP")))
            .ThenRefused("tenant.residency-broken");

    [Fact]
    public void A_promise_of_residency_may_be_taken_back() =>
        Given(Founded).When(new TenantCommand.PromiseResidency(null)).Then(new TenantEvent.ResidencyPromised(null));

    [Fact]
    public void A_directory_is_linked_once_and_taken_back()
    {
        var directory = DirectoryId.Parse("0198A1B2-0000-7000-8000-0000000000D1");
        var linked = new TenantEvent.DirectoryLinked(directory);
        Given(Founded).When(new TenantCommand.LinkDirectory(directory)).Then(linked);
        Given(Founded, linked).When(new TenantCommand.LinkDirectory(directory)).ThenNothing();
        Given(Founded, linked).When(new TenantCommand.LinkDirectory(null)).Then(new TenantEvent.DirectoryLinked(null));
        Given(Founded).When(new TenantCommand.LinkDirectory(null)).ThenNothing();
        Given(Founded).When(new TenantCommand.LinkDirectory(default(DirectoryId)))
            .ThenRefused("tenant.directory-unfit");
    }

    [Theory]
    [InlineData("")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("{0198a1b2-0000-7000-8000-0000000000d1}")]
    [InlineData("0198a1b20000700080000000000000d1")]
    [InlineData("acme.onmicrosoft.example")]
    public void Anything_else_is_no_directory(string text) => Assert.False(DirectoryId.TryParse(text, out _));

    [Fact]
    public void A_jurisdiction_without_a_pack_is_refused() =>
        Given().When(Found with { Jurisdictions = [Vn, JurisdictionCode.Parse("zz")] })
            .ThenRefused("tenant.jurisdiction-without-pack");

    [Fact]
    public void A_jurisdiction_named_twice_is_refused() =>
        Given().When(Found with { Jurisdictions = [Vn, Vn] }).ThenRefused("tenant.jurisdictions-unfit");

    [Fact]
    public void A_tenant_answers_in_at_least_one_language() =>
        Given(Founded).When(new TenantCommand.ChooseLanguages([])).ThenRefused("tenant.languages-unfit");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData(" Example")]
    [InlineData("Exa\u202Emple")]
    [InlineData("Exa\nmple")]
    [InlineData("Exa\u0000mple")]
    public void A_name_that_is_not_a_decent_line_is_refused(string name) =>
        Given().When(Found with { LegalName = Name with { Vi = name } }).ThenRefused("tenant.name-unfit");

    [Fact]
    public void Half_a_character_is_no_name() =>
        Given(Founded).When(new TenantCommand.Rename(Name with { En = "\ud800" })).ThenRefused("tenant.name-unfit");

    [Fact]
    public void A_name_may_have_200_characters_and_not_one_more()
    {
        Given(Founded).When(new TenantCommand.Rename(Name with { En = new string('x', 200) }))
            .Then(new TenantEvent.Renamed(Name with { En = new string('x', 200) }));
        Given(Founded).When(new TenantCommand.Rename(Name with { En = new string('x', 201) }))
            .ThenRefused("tenant.name-unfit");
    }

    [Fact]
    public void The_last_jurisdiction_stays() =>
        Given(Founded with { Packs = [VnPack] }).When(new TenantCommand.DropJurisdiction(Vn))
            .ThenRefused("tenant.last-jurisdiction");

    [Fact]
    public void Dropping_a_jurisdiction_drops_its_settings()
    {
        var state = Given(
            Founded,
            new TenantEvent.FeeSet(Jp, Disclosure, Yen, null, FeeLaw),
            new TenantEvent.IdentityMeansSet(Jp, Disclosure, [IdentityMeans.OneTimeCode], FeeLaw),
            new TenantEvent.JurisdictionDropped(Jp)).State;

        var open = Assert.IsType<TenantState.Open>(state);
        Assert.Empty(open.Fees);
        Assert.Empty(open.Identity);
        Assert.False(open.Answers(Jp));
    }

    [Fact]
    public void A_new_edition_of_a_pack_is_adopted_once()
    {
        var old = VnPack with { Version = "2026-01-01", Hash = "sha256:00" };
        Given(Founded with { Packs = [old] }).When(new TenantCommand.AdoptPack(Vn))
            .Then(new TenantEvent.PackAdopted(VnPack));
        Given(Founded).When(new TenantCommand.AdoptPack(Vn)).ThenNothing();
    }

    [Fact]
    public void Contact_details_must_lie_in_the_contact_compartment() =>
        Given(Founded)
            .When(new TenantCommand.NameContact(
                ContactRole.Dpo, Details with { Compartment = Domain.Vault.Compartment.Identifiers }))
            .ThenRefused("tenant.contact-unfit");

    [Fact]
    public void A_contact_named_again_takes_the_place_of_the_first()
    {
        var next = Details with { Commitment = new string('c', 64) };
        var state = Given(
            Founded, new TenantEvent.ContactNamed(
                ContactRole.Dpo, Details), new TenantEvent.ContactNamed(ContactRole.Dpo, next))
            .State;

        Assert.Equal([new Contact(ContactRole.Dpo, next)], Assert.IsType<TenantState.Open>(state).Contacts);
    }

    [Fact]
    public void Leaving_revokes_every_key_first() =>
        Given(
            Founded,
            new TenantEvent.SecretKeyIssued(Key, [Permission.TenantRead], Mark, Digest),
            new TenantEvent.SecretKeyIssued(OtherKey, [Permission.TenantRead], Mark, Digest),
            new TenantEvent.KeyRevoked(Key))
            .When(new TenantCommand.Close())
            .Then(new TenantEvent.KeyRevoked(OtherKey), Left);

    [Fact]
    public void Leaving_twice_is_leaving_once() => Given(Founded, Left).When(new TenantCommand.Close()).ThenNothing();
}
