using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Storage.Files;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>What all logs of a region share: its wake-up times and its keys.</summary>
internal sealed class RegionCell : IDisposable
{
    private RegionCell(RegionWakes wakes, RegionKeys keys, CheckpointSigner signer, LastingSecret lasting) =>
        (Wakes, Keys, Signer, Lasting) = (wakes, keys, signer, lasting);

    /// <summary>When each log must be looked at next.</summary>
    public RegionWakes Wakes { get; }

    /// <summary>The key-encryption keys.</summary>
    public RegionKeys Keys { get; }

    /// <summary>The keys that sign checkpoints and evidence.</summary>
    public CheckpointSigner Signer { get; }

    /// <summary>The secret behind the keys that never change.</summary>
    public LastingSecret Lasting { get; }

    /// <summary>
    /// One founding or rotation at a time, so that no log is founded under an epoch that is going away.
    /// </summary>
    public SemaphoreSlim Changing { get; } = new(1, 1);

    /// <summary>Opens a region's files; a region that has no log yet may get new keys.</summary>
    public static RegionCell Open(DataFolder folder, Region region, Instant now)
    {
        folder.Prepare(region);
        var logs = folder.Logs(region);
        var secrets = folder.SecretsOf(region);
        var keys = RegionKeys.Open(secrets, logs.IsEmpty);
        var signer = CheckpointSigner.Open(secrets, region, logs.IsEmpty, now);
        var lasting = LastingSecret.Open(secrets);
        return new(RegionWakes.Open(folder.WakesOf(region), region, logs), keys, signer, lasting);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Wakes.Dispose();
        Keys.Dispose();
        Signer.Dispose();
        Lasting.Dispose();
        Changing.Dispose();
    }
}
