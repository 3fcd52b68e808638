using Microsoft.Extensions.Logging;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>What an entity works with, whichever engine keeps it.</summary>
/// <param name="Ledger">The logs.</param>
/// <param name="Vault">Keys and sealed contents.</param>
/// <param name="Time">The clock.</param>
/// <param name="Options">How the engine behaves.</param>
/// <param name="Commits">Who is told of what was written.</param>
/// <param name="Log">Where faults are said.</param>
/// <param name="Shelf">Where snapshots lie; without one in the ledger's own store.</param>
/// <param name="Meters">What counts them; without it they are not counted.</param>
public sealed record EngineParts(
    ILedger Ledger,
    IVault Vault,
    TimeProvider Time,
    RuntimeOptions Options,
    CommitFeed Commits,
    ILogger<EngineParts> Log,
    ISnapshotShelf? Shelf = null,
    EngineMeters? Meters = null)
{
    /// <summary>Where snapshots of long streams lie.</summary>
    public ISnapshotShelf Snapshots => Shelf ?? new LedgerShelf(Ledger);
}
