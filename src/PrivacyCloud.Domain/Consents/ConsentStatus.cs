namespace PrivacyCloud.Domain.Consents;

/// <summary>
/// Where a decision stands, in the states of ISO/IEC TS 27560 as the Data Privacy Vocabulary names them. Processing is
/// covered by <see cref="Given"/> and <see cref="Renewed"/> alone.
/// </summary>
public enum ConsentStatus
{
    /// <summary>Nobody ever decided.</summary>
    Unknown,

    /// <summary>The person said yes.</summary>
    Given,

    /// <summary>The person said no and had not said yes before.</summary>
    Refused,

    /// <summary>The person took a yes back.</summary>
    Withdrawn,

    /// <summary>The time for which it was given is over.</summary>
    Expired,

    /// <summary>The tenant found that it never was, or no longer is, valid.</summary>
    Invalidated,

    /// <summary>The person said yes again while her yes still counted.</summary>
    Renewed,
}

/// <summary>What follows from a state.</summary>
public static class ConsentStatuses
{
    /// <summary>True when processing is covered.</summary>
    public static bool Covers(this ConsentStatus status) => status is ConsentStatus.Given or ConsentStatus.Renewed;

    /// <summary>True when the person herself said no.</summary>
    public static bool IsNo(this ConsentStatus status) => status is ConsentStatus.Refused or ConsentStatus.Withdrawn;
}
