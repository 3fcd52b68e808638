namespace PrivacyCloud.Domain.Notices;

/// <summary>Why a purpose is lawful. Whether a jurisdiction knows the basis, its pack says.</summary>
public enum LegalBasis
{
    /// <summary>The person agrees.</summary>
    Consent,

    /// <summary>It carries out an agreement with the person.</summary>
    Contract,

    /// <summary>A law demands it.</summary>
    Law,

    /// <summary>An interest that outweighs the person's; she may object.</summary>
    LegitimateInterest,
}
