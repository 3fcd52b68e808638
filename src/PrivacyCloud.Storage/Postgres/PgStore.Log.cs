using Microsoft.Extensions.Logging;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>What the store logs: ids and counts.</summary>
internal sealed partial class PgStore
{
    /// <summary>A log was founded.</summary>
    [LoggerMessage(111, LogLevel.Information, "Log {Log} founded.")]
    public partial void LogFounded(LogId log);

    /// <summary>A log was refused.</summary>
    [LoggerMessage(112, LogLevel.Error, "Log {Log} cannot be used ({Fault}): {Why}")]
    public partial void LogRefused(LogId log, string fault, string why);

    /// <summary>A compartment was shredded.</summary>
    [LoggerMessage(113, LogLevel.Information, "A compartment of holder {Holder} in log {Log} was shredded.")]
    public partial void CompartmentShredded(LogId log, HolderId holder);

    /// <summary>A region's keys were rotated.</summary>
    [LoggerMessage(114, LogLevel.Information, "The keys of region {Region} were rotated; the old epoch is destroyed.")]
    public partial void RegionRotated(Region region);

    /// <summary>A region's checkpoints are signed by a new key.</summary>
    [LoggerMessage(115, LogLevel.Information, "Checkpoints of region {Region} are signed by a new key.")]
    public partial void SignerRotated(Region region);

    /// <summary>A batch met a passing fault.</summary>
    [LoggerMessage(116, LogLevel.Warning, "Appends to log {Log} met a passing fault and are tried again.")]
    public partial void AppendsRetried(LogId log, Exception fault);

    /// <summary>A commit that nobody answered was looked for.</summary>
    [LoggerMessage(117, LogLevel.Warning, "Nobody answered a commit of log {Log}; it was looked for: {Found}.")]
    public partial void CommitLookedFor(LogId log, string found);

    [LoggerMessage(110, LogLevel.Information, "{Regions} regions' databases open with {Logs} logs.")]
    private partial void LogOpened(int regions, int logs);
}
