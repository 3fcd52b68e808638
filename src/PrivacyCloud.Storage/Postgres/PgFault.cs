using System.Net.Sockets;
using Npgsql;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Tells a passing fault, such as a failover, from one that stays.</summary>
internal static class PgFault
{
    /// <summary>
    /// The server ended a transaction whose process was silent for too long, which frees what it had locked.
    /// </summary>
    private const string SilentForTooLong = "25P03";

    /// <summary>True when the same call may well succeed in a moment.</summary>
    public static bool IsPassing(Exception exception) => exception switch
    {
        NpgsqlException lost when IsNowhere(lost) => true,
        PostgresException server => server.IsTransient || server.SqlState is
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected or SilentForTooLong || IsConnection(server),
        NpgsqlException { IsTransient: true } => true,
        NpgsqlException => exception.InnerException is IOException or SocketException or TimeoutException,
        SocketException or TimeoutException => true,
        _ => false,
    };

    /// <summary>
    /// True when a commit that ended so was certainly taken back: the server itself said why, and went on.
    /// </summary>
    public static bool TookBack(Exception exception) =>
        exception is PostgresException server && !IsConnection(server)
        && !server.SqlState.StartsWith("57P", StringComparison.Ordinal);

    /// <summary>
    /// Of several servers none is the one to write to, as in the middle of a failover. The driver asks each, and then
    /// remembers for a while that none was; it has no other name for that than its words.
    /// </summary>
    private static bool IsNowhere(NpgsqlException lost) => lost.InnerException is AggregateException each
        ? each.InnerExceptions.All(IsPassing)
        : lost is { InnerException: null } && lost.Message.StartsWith("No suitable host", StringComparison.Ordinal);

    private static bool IsConnection(PostgresException server) =>
        server.SqlState.StartsWith("08", StringComparison.Ordinal);
}
