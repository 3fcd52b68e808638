namespace PrivacyCloud.Domain.Tenants;

/// <summary>How much of everything a tenant may have.</summary>
public static class TenantLimits
{
    /// <summary>Characters in a legal or brand name, per language.</summary>
    public const int NameLengthMax = 200;

    /// <summary>Brands, closed ones too.</summary>
    public const int BrandsMax = 200;

    /// <summary>Origins of one brand.</summary>
    public const int OriginsMax = 50;

    /// <summary>Keys, revoked ones too.</summary>
    public const int KeysMax = 2000;

    /// <summary>The largest fee, in whole units: a slip of the pen, not a rule of law, is caught here.</summary>
    public const long FeeMax = 10_000_000;
}
