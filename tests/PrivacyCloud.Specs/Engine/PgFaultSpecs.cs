using System.Net.Sockets;
using Npgsql;
using PrivacyCloud.Storage.Postgres;

namespace PrivacyCloud.Specs.Engine;

/// <summary>Which faults of the shared store are tried again, which are told at once, and which are defects.</summary>
public sealed class PgFaultSpecs
{
    public static TheoryData<string, Exception> Passing => new()
    {
        { "shuts down", Server("FATAL", "57P01") },
        { "has crashed", Server("FATAL", "57P02") },
        { "starts", Server("FATAL", "57P03") },
        { "was idle", Server("FATAL", "57P05") },
        { "was silent in a transaction", Server("FATAL", "25P03") },
        { "was too long in a transaction", Server("FATAL", "25P04") },
        { "is a replica now", Server("ERROR", "25006") },
        { "cancelled the statement", Server("ERROR", "57014") },
        { "waited for a lock", Server("ERROR", "55P03") },
        { "met a deadlock", Server("ERROR", "40P01") },
        { "could not serialise", Server("ERROR", "40001") },
        { "has forgotten a statement", Server("ERROR", "26000") },
        { "remembers a statement that the driver has forgotten", Server("ERROR", "42P05") },
        { "takes no more connections", Server("FATAL", "53300") },
        { "has no disk left", Server("ERROR", "53100") },
        { "cannot read its disk", Server("ERROR", "58030") },
        { "lost the connection", Server("ERROR", "08006") },
        { "speaks no sense any more", Server("FATAL", "08P01") },
        { "hung up", new NpgsqlException("While reading.", new EndOfStreamException()) },
        { "is refused", new NpgsqlException("While connecting.", new SocketException()) },
        { "says nothing", new NpgsqlException("While reading.", new TimeoutException()) },
        { "was put away under a write", new NpgsqlException("While writing.", new ObjectDisposedException("socket")) },
        {
            "had its transaction put away when it broke",
            new ObjectDisposedException("a transaction", new NpgsqlException("Broken.", new IOException()))
        },
        { "broke while it was about to be used", new ObjectDisposedException(typeof(ManualResetEventSlim).FullName) },
    };

    public static TheoryData<string, Exception> Closed => new()
    {
        { "another password", Server("FATAL", "28P01") },
        { "another role", Server("FATAL", "28000") },
        { "no such database", Server("FATAL", "3D000") },
        { "a database that was dropped", Server("FATAL", "57P04") },
        { "a database that is closed to the role", Server("FATAL", "42501") },
        { "a driver that cannot go on", new NpgsqlException("No encryption can be agreed on.") },
    };

    public static TheoryData<string, Exception> Defects => new()
    {
        { "a row that is there already", Server("ERROR", "23505") },
        { "a table that is closed to the role", Server("ERROR", "42501") },
        { "a statement nobody can read", Server("ERROR", "42601") },
        { "a transaction that has failed before", Server("ERROR", "25P02") },
        { "damage", Server("ERROR", "XX001") },
        { "what was put away for good", new ObjectDisposedException("a store") },
        { "our own mistake", new InvalidOperationException() },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public void What_passes_is_tried_again(string what, Exception fault) => Assert.True(PgFault.IsPassing(fault), what);

    [Theory]
    [MemberData(nameof(Closed))]
    public void A_server_that_lets_nobody_in_is_told_at_once(string what, Exception fault)
    {
        Assert.False(PgFault.IsPassing(fault), what);
        Assert.True(PgFault.IsClosed(fault), what);
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_is_neither(string what, Exception fault)
    {
        Assert.False(PgFault.IsPassing(fault), what);
        Assert.False(PgFault.IsClosed(fault), what);
    }

    private static PostgresException Server(string severity, string state) =>
        new("It said so.", severity, severity, state);
}
