using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;

namespace PrivacyCloud.Specs.Tenants;

/// <summary>The packs that are shipped, read as tenants meet them.</summary>
internal static class RealLaw
{
    private static readonly LawLibrary Library = RulePacks.BuiltIn();

    public static TenantLaw At(Instant moment) =>
        TenantLawReading.At(moment, Library, new Dictionary<Region, Country>());
}
