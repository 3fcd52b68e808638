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

    /// <summary>A transaction that lasted longer than the server allows; the server ended it.</summary>
    private const string LastedTooLong = "25P04";

    /// <summary>What the driver finds gone where a connection broke while it was about to be used.</summary>
    private const string BrokenMeanwhile = "System.Threading.ManualResetEventSlim";

    /// <summary>
    /// True when the same call may well succeed in a moment: the server is busy, failing over or has cancelled it, or
    /// the connection is gone, and the next is another.
    /// </summary>
    public static bool IsPassing(Exception exception) => exception switch
    {
        NpgsqlException lost when IsNowhere(lost) => true,
        PostgresException server => server.IsTransient || server.SqlState is
            PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
            or PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.SerializationFailure
            or PostgresErrorCodes.DeadlockDetected
            or SilentForTooLong or LastedTooLong || IsConnection(server) || IsConfused(server),
        NpgsqlOperationInProgressException => false,
        NpgsqlException { IsTransient: true } => true,
        NpgsqlException broken => broken.InnerException is IOException or SocketException or TimeoutException
            or ObjectDisposedException or OperationCanceledException,
        ObjectDisposedException { InnerException: { } why } => IsPassing(why),
        ObjectDisposedException { ObjectName: BrokenMeanwhile } => true,
        SocketException or TimeoutException => true,
        _ => false,
    };

    /// <summary>
    /// True when driver and server may disagree on which statements are prepared on a connection
    /// (<see cref="PgPrepared"/>): it must not be used again.
    /// </summary>
    public static bool IsConfused(Exception exception) => exception is PostgresException
    {
        SqlState: PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.DuplicatePreparedStatement
            or PostgresErrorCodes.InvalidSqlStatementName,
    };

    /// <summary>
    /// True when the server has ended the session or begins none, or the driver cannot: a password that was changed, a
    /// database that is being put back. Asking again at once is of no use then: whoever runs it must do something. What
    /// was asked is not at fault, which is refused in a session that goes on.
    /// </summary>
    public static bool IsClosed(Exception exception) => exception switch
    {
        PostgresException server => server.InvariantSeverity is "FATAL" or "PANIC",
        NpgsqlOperationInProgressException => false,
        NpgsqlException => true,
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
