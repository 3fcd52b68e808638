using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>One log as this process uses it: its number, place and appends. Its end was found to hold.</summary>
internal sealed class PgLog(LogId id, long number, PgCell cell, PgStore store)
{
    private PgAppender? _appender;

    /// <summary>Which log.</summary>
    public LogId Id => id;

    /// <summary>The number that stands for it in every row.</summary>
    public long Number => number;

    /// <summary>Its region.</summary>
    public PgCell Cell => cell;

    /// <summary>Its appends.</summary>
    public PgAppender Appender => LazyInitializer.EnsureInitialized(ref _appender, () => new(store, this));
}
