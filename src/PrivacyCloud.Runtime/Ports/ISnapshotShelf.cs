using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Where folded states of long streams lie beside the log: a cache, never the truth. Whatever lies there is believed
/// only as far as the log bears it out, so a shelf may lose, forget or mix up what it keeps and costs no more than a
/// longer fold. States hold ids and dates and no personal data.
/// </summary>
public interface ISnapshotShelf
{
    /// <summary>The snapshot that was kept last, or null.</summary>
    /// <exception cref="SnapshotsAwayException">The shelf cannot be reached now.</exception>
    Task<StreamSnapshot?> FindAsync(StreamId stream, CancellationToken cancel);

    /// <summary>Keeps a snapshot in place of the one before it.</summary>
    /// <exception cref="SnapshotsAwayException">The shelf cannot be reached now; it may have been kept.</exception>
    Task KeepAsync(StreamId stream, StreamSnapshot snapshot, CancellationToken cancel);
}
