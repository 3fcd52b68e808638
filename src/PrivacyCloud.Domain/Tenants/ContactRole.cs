namespace PrivacyCloud.Domain.Tenants;

/// <summary>For what somebody can be reached at a tenant.</summary>
public enum ContactRole
{
    /// <summary>The data protection officer.</summary>
    Dpo,

    /// <summary>The desk that answers people about their data.</summary>
    PrivacyDesk,

    /// <summary>Whom to tell of a weakness or a breach.</summary>
    Security,

    /// <summary>Where to complain.</summary>
    Complaints,

    /// <summary>The representative in a jurisdiction where the tenant is not established.</summary>
    Representative,

    /// <summary>The manager responsible for personal information, as Japanese guidance calls the role.</summary>
    PersonalInformationOfficer,
}
