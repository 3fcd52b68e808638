using System.Net.Sockets;
using Npgsql;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Specs.Engine;

/// <summary>What a caller is told to come again for, and what is a defect.</summary>
public sealed class PassingFaultSpecs
{
    private static readonly CancellationToken Gone = new(canceled: true);

    public static TheoryData<string, Exception> Passing => new()
    {
        { "a wait that ended", new TimeoutException() },
        { "a connection that broke", new SocketException((int)SocketError.ConnectionReset) },
        { "a server that does not answer", new HttpRequestException() },
        { "a disk that is full, an account that is silent", new IOException("No space left on device.") },
        { "a database whose connection broke", new NpgsqlException("It broke.", new IOException()) },
        { "a database that shuts down", Server("FATAL", "57P01") },
        { "work that somebody else broke off", new TaskCanceledException() },
        { "one of these, alone in a bundle", new AggregateException(new TimeoutException()) },
    };

    public static TheoryData<string, Exception> Defects => new()
    {
        { "a row that is there already", Server("ERROR", "23505") },
        { "a statement nobody can read", Server("ERROR", "42601") },
        { "a file that is not there", new FileNotFoundException() },
        { "bytes that end too early", new EndOfStreamException() },
        { "an argument of ours", new ArgumentException("Wrong.") },
        { "a history that cannot be", new System.Diagnostics.UnreachableException() },
        { "what may not be", new UnauthorizedAccessException() },
    };

    public static TheoryData<string, Exception> Ending => new()
    {
        { "what was put away", new ObjectDisposedException("a store") },
        { "what takes no more", new InvalidOperationException() },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public void What_passes_is_told_as_an_outcome_that_is_unknown(string what, Exception fault)
    {
        var told = Assert.IsType<OutcomeUnknownException>(PassingFaults.Told(fault, CancellationToken.None));
        Assert.True(told.InnerException is not null, what);
    }

    [Theory]
    [MemberData(nameof(Defects))]
    [MemberData(nameof(Ending))]
    public void A_defect_is_told_as_nothing_else(string what, Exception fault) =>
        Assert.True(PassingFaults.Told(fault, CancellationToken.None) is null, what);

    [Theory]
    [MemberData(nameof(Ending))]
    [MemberData(nameof(Passing))]
    public void In_a_process_that_ends_what_was_put_away_passes_too(string what, Exception fault) =>
        Assert.True(PassingFaults.ToldWhileEnding(fault, CancellationToken.None) is OutcomeUnknownException, what);

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_is_one_in_a_process_that_ends_as_well(string what, Exception fault) =>
        Assert.True(PassingFaults.ToldWhileEnding(fault, CancellationToken.None) is null, what);

    [Fact]
    public void What_a_driver_has_said_stays_as_it_is()
    {
        foreach (var fault in (Exception[])
            [new OverloadedException(), new OutcomeUnknownException(), new LogUnavailableException()])
            Assert.Same(fault, PassingFaults.Told(fault, Gone));
    }

    [Fact]
    public void A_caller_who_has_left_is_told_nothing() =>
        Assert.Null(PassingFaults.Told(new OperationCanceledException(), Gone));

    private static PostgresException Server(string severity, string state) =>
        new("It said so.", severity, severity, state);
}
