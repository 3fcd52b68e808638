using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>What all logs of a region share: its wake-up times and its keys.</summary>
internal sealed class RegionCell : IDisposable
{
    private RegionCell(RegionWakes wakes, RegionSecrets secrets) => (Wakes, Secrets) = (wakes, secrets);

    /// <summary>When each log must be looked at next.</summary>
    public RegionWakes Wakes { get; }

    /// <summary>The key files.</summary>
    public RegionSecrets Secrets { get; }

    /// <summary>The key-encryption keys.</summary>
    public RegionKeys Keys => Secrets.Keys;

    /// <summary>The keys that sign checkpoints and evidence.</summary>
    public CheckpointSigner Signer => Secrets.Signer;

    /// <summary>
    /// One founding or rotation at a time, so that no log is founded under an epoch that is going away.
    /// </summary>
    public SemaphoreSlim Changing { get; } = new(1, 1);

    /// <summary>Opens a region's files; a region that has no log yet may get new keys.</summary>
    public static RegionCell Open(DataFolder folder, Region region, Instant now)
    {
        folder.Prepare(region);
        var logs = folder.Logs(region);
        var secrets = RegionSecrets.Open(folder.SecretsOf(region), region, logs.IsEmpty, now);
        return new(RegionWakes.Open(folder.WakesOf(region), region, logs), secrets);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Wakes.Dispose();
        Secrets.Dispose();
        Changing.Dispose();
    }
}
