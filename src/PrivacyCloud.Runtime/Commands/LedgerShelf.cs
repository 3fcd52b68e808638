using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>The shelf where nothing else is named: snapshots lie in the ledger's own store.</summary>
public sealed class LedgerShelf(ILedger ledger) : ISnapshotShelf
{
    /// <inheritdoc/>
    public Task<StreamSnapshot?> FindAsync(StreamId stream, CancellationToken cancel) =>
        ledger.FindSnapshotAsync(stream, cancel);

    /// <inheritdoc/>
    public Task KeepAsync(StreamId stream, StreamSnapshot snapshot, CancellationToken cancel) =>
        ledger.KeepSnapshotAsync(stream, snapshot, cancel);
}
