namespace PrivacyCloud.Domain.Consents;

/// <summary>
/// How sure it is that the person herself decided. Ordered: a grant that is only claimed never overrides a no that is
/// verified, and a no that is less sure never takes the place of a surer one; a no counts whoever says it.
/// </summary>
public enum Assurance
{
    /// <summary>Somebody at a public key named an address, a number or an account as her own.</summary>
    Claimed,

    /// <summary>Decided on the very device it is about; only that device knows its random mark.</summary>
    Device,

    /// <summary>The tenant's own system says so, or a code that was sent to the person shows it.</summary>
    Verified,
}
