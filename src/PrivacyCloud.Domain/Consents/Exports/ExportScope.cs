using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Consents.Exports;

/// <summary>What of a tenant's consents somebody asked to have handed out.</summary>
/// <param name="Brand">One brand's alone; all when not said.</param>
/// <param name="Since">What was recorded at this moment or later; from the beginning when not said.</param>
/// <param name="After">What stands in the ledger after this position; from the beginning when not said.</param>
/// <param name="Identifiers">True when the people's identifiers were wanted in clear.</param>
public sealed record ExportScope(BrandId? Brand, Instant? Since, long? After, bool Identifiers);
