using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Keeps the last good directory of each region, this cell's own among them, so that a cell that is cut off or starts
/// again knows what it knew. What is kept is public; losing it costs one visit to the peer.
/// </summary>
public interface IDirectoryShelf
{
    /// <summary>The bytes that were kept last for a region, whole; null when there are none.</summary>
    Task<ReadOnlyMemory<byte>?> FindAsync(Region region, CancellationToken cancel);

    /// <summary>Keeps bytes for a region in place of those before, durably: all of them or none.</summary>
    Task KeepAsync(Region region, ReadOnlyMemory<byte> bytes, CancellationToken cancel);
}
