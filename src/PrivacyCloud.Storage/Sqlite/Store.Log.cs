using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>What the store logs: ids and counts.</summary>
internal sealed partial class Store
{
    /// <summary>A log was refused.</summary>
    [LoggerMessage(102, LogLevel.Error, "Log {Log} cannot be used ({Fault}): {Why}")]
    public partial void LogRefused(LogId log, string fault, string why);

    /// <summary>A compartment was shredded.</summary>
    [LoggerMessage(103, LogLevel.Information, "A compartment of holder {Holder} in log {Log} was shredded.")]
    public partial void CompartmentShredded(LogId log, HolderId holder);

    /// <summary>A region's keys were rotated.</summary>
    [LoggerMessage(104, LogLevel.Information, "The keys of region {Region} were rotated; the old epoch is destroyed.")]
    public partial void RegionRotated(Region region);

    /// <summary>A region's checkpoints are signed by a new key.</summary>
    [LoggerMessage(105, LogLevel.Information, "Checkpoints of region {Region} are signed by a new key.")]
    public partial void SignerRotated(Region region);

    [LoggerMessage(100, LogLevel.Information, "Data folder open with {Regions} regions and {Logs} logs.")]
    private partial void LogOpened(int regions, int logs);

    [LoggerMessage(101, LogLevel.Information, "Log {Log} founded.")]
    private partial void LogFounded(LogId log);
}
