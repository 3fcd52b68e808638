using System.Text;
using System.Text.Json;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Specs.Tidy;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Engine.Wire;

/// <summary>However a command ends at its owner's, it ends so for whoever sent it.</summary>
public sealed class ReplyCodecSpecs
{
    private static readonly string Recorded =
        Path.Combine(Tree.Root, "tests", "PrivacyCloud.Conformance", "Contracts", "replies.txt");

    [Fact]
    public void The_names_of_replies_are_those_on_record()
    {
        if (Environment.GetEnvironmentVariable("PRIVACYCLOUD_RECORD") == "1")
            File.WriteAllLines(Recorded, ReplyCodec.Names);

        Assert.Equal(File.ReadAllLines(Recorded), ReplyCodec.Names);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(7L, true)]
    public void What_was_done_arrives_with_its_answer(long? position, bool replayed)
    {
        Dictionary<string, string> answer = new() { ["tenant"] = Tenant.ToString(), ["name"] = "例" };

        var read = Assert.IsType<CommandOutcome.Done>(Again(new CommandOutcome.Done(answer, 3, position, replayed)));

        Assert.Equal(answer, read.Answer);
        Assert.Equal((3, position, replayed), (read.Version, read.Position, read.Replayed));
    }

    [Fact]
    public void A_refusal_arrives_with_every_word_its_citation_and_what_would_do()
    {
        Refusal refusal = new("tenant.closed", Name, FeeLaw) { Known = ["one", "two"] };

        var read = Assert.IsType<CommandOutcome.Refused>(Again(new CommandOutcome.Refused(refusal))).Reason;

        Assert.Equal((refusal.Code, refusal.Why, refusal.Citation), (read.Code, read.Why, read.Citation));
        Assert.Equal(refusal.Known, read.Known);
        var bare = new Refusal("tenant.closed", Name);
        Assert.Equal(
            bare.Citation,
            Assert.IsType<CommandOutcome.Refused>(Again(new CommandOutcome.Refused(bare))).Reason.Citation);
    }

    [Fact]
    public void Every_other_outcome_arrives_as_it_was() => Assert.All(
        (CommandOutcome[])
        [new CommandOutcome.Stale(12), new CommandOutcome.Mismatch(), new CommandOutcome.IdentifierTaken(Holder)],
        one => Assert.Equal(one, Again(one)));

    [Fact]
    public void Overload_arrives_with_the_time_to_wait()
    {
        var sent = new OverloadedException("Too many.") { RetryAfter = TimeSpan.FromMilliseconds(2500) };

        var read = Assert.Throws<OverloadedException>(() => Again(sent));

        Assert.Equal((sent.Message, sent.RetryAfter), (read.Message, read.RetryAfter));
    }

    [Fact]
    public void A_log_that_is_unavailable_arrives_with_its_fault()
    {
        var read = Assert.Throws<LogUnavailableException>(
            () => Again(new LogUnavailableException(Log, LogFault.Foreign, "Not ours.")));

        Assert.Equal((Log, LogFault.Foreign, "Not ours."), (read.Log, read.Fault, read.Message));
        Assert.True(Assert.Throws<LogUnavailableException>(() => Again(new LogUnavailableException("Gone."))).Log
            .IsDefault);
    }

    [Fact]
    public void Every_other_promised_fault_arrives_as_itself()
    {
        Assert.Throws<OutcomeUnknownException>(() => Again(new OutcomeUnknownException("Who knows.")));
        Assert.Throws<CompartmentShreddedException>(() => Again(new CompartmentShreddedException("Gone.")));
        Assert.Throws<ArgumentException>(() => Again(new ArgumentException("No such thing.")));
    }

    [Fact]
    public void A_fault_that_nobody_promised_is_not_written() =>
        Assert.Null(ReplyCodec.Write(new InvalidOperationException("A defect.")));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"name":"exploded","body":{}}""")]
    [InlineData("""{"name":"done","body":{}}""")]
    [InlineData("""{"name":"stale","body":{"version":"x"}}""")]
    [InlineData("""{"name":"overloaded","body":{}}""")]
    [InlineData("""{"name":"mismatch","body":null}""")]
    public void What_is_not_a_reply_is_refused(string text) =>
        Assert.Throws<JsonException>(() => ReplyCodec.Read(Encoding.UTF8.GetBytes(text)));

    private static CommandOutcome Again(CommandOutcome outcome) => ReplyCodec.Read(ReplyCodec.Write(outcome));

    private static CommandOutcome Again(Exception fault) => ReplyCodec.Read(ReplyCodec.Write(fault)!);
}
