using PrivacyCloud.Conformance.Outbox;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Reactors;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>What a tenant's systems are told of people's consents, against a real receiver.</summary>
public sealed class NewsSpecs
{
    private static readonly OutboxOptions Loopback = new() { CallsLoopback = true };
    private static readonly BrandId Brand = new(Guid.CreateVersion7());

    [Fact]
    public async Task A_decision_is_told_with_ids_and_codes_only()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var (_, secret) = await outbox.RegisterAsync(receiver.Url);
        var person = Decisions.Somebody();

        await People(outbox).DecideAsync(person, ["analytics"], ["ads", "ai-training"]);
        await outbox.FollowAsync();

        var heard = Assert.Single(receiver.Heard);
        Assert.True(heard.IsSignedBy(secret.Reveal()));
        var position = heard.Json["data"]!["position"]!.GetValue<long>();
        Assert.Equal(
            $"{{\"type\":\"consent.decided\",\"timestamp\":{heard.Json["timestamp"]!.ToJsonString()},"
            + $"\"data\":{{\"dataSubject\":\"{person}\",\"brand\":\"{Brand}\",\"notice\":1,\"given\":[\"analytics\"],"
            + "\"refused\":[\"ads\",\"ai-training\"],\"assurance\":\"verified\","
            + $"\"position\":{position},\"version\":1}}}}",
            System.Text.Encoding.UTF8.GetString(heard.Body));
    }

    [Fact]
    public async Task A_withdrawal_is_told_with_what_is_to_stop_and_by_when()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url);
        var (people, person) = (People(outbox), Decisions.Somebody());

        await people.GiveAsync(person, "ads", "analytics");
        await people.WithdrawAsync(person, "ads");
        await people.ConfirmAsync(person, 3);
        await outbox.FollowAsync();

        Assert.Equal(
            ["consent.decided", "consent.withdrawn", "consent.stop_ordered", "consent.stop_confirmed"],
            receiver.Heard.Select(TypeOf));
        Assert.Equal("""["ads"]""", receiver.Heard[1].Json["data"]!["purposes"]!.ToJsonString());
        Assert.Equal("""["ads"]""", receiver.Heard[2].Json["data"]!["purposes"]!.ToJsonString());
        Assert.Equal("2027-01-05T16:59:59Z", receiver.Heard[2].Json["data"]!["stopBy"]!.GetValue<string>());
        Assert.Equal(3, receiver.Heard[3].Json["data"]!["order"]!.GetValue<long>());
    }

    [Fact]
    public async Task A_no_on_the_banner_that_takes_back_a_yes_is_told_as_a_withdrawal_too()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url, "consent.withdrawn");
        await outbox.RegisterAsync(receiver.Url + "?all");
        var (people, person) = (People(outbox), Decisions.Somebody());

        await people.GiveAsync(person, "analytics");
        await people.RefuseAsync(person, "analytics", "ads");
        await outbox.FollowAsync();

        var told = receiver.Heard.Where(one => TypeOf(one) == "consent.withdrawn").ToList();
        Assert.Equal(2, told.Count);
        Assert.All(told, one => Assert.Equal(2, one.Version));
        Assert.All(told, one => Assert.Equal(
            """["analytics"]""", one.Json["data"]!["purposes"]!.ToJsonString()));
        Assert.Equal(5, receiver.Heard.Select(one => one.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_first_no_is_no_withdrawal()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url, "consent.withdrawn");

        await People(outbox).RefuseAsync(Decisions.Somebody(), "analytics");
        await outbox.FollowAsync();

        Assert.Empty(receiver.Heard);
    }

    [Fact]
    public async Task The_news_of_one_person_comes_in_order_and_waits_for_what_failed_while_others_go_on()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url);
        receiver.Answers(500);
        var (people, one, other) = (People(outbox), Decisions.Somebody(), Decisions.Somebody());

        await people.GiveAsync(one, "analytics");
        await outbox.FollowAsync();
        await people.RefuseAsync(one, "analytics");
        await people.GiveAsync(one, "analytics");
        await people.GiveAsync(other, "analytics");
        await outbox.FollowAsync();
        Assert.Equal(["consent.decided"], Told(receiver, one));
        Assert.Equal(["consent.decided"], Told(receiver, other));

        await outbox.SweepAsync(Duration.FromSeconds(6));

        Assert.Equal(
            [
                "consent.decided", "consent.decided", "consent.decided", "consent.withdrawn", "consent.stop_ordered",
                "consent.decided",
            ],
            Told(receiver, one));
        Assert.Equal([1, 1, 2, 2, 3, 4], Of(receiver, one).Select(heard => heard.Version));
    }

    [Fact]
    public async Task An_end_and_an_invalidity_are_told()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url, "consent.expired", "consent.invalidated");
        var (people, one, other) = (People(outbox), Decisions.Somebody(), Decisions.Somebody());
        var end = new ConsentEnd(PurposeCode.Parse("ads"), outbox.Clock.Now + Duration.FromDays(2));
        await people.DecideAsync(one, ["ads"], [], end);
        await people.GiveAsync(other, "ads");

        await people.InvalidateAsync(other, "ads");
        outbox.Clock.Advance(Duration.FromDays(3));
        await outbox.Get<Sweeper>().SweepOnceAsync(Cancel);
        await outbox.FollowAsync();

        Assert.Equal(["consent.expired"], Told(receiver, one));
        var invalid = Assert.Single(Of(receiver, other));
        Assert.Equal("notice-wrong", invalid.Json["data"]!["reason"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_log_without_endpoints_is_not_looked_at_until_one_comes_and_then_from_there_on()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var (people, person, trails) = (People(outbox), Decisions.Somebody(), outbox.Get<WebhookTrails>());
        var decided = ConsentAggregate.StreamOf(outbox.Log, person);
        Assert.True(trails.Concerns(decided));

        await people.GiveAsync(person, "analytics");
        await outbox.FollowAsync();
        Assert.False(trails.Concerns(decided));
        Assert.True(trails.Concerns(WebhooksAggregate.StreamOf(outbox.Log)));

        await outbox.RegisterAsync(receiver.Url);
        await people.RefuseAsync(person, "ads");
        await outbox.FollowAsync();
        Assert.True(trails.Concerns(decided));
        Assert.Equal([2], Of(receiver, person).Select(one => one.Version));
    }

    [Fact]
    public async Task When_the_last_endpoint_goes_nobody_looks_and_the_next_is_told_from_its_own_beginning()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback with { CursorEvery = 1 });
        var (first, _) = await outbox.RegisterAsync(receiver.Url);
        var (people, person, trails) = (People(outbox), Decisions.Somebody(), outbox.Get<WebhookTrails>());
        await people.GiveAsync(person, "analytics");
        await outbox.FollowAsync();

        await outbox.Gateway.ExecuteAsync(
            new(WebhooksAggregate.StreamOf(outbox.Log), new WebhooksCommand.Remove(first), Actor.Platform), Cancel);
        await outbox.FollowAsync();
        await people.RefuseAsync(person, "ads");
        await outbox.FollowAsync();
        Assert.False(trails.Concerns(ConsentAggregate.StreamOf(outbox.Log, person)));

        await outbox.RegisterAsync(receiver.Url);
        await people.GiveAsync(person, "ai-training");
        await outbox.FollowAsync();

        Assert.Equal([1, 3], Of(receiver, person).Select(one => one.Version));
    }

    private static Decisions People(OutboxUnderTest outbox) => new(outbox.Gateway, outbox.Log, Brand);

    private static string TypeOf(Heard heard) => heard.Json["type"]!.GetValue<string>();

    private static IEnumerable<Heard> Of(Receiver receiver, DataSubjectId person) =>
        receiver.Heard.Where(one => one.Json["data"]!["dataSubject"]!.GetValue<string>() == person.ToString());

    private static IEnumerable<string> Told(Receiver receiver, DataSubjectId person) =>
        Of(receiver, person).Select(TypeOf);
}
