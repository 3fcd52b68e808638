using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Outbox;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Http;

/// <summary>Webhooks and the outbox over HTTP.</summary>
[Collection(ApiCollection.Name)]
public sealed class WebhookCallSpecs(ApiUnderTest api)
{
    private const string Path = "/v1/webhooks";

    [Fact]
    public async Task A_webhook_is_registered_with_a_secret_that_no_other_call_shows()
    {
        using var client = api.Client(api.First.Secret);
        var body = """{"url":"https://systems.example/one","types":["request.received"]}""";

        var made = await (await client.SayAsync(Path, body, ("Idempotency-Key", "one")))
            .JsonAsync(HttpStatusCode.Created);
        var again = await (await client.SayAsync(Path, body, ("Idempotency-Key", "one")))
            .JsonAsync(HttpStatusCode.Created);

        var secret = made["secret"]!.GetValue<string>();
        Assert.NotNull(WebhookSecret.Read(secret));
        Assert.Equal(made.ToJsonString(), again.ToJsonString());
        var list = await (await client.ReadAsync(Path)).Content.ReadAsStringAsync(Cancel);
        Assert.Contains(made["id"]!.GetValue<string>(), list, StringComparison.Ordinal);
        Assert.DoesNotContain("secret\":", list, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, list, StringComparison.Ordinal);
        Assert.DoesNotContain(api.Lines.All, line => line.Contains(secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_secret_is_rotated_and_a_webhook_removed()
    {
        using var client = api.Client(api.First.Secret);
        var made = await (await client.SayAsync(Path, """{"url":"https://systems.example/two"}"""))
            .JsonAsync(HttpStatusCode.Created);
        var id = made["id"]!.GetValue<string>();

        var rotated = await (await client.SayAsync($"{Path}/{id}/secret", null)).JsonAsync();
        Assert.NotEqual(made["secret"]!.GetValue<string>(), rotated["secret"]!.GetValue<string>());
        using var remove = Calls.Of(HttpMethod.Delete, $"{Path}/{id}", json: null);
        await (await client.SendAsync(remove, Cancel)).JsonAsync();

        using var again = Calls.Of(HttpMethod.Delete, $"{Path}/{id}", json: null);
        await (await client.SendAsync(again, Cancel)).ProblemAsync(404, "webhook.unknown");
        await (await client.SayAsync($"{Path}/{id}/secret", null)).ProblemAsync(404, "webhook.unknown");
    }

    [Theory]
    [InlineData("""{"url":"http://systems.example/"}""")]
    [InlineData("""{"url":"https://user:pw@systems.example/"}""")]
    [InlineData("""{"url":"file:///etc/passwd"}""")]
    [InlineData("""{"url":"https://systems.example/","types":["tenant.renamed"]}""")]
    [InlineData("""{"url":"https://systems.example/","types":"request.received"}""")]
    public async Task What_is_no_webhook_is_refused(string body)
    {
        using var client = api.Client(api.First.Secret);
        await (await client.SayAsync(Path, body)).AnyProblemAsync();
    }

    [Fact]
    public async Task Another_tenants_webhook_is_not_there()
    {
        using var first = api.Client(api.First.Secret);
        using var second = api.Client(api.Second.Secret);
        var made = await (await first.SayAsync(Path, """{"url":"https://systems.example/three"}"""))
            .JsonAsync(HttpStatusCode.Created);

        await (await second.SayAsync($"{Path}/{made["id"]!.GetValue<string>()}/secret", null))
            .ProblemAsync(404, "webhook.unknown");
    }

    [Fact]
    public async Task Who_may_not_configure_may_not_register_and_who_may_not_read_sees_nothing()
    {
        var stream = TenantAggregate.StreamOf(api.First.Log.Region, api.First.Id);
        var (_, key) = await new Founder(api.Services).SecretAsync(
            stream, api.First.Id, [Permission.LedgerRead], Cancel);
        using var client = api.Client(key);

        await (await client.SayAsync(Path, """{"url":"https://systems.example/four"}"""))
            .ProblemAsync(403, "permission.missing");
        await (await client.ReadAsync(Path)).ProblemAsync(403, "permission.missing");
        await (await client.ReadAsync("/v1/outbox")).ProblemAsync(403, "permission.missing");
    }

    [Fact]
    public async Task Dead_letters_are_listed_and_replayed()
    {
        using var client = api.Client(api.First.Secret);
        var id = await DieAsync();

        var dead = await (await client.ReadAsync("/v1/outbox?state=dead")).JsonAsync();
        var one = Assert.Single(dead["items"]!.AsArray(), item => item!["id"]!.GetValue<string>() == id.ToString())!;
        Assert.Equal(("mail", "content-erased", "dead"), (
            one["kind"]!.GetValue<string>(), one["lastFailure"]!.GetValue<string>(), one["state"]!.GetValue<string>()));
        Assert.Null(one["nextAt"]);

        await (await client.SayAsync($"/v1/outbox/{id}/replay", null)).JsonAsync();
        await api.Services.GetRequiredService<OutboxDesk>().IdleAsync(Cancel);
        await (await client.SayAsync("/v1/outbox/out_00000000000000000000000001/replay", null))
            .ProblemAsync(404, "parcel.unknown");
        await (await client.ReadAsync("/v1/outbox?state=odd")).AnyProblemAsync();
    }

    /// <summary>A mail whose content never was: it is given up at once.</summary>
    private async Task<ParcelId> DieAsync()
    {
        var cause = new StreamId(api.First.Log, "request", "req_01k2gv4000e00800000000000a");
        var id = ParcelId.Of(cause, 1, "dead");
        var content = new Sealed(
            new(Guid.CreateVersion7()), new(Guid.CreateVersion7()), new Compartment("request/none"),
            new string('0', 64));
        var desk = api.Services.GetRequiredService<OutboxDesk>();
        await desk.QueueMailAsync(api.First.Log, id, content, cause, Actor.Platform, at: null, Cancel);
        await desk.IdleAsync(Cancel);
        return id;
    }
}
