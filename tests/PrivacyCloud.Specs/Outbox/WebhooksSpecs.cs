using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Outbox;
using static PrivacyCloud.Specs.Outbox.SampleParcel;

namespace PrivacyCloud.Specs.Outbox;

/// <summary>The endpoints of a tenant.</summary>
public sealed class WebhooksSpecs
{
    private static readonly WebhooksEvent.EndpointRegistered Registered = new(Endpoint, Url, [Acknowledged], Content);

    [Fact]
    public void An_endpoint_is_told_of_the_kinds_it_names() =>
        Assert.True(One(Registered).IsTold(Acknowledged) && !One(Registered).IsTold(Type("request.refused")));

    [Fact]
    public void An_endpoint_that_names_none_is_told_of_all() =>
        Assert.True(One(Registered with { Types = [] }).IsTold(Type("request.refused")));

    [Fact]
    public void The_secret_before_signs_for_a_day_longer()
    {
        var other = Content with { Commitment = new string('c', 64) };
        Given(Registered).When(new WebhooksCommand.RotateSecret(Endpoint, other))
            .Then(new WebhooksEvent.SecretRotated(Endpoint, other, Now + Duration.FromHours(24)));

        var one = One(Registered, new WebhooksEvent.SecretRotated(Endpoint, other, Now + Duration.FromHours(24)));
        Assert.Equal((other, Content), (one.Secret, one.Former));
    }

    [Fact]
    public void An_address_that_is_no_more_is_told_nothing_and_disabled_once()
    {
        Given(Registered).When(new WebhooksCommand.Disable(Endpoint))
            .Then(new WebhooksEvent.EndpointDisabled(Endpoint));
        Given(Registered, new WebhooksEvent.EndpointDisabled(Endpoint))
            .When(new WebhooksCommand.Disable(Endpoint)).ThenNothing();
        Assert.False(One(Registered, new WebhooksEvent.EndpointDisabled(Endpoint)).IsTold(Acknowledged));
    }

    [Fact]
    public void A_removed_endpoint_is_unknown()
    {
        var removed = Given(Registered, new WebhooksEvent.EndpointRemoved(Endpoint));

        removed.When(new WebhooksCommand.Remove(Endpoint)).ThenRefused("webhook.unknown");
        removed.When(new WebhooksCommand.RotateSecret(Endpoint, Content)).ThenRefused("webhook.unknown");
        removed.When(new WebhooksCommand.Disable(Endpoint)).ThenNothing();
    }

    [Fact]
    public void An_address_is_registered_once() =>
        Given(Registered).When(new WebhooksCommand.Register(Number(1), Url, [], Content))
            .ThenRefused("webhook.url-taken");

    [Fact]
    public void Registering_the_same_endpoint_again_changes_nothing() =>
        Given(Registered).When(new WebhooksCommand.Register(Endpoint, Url, [Acknowledged], Content)).ThenNothing();

    [Fact]
    public void A_kind_named_twice_is_refused() =>
        Given().When(new WebhooksCommand.Register(Endpoint, Url, [Acknowledged, Acknowledged], Content))
            .ThenRefused("webhook.types-unfit");

    [Fact]
    public void There_is_a_limit_to_endpoints() =>
        Given([.. Enumerable.Range(1, 10).Select(number => new WebhooksEvent.EndpointRegistered(
            Number(number), UrlOf($"https://systems.example/{number}"), [], Content))])
            .When(new WebhooksCommand.Register(Number(11), Url, [], Content)).ThenRefused("webhook.too-many");

    [Theory]
    [InlineData("request.acknowledged.v1", "request.acknowledged")]
    [InlineData("request.work-to-passed.v12", "request.work_to_passed")]
    [InlineData("consent.stop-ordered.v1", "consent.stop_ordered")]
    [InlineData("tenant.renamed.v1", null)]
    [InlineData("request.v1", null)]
    [InlineData("request", null)]
    public void The_kind_of_news_follows_from_the_written_name_of_the_event(string name, string? kind) =>
        Assert.Equal(kind, NewsType.TryOf(name, out var type) ? type.ToString() : null);

    [Theory]
    [InlineData("https://systems.example/hook?tenant=1", true)]
    [InlineData("https://192.0.2.1:8443/hook", true)]
    [InlineData("http://localhost:5000/hook", true)]
    [InlineData("http://systems.example/hook", false)]
    [InlineData("ftp://systems.example/hook", false)]
    [InlineData("https://user:secret@systems.example/", false)]
    [InlineData("https://systems.example/#part", false)]
    [InlineData("https://systems.example/a b", false)]
    [InlineData("https://systems.example/\r\nHost: other", false)]
    [InlineData("https:\\\\systems.example\\", false)]
    [InlineData("//systems.example/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("", false)]
    public void Only_an_https_address_without_user_and_fragment_is_an_endpoint(string text, bool good) =>
        Assert.Equal(good, WebhookUrl.TryParse(text, out _));

    private static NewsType Type(string text) => NewsType.TryParse(text, out var type) ? type : default;

    private static WebhookId Number(int number) =>
        new(Guid.Parse($"0198a1b2-0000-7000-8000-0000000001{number:D2}"));

    private static WebhookEndpoint One(params WebhooksEvent[] history) => Assert.Single(Given(history).State.All());

    private static Spec<WebhooksState, WebhooksCommand, WebhooksEvent> Given(params WebhooksEvent[] history) => new(
        WebhooksDecider.Initial, (state, command) =>
            WebhooksDecider.Decide(state, command, Now), WebhooksDecider.Evolve, history);
}
