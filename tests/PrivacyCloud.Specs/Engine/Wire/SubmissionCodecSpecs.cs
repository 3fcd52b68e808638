using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Specs.Tidy;
using static PrivacyCloud.Specs.Engine.EngineUnderSpec;

namespace PrivacyCloud.Specs.Engine.Wire;

/// <summary>
/// What travels to an owner in another process arrives as it was sent. The names commands travel under are a recorded
/// contract: two versions of the program talk to each other while one replaces the other. PRIVACYCLOUD_RECORD=1.
/// </summary>
public sealed class SubmissionCodecSpecs
{
    private static readonly SubmissionCodec Codec = new(WireSamples.Aggregates);

    private static readonly string Recorded =
        Path.Combine(Tree.Root, "tests", "PrivacyCloud.Conformance", "Contracts", "commands.txt");

    [Fact]
    public void The_names_of_commands_are_those_on_record()
    {
        if (Environment.GetEnvironmentVariable("PRIVACYCLOUD_RECORD") == "1")
            File.WriteAllLines(Recorded, WireSamples.Names);

        Assert.Equal(File.ReadAllLines(Recorded), WireSamples.Names);
    }

    [Fact]
    public void Every_command_of_every_aggregate_arrives_as_it_was_sent() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            foreach (var sent in WireSamples.Submissions(seed))
                ArrivesAsSent(sent);
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(40));

    [Fact]
    public void A_wake_up_arrives_as_one() => Assert.IsType<WakeUp>(
        Codec.Read(Codec.Write(Submission.Wake(new(Log, ConsentAggregate.Kind, "one")))).Command);

    [Fact]
    public void A_command_is_not_sent_to_a_stream_of_another_kind() => Assert.Throws<ArgumentException>(() =>
        Codec.Write(new(new(Log, ConsentAggregate.Kind, "one"), new Domain.Duties.DutyCommand.Complete(), Somebody)));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"stream":"vn-1/none/duty/one","actor":"operator","command":{"name":"duty.complete","body":{}}}""")]
    [InlineData("""{"stream":"#","actor":"operator","command":{"name":"duty.explode","body":{}}}""")]
    [InlineData("""{"stream":"#","actor":"operator","command":{"name":"tenant.close","body":{}}}""")]
    [InlineData("""{"stream":"#","actor":"","command":{"name":"duty.complete","body":{}}}""")]
    [InlineData("""{"stream":"#","actor":"operator","command":{"name":"duty.complete","body":null}}""")]
    [InlineData("""{"stream":"#","actor":"operator","command":{"name":"duty.complete","body":{"more":1}}}""")]
    [InlineData("""{"stream":"#","actor":"operator","command":null}""")]
    [InlineData("""{"stream":"#","actor":"operator","command":{"name":"duty.complete","body":{}},"sealed":[null]}""")]
    [InlineData("""{"stream":"#","actor":"operator","command":{"name":"duty.complete","body":{}},"at":"yesterday"}""")]
    public void What_is_not_a_submission_is_refused(string text) => Assert.Throws<JsonException>(() =>
        Codec.Read(Encoding.UTF8.GetBytes(text.Replace("#", $"{Log}/duty/one", StringComparison.Ordinal))));

    [Fact]
    public void Bytes_that_were_spoilt_on_the_way_are_read_or_refused_and_nothing_else() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            var chance = new Random(seed);
            foreach (var bytes in WireSamples.Submissions(seed).Select(Codec.Write))
            {
                bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
                ReadOrRefused(chance.Next(4) == 0 ? bytes.AsMemory(0, chance.Next(bytes.Length)) : bytes);
            }
        }).Check(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(40));

    private static void ReadOrRefused(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            Assert.NotNull(Codec.Read(bytes));
        }
        catch (JsonException)
        {
            // Being refused is as good as being read: nothing else may come of it.
        }
    }

    private static void ArrivesAsSent(Submission sent)
    {
        var bytes = Codec.Write(sent);
        var read = Codec.Read(bytes);

        Assert.Equal(sent.Command, read.Command);
        Assert.Equal((sent.Stream, sent.Actor), (read.Stream, read.Actor));
        Assert.Equal((sent.ExpectedVersion, sent.Fresh, sent.At), (read.ExpectedVersion, read.Fresh, read.At));
        Assert.Equal(sent.Idempotency is null, read.Idempotency is null);
        Assert.Equal(
            Encoding.UTF8.GetString(WireJson.WritePlain(sent.Sealed)),
            Encoding.UTF8.GetString(WireJson.WritePlain(read.Sealed)));
        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(Codec.Write(read)));
    }
}
