using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Outbox;

/// <summary>Webhooks against a real receiver: signed, in order, with ids only, and never lost.</summary>
public sealed class WebhookSpecs
{
    private const string Received = "request.received.v1";
    private const string Acknowledged = "request.acknowledged.v1";
    private const string Fulfilled = "request.fulfilled.v1";

    private static readonly Duration Soon = Duration.FromSeconds(6);
    private static readonly OutboxOptions Loopback = new() { CallsLoopback = true };

    [Fact]
    public async Task A_step_is_told_once_signed_and_with_ids_only()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var (_, secret) = await outbox.RegisterAsync(receiver.Url);
        var request = outbox.NextCause();

        await outbox.StepAsync(request, 1, Received);
        await outbox.FollowAsync();
        await outbox.SweepAsync(Duration.FromDays(1));

        var heard = Assert.Single(receiver.Heard);
        Assert.Equal("application/json", heard.ContentType);
        Assert.True(heard.IsSignedBy(secret.Reveal()));
        Assert.True(ParcelId.TryParse(heard.Id, out _));
        Assert.InRange(heard.Seconds - outbox.Clock.Now.ToUnixTimeSeconds(), -90_000, 0);
        var at = heard.Json["timestamp"]!.GetValue<string>();
        var position = heard.Json["data"]!["position"]!.GetValue<long>();
        Assert.Equal(
            $"{{\"type\":\"request.received\",\"timestamp\":\"{at}\",\"data\":{{\"request\":\"{request.Id}\","
            + $"\"case\":\"cas_01k2gv4000e00800000000000c\",\"position\":{position},\"version\":1}}}}",
            System.Text.Encoding.UTF8.GetString(heard.Body));
    }

    [Fact]
    public async Task Only_the_kinds_that_were_named_are_told()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url, "request.fulfilled");
        var request = outbox.NextCause();

        await outbox.StepAsync(request, 1, Received);
        await outbox.StepAsync(request, 2, Fulfilled);
        await outbox.FollowAsync();

        Assert.Equal([2L], receiver.Heard.Select(one => one.Version));
    }

    [Fact]
    public async Task What_happened_before_an_endpoint_was_registered_is_not_told()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var request = outbox.NextCause();
        await outbox.StepAsync(request, 1, Received);

        await outbox.RegisterAsync(receiver.Url);
        await outbox.StepAsync(request, 2, Acknowledged);
        await outbox.FollowAsync();

        Assert.Equal([2L], receiver.Heard.Select(one => one.Version));
    }

    [Fact]
    public async Task The_steps_of_one_request_are_told_in_order_and_wait_for_one_that_failed()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url);
        receiver.Answers(500);
        var (one, other) = (outbox.NextCause(), outbox.NextCause());

        await outbox.StepAsync(one, 1, Received);
        await outbox.FollowAsync();
        await outbox.StepAsync(one, 2, Acknowledged);
        await outbox.StepAsync(one, 3, Fulfilled);
        await outbox.StepAsync(other, 1, Received);
        await outbox.FollowAsync();
        Assert.Equal([1L], VersionsOf(receiver, one.Id));
        Assert.Equal([1L], VersionsOf(receiver, other.Id));

        await outbox.SweepAsync(Soon);

        Assert.Equal([1L, 1, 2, 3], VersionsOf(receiver, one.Id));
        Assert.Equal(receiver.Heard[0].Id, receiver.Heard.Where(heard => heard.Version == 1)
            .Where(heard => heard.Json["data"]!["request"]!.GetValue<string>() == one.Id).Last().Id);
    }

    [Fact]
    public async Task A_dead_one_lets_the_next_go_and_can_be_replayed_under_its_id()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var (endpoint, _) = await outbox.RegisterAsync(receiver.Url);
        receiver.Answers(Enumerable.Repeat(503, 10));
        var request = outbox.NextCause();
        await outbox.StepAsync(request, 1, Received);
        await outbox.StepAsync(request, 2, Acknowledged);
        await outbox.FollowAsync();

        for (var day = 0; day < 9; day++)
            await outbox.SweepAsync(Duration.FromDays(1));

        Assert.Equal([.. Enumerable.Repeat(1L, 10), 2], VersionsOf(receiver, request.Id));
        var first = ParcelId.Of(request, 1, endpoint.ToString());
        Assert.Equal(ParcelStanding.Dead, (await outbox.RowAsync(first)).Standing);

        await outbox.Get<OutboxDesk>().ReplayAsync(
            new(ParcelAggregate.StreamOf(outbox.Log, first), new ParcelCommand.Replay(), Domain.Ledger.Actor.Platform),
            Cancel);
        await outbox.IdleAsync();

        Assert.Equal(first.ToString(), receiver.Heard[^1].Id);
        Assert.Equal(ParcelStanding.Delivered, (await outbox.RowAsync(first)).Standing);
    }

    [Fact]
    public async Task An_endpoint_that_says_it_is_gone_is_switched_off()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var (endpoint, _) = await outbox.RegisterAsync(receiver.Url);
        receiver.Answers(410);
        var request = outbox.NextCause();

        await outbox.StepAsync(request, 1, Received);
        await outbox.FollowAsync();
        await outbox.StepAsync(request, 2, Acknowledged);
        await outbox.FollowAsync();
        await outbox.SweepAsync(Duration.FromDays(1));

        Assert.Single(receiver.Heard);
        Assert.True((await EndpointAsync(outbox, endpoint)).IsDisabled);
        Assert.Equal("http-410", (await outbox.RowAsync(
            ParcelId.Of(request, 1, endpoint.ToString()))).LastFailure.ToString());
    }

    [Fact]
    public async Task A_redirect_is_a_failure_and_is_not_followed()
    {
        await using var elsewhere = await Receiver.StartAsync();
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var (endpoint, _) = await outbox.RegisterAsync(receiver.Url);
        receiver.Does((_, http) =>
        {
            http.Response.StatusCode = 307;
            http.Response.Headers.Location = elsewhere.Url;
            return Task.CompletedTask;
        });
        var request = outbox.NextCause();

        await outbox.StepAsync(request, 1, Received);
        await outbox.FollowAsync();

        Assert.Empty(elsewhere.Heard);
        Assert.Equal("http-307", (await outbox.RowAsync(
            ParcelId.Of(request, 1, endpoint.ToString()))).LastFailure.ToString());
    }

    [Fact]
    public async Task An_endpoint_is_given_the_time_it_asks_for()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url);
        receiver.Does((_, http) =>
        {
            http.Response.StatusCode = 429;
            http.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });

        await outbox.StepAsync(outbox.NextCause(), 1, Received);
        await outbox.FollowAsync();
        await outbox.SweepAsync(Duration.FromMinutes(50));
        Assert.Single(receiver.Heard);
        await outbox.SweepAsync(Duration.FromMinutes(11));

        Assert.Equal(2, receiver.Heard.Count);
    }

    [Fact]
    public async Task An_endpoint_that_never_answers_is_left_after_a_while()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(
            Loopback with { CallTimeout = TimeSpan.FromMilliseconds(300) });
        var (endpoint, _) = await outbox.RegisterAsync(receiver.Url);
        receiver.Does(async (_, http) =>
        {
            var left = new TaskCompletionSource();
            await using var ended = http.RequestAborted.Register(left.SetResult);
            await left.Task;
        });
        var request = outbox.NextCause();

        await outbox.StepAsync(request, 1, Received);
        await outbox.FollowAsync();

        Assert.Equal(FailureCode.Timeout, (await outbox.RowAsync(
            ParcelId.Of(request, 1, endpoint.ToString()))).LastFailure);
    }

    [Fact]
    public async Task While_a_secret_changes_both_sign_and_then_the_new_one_alone()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var (endpoint, former) = await outbox.RegisterAsync(receiver.Url);
        var secret = await outbox.RotateAsync(endpoint);

        await outbox.StepAsync(outbox.NextCause(), 1, Received);
        await outbox.FollowAsync();
        outbox.Clock.Advance(Duration.FromHours(25));
        await outbox.StepAsync(outbox.NextCause(), 1, Received);
        await outbox.FollowAsync();

        var (during, after) = (receiver.Heard[0], receiver.Heard[1]);
        Assert.True(during.IsSignedBy(secret.Reveal()) && during.IsSignedBy(former.Reveal()));
        Assert.True(after.IsSignedBy(secret.Reveal()) && !after.IsSignedBy(former.Reveal()));
    }

    [Fact]
    public async Task Nobody_is_called_inside_this_machine_or_network()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(new());
        var named = receiver.Url.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        var (one, _) = await outbox.RegisterAsync(receiver.Url);
        var (other, _) = await outbox.RegisterAsync(named);
        var (metadata, _) = await outbox.RegisterAsync("https://169.254.169.254/latest");
        var request = outbox.NextCause();

        await outbox.StepAsync(request, 1, Received);
        await outbox.FollowAsync();

        Assert.Empty(receiver.Heard);
        foreach (var endpoint in new[] { one, other, metadata })
        {
            var row = await outbox.RowAsync(ParcelId.Of(request, 1, endpoint.ToString()));
            Assert.Equal(FailureCode.ForbiddenAddress, row.LastFailure);
        }
    }

    [Fact]
    public async Task A_process_that_ends_before_it_wrote_down_the_delivery_calls_again_with_the_same_id()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        await outbox.RegisterAsync(receiver.Url);
        outbox.Gateway.Dies = true;
        await outbox.StepAsync(outbox.NextCause(), 1, Received);
        await outbox.FollowAsync();

        await outbox.RestartAsync();
        await outbox.Get<WebhookFollower>().CatchUpAsync(Cancel);
        await outbox.IdleAsync();
        await outbox.SweepAsync(Duration.FromDays(1));

        Assert.Equal(2, receiver.Heard.Count);
        Assert.Equal(receiver.Heard[0].Id, receiver.Heard[1].Id);
        Assert.Equal(receiver.Heard[0].Body, receiver.Heard[1].Body);
    }

    [Fact]
    public async Task What_was_written_just_before_a_process_ended_is_told_by_the_next()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback with { CursorEvery = 1 });
        await outbox.RegisterAsync(receiver.Url);
        var request = outbox.NextCause();
        await outbox.StepAsync(request, 1, Received);
        await outbox.FollowAsync();
        await outbox.StepAsync(request, 2, Acknowledged);

        await outbox.RestartAsync();
        await outbox.Get<WebhookFollower>().CatchUpAsync(Cancel);
        await outbox.IdleAsync();

        Assert.Equal([1L, 2], VersionsOf(receiver, request.Id));
    }

    [Fact]
    public async Task An_endpoint_that_was_removed_is_not_called_any_more()
    {
        await using var receiver = await Receiver.StartAsync();
        await using var outbox = await OutboxUnderTest.OpenAsync(Loopback);
        var (endpoint, _) = await outbox.RegisterAsync(receiver.Url);
        receiver.Answers(500);
        var request = outbox.NextCause();
        await outbox.StepAsync(request, 1, Received);
        await outbox.FollowAsync();

        await outbox.Gateway.ExecuteAsync(
            new(WebhooksAggregate.StreamOf(outbox.Log), new WebhooksCommand.Remove(endpoint),
                Domain.Ledger.Actor.Platform), Cancel);
        await outbox.SweepAsync(Soon);

        Assert.Single(receiver.Heard);
        Assert.Equal(FailureCode.EndpointGone, (await outbox.RowAsync(
            ParcelId.Of(request, 1, endpoint.ToString()))).LastFailure);
    }

    private static IEnumerable<long> VersionsOf(Receiver receiver, string request) => receiver.Heard
        .Where(one => one.Json["data"]!["request"]!.GetValue<string>() == request).Select(one => one.Version);

    private static async Task<WebhookEndpoint> EndpointAsync(OutboxUnderTest outbox, WebhookId id) =>
        WireJson.Read<WebhookRow>((await outbox.Get<IViewStore>().FindAsync(
            outbox.Log, ViewNames.Webhooks, id.ToString(), Cancel))!.Value)!.Endpoint;
}
