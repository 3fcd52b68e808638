using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Ledger;

/// <summary>
/// One log: of a tenant or of a group, in its home region. Its text form <c>region/owner</c> is also the path of its
/// folder, the origin of its checkpoints and the beginning of every stream in it, so that a write across regions
/// or tenants cannot be spelt.
/// </summary>
public readonly record struct LogId
{
    // Everything in memory is found by its log, so that its hash is worked out once.
    private readonly int _hash;

    private LogId(Region region, string owner) =>
        (Region, Owner, _hash) = (region, owner, HashCode.Combine(region, owner));

    /// <summary>Where the log lives.</summary>
    public Region Region { get; }

    /// <summary>Whose it is: the text form of a tenant's or a group's id.</summary>
    public string Owner { get; }

    /// <summary>True for the empty log, which is refused everywhere.</summary>
    public bool IsDefault => Owner is null;

    /// <summary>The log of a tenant.</summary>
    public static LogId Of(Region region, TenantId tenant) => new(region, tenant.ToString());

    /// <summary>The log of a group.</summary>
    public static LogId Of(Region region, GroupId group) => new(region, group.ToString());

    /// <summary>Reads <c>region/owner</c>; false for anything else.</summary>
    public static bool TryParse(string? text, out LogId log)
    {
        log = default;
        var slash = text?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0 || !Region.TryParse(text![..slash], out var region))
        {
            return false;
        }

        var owner = text[(slash + 1)..];
        if (!TenantId.TryParse(owner, out _) && !GroupId.TryParse(owner, out _))
        {
            return false;
        }

        log = new(region, owner);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(LogId other) => _hash == other._hash && Owner == other.Owner && Region == other.Region;

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>The text form.</summary>
    public override string ToString() => $"{Region}/{Owner}";
}
