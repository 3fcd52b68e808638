using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// Which logs this process sweeps at once, where several share the work. All others are left to their own sweepers
/// until they are late: a share that nobody has is late by itself, and then anybody's.
/// </summary>
public interface ISweepShare
{
    /// <summary>True for a log of this process's share.</summary>
    bool IsMine(LogId log);
}
