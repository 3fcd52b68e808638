using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Files;

/// <summary>
/// The directories of regions as files: <c>directory/region.json</c> in the data folder, whole or not at all.
/// </summary>
internal sealed class FileShelf(string root) : IDirectoryShelf
{
    private readonly string _folder = Path.Combine(root, "directory");

    /// <inheritdoc/>
    public async Task<ReadOnlyMemory<byte>?> FindAsync(Region region, CancellationToken cancel)
    {
        var path = PathOf(region);
        if (!File.Exists(path))
            return null;

        return await File.ReadAllBytesAsync(path, cancel);
    }

    /// <inheritdoc/>
    public Task KeepAsync(Region region, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        SecretFile.MakeFolder(_folder);
        SecretFile.Write(PathOf(region), bytes.Span);
        return Task.CompletedTask;
    }

    private string PathOf(Region region) => region.IsDefault
        ? throw new ArgumentException("A region has a name.", nameof(region))
        : Path.Combine(_folder, $"{region}.json");
}
