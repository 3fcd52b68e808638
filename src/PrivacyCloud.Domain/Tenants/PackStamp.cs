using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Tenants;

/// <summary>Which edition of a jurisdiction's rule pack a tenant works under.</summary>
/// <param name="Jurisdiction">Whose law.</param>
/// <param name="Version">The pack's version, as the pack writes it.</param>
/// <param name="Hash">The pack's hash, so that nobody can say later that it was another text.</param>
public sealed record PackStamp(JurisdictionCode Jurisdiction, string Version, string Hash);
