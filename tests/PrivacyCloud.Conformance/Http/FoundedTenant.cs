using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Conformance.Http;

/// <summary>A tenant that is there, and its keys.</summary>
/// <param name="Log">Its log.</param>
/// <param name="Id">Its id.</param>
/// <param name="Brand">Its brand; every tenant of the specs uses the same slug for it.</param>
/// <param name="SecretKeyId">The id of its secret key with every permission.</param>
/// <param name="Secret">That key.</param>
/// <param name="Publishable">The key of its brand.</param>
public sealed record FoundedTenant(
    LogId Log, TenantId Id, BrandId Brand, ApiKeyId SecretKeyId, string Secret, string Publishable);
