using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime.Notices;
using static PrivacyCloud.Conformance.Http.Founder;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Two purposes that every shipped law lets be asked, and the notice that asks.</summary>
internal static class SampleCatalogue
{
    public static readonly NoticeDraft Notice = new(
        Named("Choices"), Named("You choose."), Named("Acme"), null, BannerWords.All, RejectWeight.Equal,
        SilenceMeaning.Nothing);

    public static IEnumerable<(PurposeCode Code, PurposeTerms Terms)> Of(FoundedTenant tenant) =>
    [
        (ConsentDeskUnderTest.Analytics, Terms(tenant, PurposeKind.Analytics, ConsentTerm.Parse("P12M"))),
        (ConsentDeskUnderTest.Newsletter, Terms(tenant, PurposeKind.MarketingEmail, null)),
    ];

    private static PurposeTerms Terms(FoundedTenant tenant, PurposeKind kind, ConsentTerm? expires) => new(
        kind, Named(kind.ToString()), Named("What for"), LegalBasis.Consent, IsRequired: false,
        [new(DataCode.Parse(DataCode.OnlineTracking), Named("Tracking"), IsSensitive: true)],
        [new(Named("Works"), RecipientRole.Processor, HomeOf(tenant))], [], Named("A year"), expires, [], null);

    private static Country HomeOf(FoundedTenant tenant) =>
        Country.Parse(tenant.Log.Region.ToString()[..2].ToUpperInvariant());
}
