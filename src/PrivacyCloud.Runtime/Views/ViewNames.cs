namespace PrivacyCloud.Runtime.Views;

/// <summary>The names of views, for ever.</summary>
public static class ViewNames
{
    /// <summary>One row: the group. Key: its id.</summary>
    public const string Groups = "groups";

    /// <summary>One row: the tenant. Key: its id.</summary>
    public const string Tenants = "tenants";

    /// <summary>A row for each brand. Key: its id.</summary>
    public const string Brands = "brands";

    /// <summary>A row for each API key. Key: its id.</summary>
    public const string Keys = "keys";

    /// <summary>A row for each API key that was ever used. Key: its id.</summary>
    public const string KeyUses = "key-uses";

    /// <summary>A row for each holder of whom something was ordered to be forgotten. Key: the holder's id.</summary>
    public const string Erasures = "erasures";

    /// <summary>A row for each duty with its clock. Key: its id.</summary>
    public const string Duties = "duties";
}
