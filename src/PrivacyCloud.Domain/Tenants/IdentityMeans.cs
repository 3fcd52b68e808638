namespace PrivacyCloud.Domain.Tenants;

/// <summary>One way in which a tenant lets a person show who she is, the least asking first.</summary>
public enum IdentityMeans
{
    /// <summary>The tenant's own sign-in hands the person over.</summary>
    SignedHandover,

    /// <summary>A one-time code to an address or number the tenant knows already.</summary>
    OneTimeCode,

    /// <summary>Facts that the tenant has on record, asked on the phone or in writing.</summary>
    RegisteredFacts,

    /// <summary>A copy of an official paper, with everything not needed blacked out.</summary>
    OfficialPaper,
}
