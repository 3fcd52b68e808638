using Orleans.Serialization;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Tests;

/// <summary>What callers are told when a call is lost between silos.</summary>
public sealed class LostCallSpecs
{
    public static TheoryData<string, Exception> Lost => new()
    {
        { "its silo is gone", new SiloUnavailableException() },
        { "it was rejected", new SiloUnavailableException("The activation is leaving.") },
        { "no connection came about", new Orleans.Runtime.Messaging.ConnectionFailedException("Refused.") },
        { "another of Orleans' own", new OrleansException("The directory is moving.") },
        { "nobody answered in time", new TimeoutException() },
        { "somebody broke it off", new TaskCanceledException() },
        { "the owner's disk or network", new IOException("Broken pipe.") },
    };

    public static TheoryData<string, Exception> Full => new()
    {
        { "a full queue here", new LimitExceededException("Full.") },
        { "a full queue there", new SiloUnavailableException("Full.", new LimitExceededException("Full.")) },
        { "a gateway that has enough", new GatewayTooBusyException() },
    };

    public static TheoryData<string, Exception> Defects => new()
    {
        { "an argument of ours", new ArgumentException("Wrong.") },
        { "what may not be", new UnauthorizedAccessException() },
        { "a message of another shape", new SerializerException("No such field.") },
        { "a use that cannot be", new InvalidOperationException() },
    };

    [Theory]
    [MemberData(nameof(Lost))]
    public void A_lost_call_leaves_its_outcome_unknown(string what, Exception fault) =>
        Assert.True(Told(fault) is OutcomeUnknownException, what);

    [Theory]
    [MemberData(nameof(Full))]
    public void A_full_queue_has_done_nothing(string what, Exception fault) =>
        Assert.True(Told(fault) is OverloadedException, what);

    [Theory]
    [MemberData(nameof(Defects))]
    public void A_defect_stays_what_it_is(string what, Exception fault) => Assert.True(Told(fault) is null, what);

    [Fact]
    public void A_silo_that_is_ending_misses_what_it_has_put_away()
    {
        foreach (var fault in (Exception[])[new ObjectDisposedException("services"), new InvalidOperationException()])
            Assert.IsType<OutcomeUnknownException>(
                LostCalls.Told(fault, SiloStatus.Stopping, CancellationToken.None));
    }

    private static Exception? Told(Exception fault) => LostCalls.Told(fault, SiloStatus.Active, CancellationToken.None);
}
