using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Specs.Tenants;

/// <summary>What the specs of tenants speak of. The law in it is made up: real packs have specs of their own.</summary>
internal static class Known
{
    public static readonly TenantId Tenant = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000001"));
    public static readonly GroupId Group = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000002"));
    public static readonly BrandId Shop = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000003"));
    public static readonly ApiKeyId Key = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000004"));
    public static readonly ApiKeyId OtherKey = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000005"));
    public static readonly HolderId Holder = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000006"));
    public static readonly Region Vietnam = Region.Parse("vn-1");
    public static readonly Region Japan = Region.Parse("jp-1");
    public static readonly Country InVietnam = Country.Parse("VN");
    public static readonly JurisdictionCode Vn = JurisdictionCode.Parse("vn");
    public static readonly JurisdictionCode Jp = JurisdictionCode.Parse("jp");
    public static readonly JurisdictionCode Ca = JurisdictionCode.Parse("us-ca");
    public static readonly RightCode Erasure = RightCode.Parse("erasure");
    public static readonly RightCode Disclosure = RightCode.Parse("disclosure");
    public static readonly RightCode Correction = RightCode.Parse("correction");
    public static readonly RightCode OptOut = RightCode.Parse("opt-out");
    public static readonly Citation FeeLaw = new("Fee Act", "38", "https://law.example/38");
    public static readonly Citation SilentLaw = new("Silent Act", "5", "https://law.example/5");
    public static readonly Citation OptOutLaw = new("Opt-out Rules", "7027(e)", "https://law.example/7027");
    public static readonly PackStamp VnPack = new(Vn, "2026-08-19", "sha256:01");
    public static readonly PackStamp JpPack = new(Jp, "2024-04-01", "sha256:02");
    public static readonly PackStamp CaPack = new(Ca, "2026-01-01", "sha256:03");
    public static readonly Text Name = new("Example Cloud", "Đám mây Ví dụ", "例クラウド");
    public static readonly Money Yen = new(1000, Currency.Parse("JPY"));
    public static readonly Money Dong = new(50_000, Currency.Parse("VND"));
    public static readonly Origin Site = Origin.Parse("https://shop.example");
    public static readonly KeyMark Mark = KeyMark.Parse("sk_0f3k9x2m");
    public static readonly KeyDigest Digest = KeyDigest.Parse(new string('a', 64));

    public static readonly Sealed Details = new(
        new(Guid.Parse("0198a1b2-0000-7000-8000-000000000007")), Holder, Compartment.Contact, new string('b', 64));

    public static readonly TenantLaw MadeUpLaw = new(
        new Dictionary<JurisdictionCode, PackTerms>
        {
            [Vn] = new(VnPack, new Dictionary<RightCode, RightTerms>
            {
                [Erasure] = new(new FeeTerms.CounselOnly(SilentLaw), new(IdentityDemand.WhenInDoubt, SilentLaw)),
            }),
            [Jp] = new(JpPack, new Dictionary<RightCode, RightTerms>
            {
                [Disclosure] = new(
                    new FeeTerms.Allowed(FeeLaw, Currency.Parse("JPY"), 3000), new(IdentityDemand.Required, FeeLaw)),
                [Correction] = new(new FeeTerms.Forbidden(FeeLaw), new(IdentityDemand.Required, FeeLaw)),
            }),
            [Ca] = new(CaPack, new Dictionary<RightCode, RightTerms>
            {
                [OptOut] = new(new FeeTerms.Forbidden(OptOutLaw), new(IdentityDemand.Forbidden, OptOutLaw)),
            }),
        },
        new Dictionary<Region, Country> { [Vietnam] = InVietnam, [Japan] = Country.Parse("JP") });

    public static readonly TenantCommand.Found Found = new(
        Tenant, Group, Vietnam, Slug.Parse("example-cloud"), Name, InVietnam, [Vn, Jp, Ca],
        [Language.Vietnamese, Language.English]);

    public static readonly TenantEvent.Founded Founded = new(
        Tenant, Group, Vietnam, Slug.Parse("example-cloud"), Name, InVietnam, [VnPack, JpPack, CaPack],
        [Language.Vietnamese, Language.English]);

    public static readonly TenantEvent.BrandFounded BrandFounded = new(Shop, Slug.Parse("shop"), Name, [Site]);

    public static Spec<TenantState, TenantCommand, TenantEvent> Given(params TenantEvent[] history) => new(
        TenantDecider.Initial, (state, command) =>
            TenantDecider.Decide(state, command, MadeUpLaw), TenantFold.Evolve, history);
}
