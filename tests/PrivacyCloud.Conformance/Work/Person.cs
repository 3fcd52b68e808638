using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Conformance.Work;

/// <summary>Somebody with an account.</summary>
public sealed record Person(FoundedTenant Tenant, StaffId Id, string Email);
