using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>What the vault logs: ids and counts.</summary>
internal sealed partial class PgStore
{
    /// <summary>Partitions were written anew without destroyed keys.</summary>
    [LoggerMessage(
        120, LogLevel.Information,
        "In region {Region} {Purged} partitions were purged of destroyed keys; {Left} are left.")]
    public partial void KeysPurged(Region region, int purged, int left);

    /// <summary>Destroyed keys could not be purged now.</summary>
    [LoggerMessage(121, LogLevel.Warning, "In region {Region} destroyed keys could not be purged; it is tried again.")]
    public partial void PurgeFailed(Region region, Exception fault);
}
