using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Residency;

/// <summary>
/// What one region says of itself at one moment: which tenants and groups live in it. Of two versions the one with the
/// higher number is the later one, and equal numbers mean equal words.
/// </summary>
/// <param name="Region">Who says it.</param>
/// <param name="Number">From 1, never going down.</param>
/// <param name="Tenants">Each once, by id.</param>
/// <param name="Groups">Each once, by id.</param>
public sealed record DirectoryVersion(
    Region Region, long Number, ValueList<TenantHome> Tenants, ValueList<GroupId> Groups)
{
    /// <summary>The most tenants a version may name.</summary>
    public const int TenantsMax = 50_000;

    /// <summary>The most groups a version may name.</summary>
    public const int GroupsMax = 10_000;

    /// <summary>The most hosts a tenant may have in it.</summary>
    public const int HostsMax = 200;

    /// <summary>
    /// May this version, whose signature was found good, stand in place of the one that is kept? Told twice it may: it
    /// changes nothing.
    /// </summary>
    /// <param name="region">Of whom it was asked.</param>
    /// <param name="kept">The last good version; null before the first.</param>
    public DirectoryFault? Against(Region region, DirectoryVersion? kept)
    {
        if (Region != region)
            return DirectoryFault.OtherRegion;

        if (kept is null || Number > kept.Number)
            return null;

        return Number < kept.Number ? DirectoryFault.RolledBack
            : Equals(kept) ? null : DirectoryFault.Rewritten;
    }
}

/// <summary>Why a version of a directory is not taken.</summary>
public enum DirectoryFault
{
    /// <summary>It is not a directory in every detail.</summary>
    Unreadable,

    /// <summary>It is longer than is read.</summary>
    TooLarge,

    /// <summary>It speaks for a region that was not asked.</summary>
    OtherRegion,

    /// <summary>No unbroken line of keys leads from the one that is trusted to the one that signed.</summary>
    KeyNotTrusted,

    /// <summary>The key that is named did not sign these words.</summary>
    NotSigned,

    /// <summary>A later version has been seen.</summary>
    RolledBack,

    /// <summary>Another version of the same number has been seen.</summary>
    Rewritten,
}
