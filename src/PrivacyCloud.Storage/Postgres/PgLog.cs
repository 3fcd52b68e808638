using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>One log as this process uses it: its number, its place and whether its end was found to hold.</summary>
internal sealed class PgLog(LogId id, long number, PgCell cell)
{
    /// <summary>Which log.</summary>
    public LogId Id => id;

    /// <summary>The number that stands for it in every row.</summary>
    public long Number => number;

    /// <summary>Its region.</summary>
    public PgCell Cell => cell;
}
