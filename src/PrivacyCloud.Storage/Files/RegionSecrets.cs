using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Storage.Files;

/// <summary>A region's key files: what wraps keys, what signs, and what never changes.</summary>
internal sealed class RegionSecrets : IDisposable
{
    private RegionSecrets(RegionKeys keys, CheckpointSigner signer, LastingSecret lasting) =>
        (Keys, Signer, Lasting) = (keys, signer, lasting);

    /// <summary>The key-encryption keys.</summary>
    public RegionKeys Keys { get; }

    /// <summary>The keys that sign checkpoints and evidence.</summary>
    public CheckpointSigner Signer { get; }

    /// <summary>The secret behind the keys that never change.</summary>
    public LastingSecret Lasting { get; }

    /// <summary>Reads a region's key files; only a region that has no log yet may get new ones.</summary>
    public static RegionSecrets Open(string folder, Region region, bool isNew, Instant now)
    {
        SecretFile.MakeFolder(folder);
        var keys = RegionKeys.Open(folder, isNew);
        var signer = CheckpointSigner.Open(folder, region, isNew, now);
        return new(keys, signer, LastingSecret.Open(folder));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Keys.Dispose();
        Signer.Dispose();
        Lasting.Dispose();
    }
}
