using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Tenants;

/// <summary>Another legal name.</summary>
/// <param name="LegalName">In every language: one line of at most 200 characters.</param>
public sealed record LegalNameBody(Text LegalName);

/// <summary>A promise of residency.</summary>
/// <param name="Country">Where personal data is promised to stay (ISO 3166-1); null takes the promise back.</param>
public sealed record ResidencyBody(Country? Country);

/// <summary>With whose accounts staff may sign in.</summary>
/// <param name="Directory">
/// The id of the organisation's own directory (at Microsoft Entra: the tenant id); null takes it back.
/// </param>
public sealed record DirectoryBody(DirectoryId? Directory);

/// <summary>One more law to answer to.</summary>
/// <param name="Jurisdiction">Its code, such as <c>vn</c>.</param>
public sealed record JurisdictionChoiceBody(JurisdictionCode Jurisdiction);

/// <summary>In which languages people are answered.</summary>
/// <param name="Languages">The first is the default: <c>vi</c>, <c>ja</c>, <c>en</c>.</param>
public sealed record LanguagesBody(IReadOnlyList<Language> Languages);

/// <summary>A fee for meeting a right, where the law lets one be asked.</summary>
/// <param name="Jurisdiction">Under whose law.</param>
/// <param name="Right">For which right.</param>
/// <param name="Amount">Whole units of the currency.</param>
/// <param name="Currency">ISO 4217.</param>
/// <param name="Reason">Counsel's reason, needed where the law is silent.</param>
public sealed record FeeBody(
    JurisdictionCode Jurisdiction, RightCode Right, long Amount, Currency Currency, CounselReason? Reason = null);

/// <summary>One right under one law.</summary>
/// <param name="Jurisdiction">Under whose law.</param>
/// <param name="Right">Which right.</param>
public sealed record RightChoiceBody(JurisdictionCode Jurisdiction, RightCode Right);

/// <summary>How a tenant's pages are dressed.</summary>
/// <param name="DisplayName">The name people know it by, in every language.</param>
/// <param name="Accent">One colour as <c>#rrggbb</c>, dark enough for white text (4.5 to 1).</param>
public sealed record BrandingBody(Text DisplayName, Colour Accent);

/// <summary>What the company settles for its requests.</summary>
/// <param name="LeadDays">Days before the day to work to on which clocks ring: 1 to 365, five at most.</param>
/// <param name="PapersKeptDays">Papers are deleted so many days after they have served: 1 to 365.</param>
/// <param name="PackageKeptDays">A package nobody fetched is destroyed after so many days: 1 to 365.</param>
public sealed record RequestTermsBody(IReadOnlyList<int> LeadDays, int PapersKeptDays, int PackageKeptDays);
