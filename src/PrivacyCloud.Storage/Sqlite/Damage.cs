using Microsoft.Data.Sqlite;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using SQLitePCL;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>Tells a damaged file from a passing fault.</summary>
internal static class Damage
{
    /// <summary>True when SQLite says that the bytes are no database, or not one any more.</summary>
    public static bool Is(SqliteException exception) =>
        exception.SqliteErrorCode is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB or raw.SQLITE_FORMAT
        || exception.SqliteExtendedErrorCode is raw.SQLITE_IOERR_SHORT_READ
        || (exception.SqliteErrorCode == raw.SQLITE_ERROR
            && exception.Message.Contains("malformed", StringComparison.Ordinal))
        || (exception.SqliteErrorCode == raw.SQLITE_ERROR
            && exception.Message.StartsWith("no such", StringComparison.Ordinal));

    /// <summary>The refusal to use a log whose file cannot be read.</summary>
    public static LogUnavailableException Of(LogId log, string kind, SqliteException exception) =>
        new(log, LogFault.Damaged, $"The {kind} database of {log} is damaged or cannot be read: {exception.Message}");

    /// <summary>The refusal to use a log whose contents do not hold together.</summary>
    public static LogUnavailableException Of(LogId log, string why) =>
        new(log, LogFault.Damaged, $"The ledger of {log} is damaged: {why}");
}
