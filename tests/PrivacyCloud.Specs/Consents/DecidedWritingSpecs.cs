using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Json;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>A decision set is written by hand, and yet as canonically and read as strictly as every event.</summary>
public sealed class DecidedWritingSpecs
{
    private const string Name = "consent.decided.v1";

    private static readonly string Good =
        $$"""{"assurance":"device","brand":"{{Shop}}","channel":"web","given":["analytics"],"""
        + $$"""
        "language":"vi","notice":3,"snapshot":"{{Seen}}"}
        """;

    [Fact]
    public void What_goes_without_saying_is_not_written() =>
        Assert.Equal(Good, Text(Yes(Assurance.Device, Analytics)));

    [Fact]
    public void Every_combination_is_canonical_and_is_read_back_as_it_was() => ForAll(one =>
    {
        var written = ConsentAggregate.Events.Write(one);
        return written.Type == Name && CanonicalJson.IsCanonical(written.Data)
            && ConsentAggregate.Events.Read(Name, written.Data) == one;
    });

    [Fact]
    public void By_hand_it_is_written_just_as_it_is_otherwise() => ForAll(one =>
        ConsentAggregate.Events.Write(one).Data.Span.SequenceEqual(WireJson.Write<object>(one))
        && ConsentAggregate.Events.Write(one).Data.Span.SequenceEqual(WireJson.WritePlain(one)));

    [Fact]
    public void Every_word_there_is_can_be_written_and_read()
    {
        ConsentEvent.Decided[] all =
        [
            .. Enum.GetValues<Assurance>().Select(one => Yes(one, Analytics)),
            .. Enum.GetValues<ConsentChannel>().Select(one => Yes(default, Analytics) with { Channel = one }),
            .. Enum.GetValues<Language>().Select(one => Yes(default, Analytics) with
            {
                Showing = new(Shop, 3, Seen, one),
            }),
            .. Enum.GetValues<DeciderKind>().Select(one => Yes(default, Analytics) with { By = new(one, null) }),
            .. Enum.GetValues<GuardianRelation>().Select(one => Yes(default, Analytics) with
            {
                By = new(DeciderKind.Both, one),
            }),
        ];

        Assert.All(all, one => Assert.Equal(one, Read(Text(one))));
        Assert.Equal(all.Length - 3, all.Select(Text).Distinct().Count());
    }

    [Theory]
    [InlineData("\"notice\":3", "\"notice\":3,\"more\":4")]
    [InlineData("\"notice\":3", "\"notice\":3,\"__proto__\":{}")]
    [InlineData("\"notice\":3", "\"notice\":3,\"Notice\":3")]
    [InlineData("\"notice\":3", "\"notice\":3,\"notice\":3")]
    [InlineData("\"given\":[\"analytics\"]", "\"given\":[\"analytics\"],\"given\":[]")]
    [InlineData("\"notice\":3", "\"notice\":\"3\"")]
    [InlineData("\"notice\":3", "\"notice\":3.5")]
    [InlineData("\"notice\":3", "\"notice\":3000000000")]
    [InlineData("\"notice\":3", "\"notice\":null")]
    [InlineData("\"web\"", "\"Web\"")]
    [InlineData("\"web\"", "\"fax\"")]
    [InlineData("\"web\"", "\"\"")]
    [InlineData("\"web\"", "0")]
    [InlineData("\"web\"", "null")]
    [InlineData("\"vi\"", "\"VI\"")]
    [InlineData("\"vi\"", "\"fr\"")]
    [InlineData("\"vi\"", "null")]
    [InlineData("\"device\"", "\"sure\"")]
    [InlineData("\"device\"", "1")]
    [InlineData("[\"analytics\"]", "\"analytics\"")]
    [InlineData("[\"analytics\"]", "[\"Analytics\"]")]
    [InlineData("[\"analytics\"]", "[\"\"]")]
    [InlineData("[\"analytics\"]", "[null]")]
    [InlineData("[\"analytics\"]", "[[\"analytics\"]]")]
    [InlineData("\"snapshot\":\"A", "\"snapshot\":\"+")]
    [InlineData("\"snapshot\":\"A", "\"snapshot\":\"")]
    [InlineData("\"snapshot\":\"A", "\"snapshot\":\"AA")]
    [InlineData("\"brand\":\"brd_", "\"brand\":\"ten_")]
    [InlineData("\"brand\":\"brd_", "\"brand\":\"")]
    public void What_is_not_written_as_it_should_be_is_not_read(string written, string otherwise)
    {
        var bad = Good.Replace(written, otherwise, StringComparison.Ordinal);

        Assert.NotEqual(Good, bad);
        Assert.Throws<JsonException>(() => Read(bad));
    }

    [Theory]
    [InlineData("\"signal\":\"dnt\"")]
    [InlineData("\"signal\":\"\"")]
    [InlineData("\"signal\":true")]
    [InlineData("\"by\":{}")]
    [InlineData("\"by\":\"self\"")]
    [InlineData("\"by\":{\"kind\":\"nobody\"}")]
    [InlineData("\"by\":{\"kind\":\"guardian\",\"relation\":\"aunt\"}")]
    [InlineData("\"by\":{\"kind\":\"guardian\",\"age\":9}")]
    [InlineData("\"by\":{\"kind\":\"guardian\",\"kind\":\"self\"}")]
    [InlineData("\"by\":{\"kind\":null}")]
    [InlineData("\"statedAt\":\"yesterday\"")]
    [InlineData("\"statedAt\":\"2026-11-22\"")]
    [InlineData("\"statedAt\":0")]
    [InlineData("\"ends\":[{\"at\":\"2026-11-22T00:00:00Z\"}]")]
    [InlineData("\"ends\":[{\"purpose\":\"analytics\"}]")]
    [InlineData("\"ends\":[null]")]
    [InlineData("\"evidence\":{}")]
    [InlineData("\"evidence\":\"shelf 7\"")]
    [InlineData("\"refused\":{}")]
    [InlineData("\"identifier\":\"a@people.example\"")]
    public void Nor_is_anything_more_that_is_not(string more) =>
        Assert.Throws<JsonException>(() => Read($"{Good[..^1]},{more}}}"));

    [Theory]
    [InlineData("assurance")]
    [InlineData("brand")]
    [InlineData("channel")]
    [InlineData("language")]
    [InlineData("notice")]
    [InlineData("snapshot")]
    public void Nothing_that_always_stands_there_may_be_missing(string member)
    {
        var json = System.Text.Json.Nodes.JsonNode.Parse(Good)!.AsObject();
        Assert.True(json.Remove(member));

        Assert.Throws<JsonException>(() => Read(json.ToJsonString()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("")]
    [InlineData("{")]
    public void What_is_no_decision_at_all_is_not_read(string json) =>
        Assert.ThrowsAny<JsonException>(() => Read(json));

    private static string Text(ConsentEvent.Decided one) =>
        Encoding.UTF8.GetString(ConsentAggregate.Events.Write(one).Data.Span);

    private static ConsentEvent Read(string json) =>
        ConsentAggregate.Events.Read(Name, Encoding.UTF8.GetBytes(json));

    private static void ForAll(Func<ConsentEvent.Decided, bool> holds) => Prop
        .ForAll(Gen.Choose(0, AnyDecided.Count - 1).ToArbitrary(), number => holds(AnyDecided.Of(number)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithQuietOnSuccess(true));
}
