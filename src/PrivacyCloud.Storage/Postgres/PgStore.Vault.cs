using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>What the vault asks of the store.</summary>
internal sealed partial class PgStore : IRegionSecrets
{
    /// <inheritdoc/>
    public RegionSecrets? SecretsOf(Region region) =>
        Cells.TryGetValue(region, out var cell) ? cell.Epochs.Secrets : null;

    /// <summary>Partitions were written anew without destroyed keys.</summary>
    [LoggerMessage(
        120, LogLevel.Information, "In region {Region} {Purged} partitions were purged of destroyed keys; {Left} are left.")]
    public partial void KeysPurged(Region region, int purged, int left);

    /// <summary>Destroyed keys could not be purged now.</summary>
    [LoggerMessage(121, LogLevel.Warning, "In region {Region} destroyed keys could not be purged; it is tried again.")]
    public partial void PurgeFailed(Region region, Exception fault);
}
