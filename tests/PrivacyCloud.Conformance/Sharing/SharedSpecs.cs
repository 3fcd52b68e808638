using System.Net;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Sharing;

/// <summary>
/// Two hosts over one database: what one has answered, the other knows with the very next call, and nothing is done
/// twice.
/// </summary>
[Collection(SharedCollection.Name)]
public sealed class SharedSpecs(SharedApi shared) : IAsyncLifetime
{
    public ValueTask InitializeAsync() => shared.NeedAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_key_revoked_at_one_host_opens_nothing_at_the_other_from_that_answer_on()
    {
        using var one = shared.One.Client(shared.First.Secret);
        var issued = await (await one.SayAsync("/v1/keys", """{"kind":"secret","permissions":["ledger.read"]}"""))
            .JsonAsync(HttpStatusCode.Created);
        using var holder = shared.Other.Client(issued["secret"]!.GetValue<string>());
        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.OK, (await holder.ReadAsync("/v1/ledger/checkpoint")).StatusCode);

        await (await one.SayAsync($"/v1/keys/{issued["id"]}/revocation", null)).JsonAsync();
        await (await holder.ReadAsync("/v1/ledger/checkpoint")).ProblemAsync(401, "credential.invalid");
    }

    [Fact]
    public async Task A_withdrawal_at_one_host_is_seen_by_check_at_the_other_at_once()
    {
        using var one = shared.One.Client(shared.First.Secret);
        using var other = shared.Other.Client(shared.First.Secret);
        var snapshot = await SnapshotAsync(shared.One);
        for (var turn = 0; turn < 10; turn++)
        {
            var granted = turn % 2 == 0;
            await one.DecideAsync(ConsentTalk.Decision(ConsentTalk.Device("shared-one"), snapshot, granted));
            var answer = await other.CheckAsync(ConsentTalk.Device("shared-one"));
            Assert.Equal(granted, answer["granted"]!.GetValue<bool>());
        }
    }

    [Fact]
    public async Task A_notice_published_at_one_host_is_what_the_other_shows_at_once()
    {
        using var one = shared.One.Client(shared.First.Secret);
        using var page = shared.Other.Client(shared.First.Publishable);
        for (var version = 0; version < 3; version++)
        {
            var title = $"Choices {Guid.NewGuid():n}";
            await one.PublishAsync(shared.First, title);
            for (var time = 0; time < 2; time++)
            {
                var answer = await page.ReadAsync("/v1/consent/config?lang=en");
                var shown = await answer.Content.ReadAsStringAsync(Cancel);
                Assert.Contains(title, shown, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_a_page_has_from_one_host_the_other_does_not_send_again()
    {
        using var one = shared.One.Client(shared.First.Publishable);
        using var other = shared.Other.Client(shared.First.Publishable);
        var tag = (await one.ReadAsync("/v1/consent/config?lang=en")).Headers.ETag!.ToString();
        var again = await other.ReadAsync("/v1/consent/config?lang=en", ("If-None-Match", tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_company_founded_at_one_host_is_served_by_the_other_at_once()
    {
        var founder = new Founder(shared.One.Services);
        var founded = await founder.TenantAsync(shared.Group, ApiUnderTest.Vietnam, "vn", Cancel);
        using var other = shared.Other.Client(founded.Secret);
        var told = await (await other.ReadAsync("/v1/tenant")).JsonAsync();
        Assert.Equal(founded.Id.ToString(), told["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_one_host_refuses_rests_on_what_the_other_has_done()
    {
        using var one = shared.One.Client(shared.First.Secret);
        using var other = shared.Other.Client(shared.First.Secret);
        var first = await NameAsync(one, null);
        var second = await NameAsync(other, first);
        var third = await NameAsync(one, second);
        await (await other.SayAsync(
            "/v1/tenant/name", $$"""{"legalName":{{Calls.Name("Late")}}}""", ("If-Match", second)))
            .ProblemAsync(412, "version.stale");
        await NameAsync(other, third);
    }

    [Fact]
    public async Task One_idempotency_key_sent_to_both_hosts_at_once_makes_one_record()
    {
        var snapshot = await SnapshotAsync(shared.One);
        using var one = shared.One.Client(shared.First.Secret);
        using var other = shared.Other.Client(shared.First.Secret);
        var body = ConsentTalk.Decision(ConsentTalk.Device("shared-replay"), snapshot, granted: true);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(number =>
            (number % 2 == 0 ? one : other).DecideAsync(body, ("Idempotency-Key", "shared-replay"))));
        Assert.Single(answers.Select(answer => answer["receipt"]!.GetValue<string>()).Distinct());
        Assert.Single(await other.HistoryAsync(ConsentTalk.Device("shared-replay")));
    }

    [Fact]
    public async Task Sixteen_writers_at_two_hosts_lose_nothing_and_double_nothing()
    {
        const int Each = 12;
        var snapshot = await SnapshotAsync(shared.One);
        using var one = shared.One.Client(shared.First.Secret);
        using var other = shared.Other.Client(shared.First.Secret);
        var receipts = await Task.WhenAll(Enumerable.Range(0, 16).Select(async writer =>
        {
            List<string> own = [];
            for (var turn = 0; turn < Each; turn++)
            {
                var body = ConsentTalk.Decision(
                    ConsentTalk.Device($"shared-{writer % 4}"), snapshot, granted: turn % 2 == 0);
                own.Add((await (writer % 2 == 0 ? one : other).DecideAsync(body))["receipt"]!.GetValue<string>());
            }

            return own;
        }));
        List<string> found = [];
        for (var person = 0; person < 4; person++)
        {
            found.AddRange((await one.HistoryAsync(ConsentTalk.Device($"shared-{person}")))
                .Select(turning => turning!["receipt"]!.GetValue<string>()));
        }

        Assert.Equal(receipts.SelectMany(own => own).Order(), found.Order());
        var verified = await shared.Other.Ledger.VerifyAsync(shared.First.Log, Cancel);
        Assert.True(verified.Holds, string.Join('\n', verified.Faults));
    }

    private static async Task<string> NameAsync(HttpClient client, string? seen)
    {
        var answer = await client.SayAsync(
            "/v1/tenant/name", $$"""{"legalName":{{Calls.Name($"Acme {Guid.NewGuid():n}")}}}""",
            seen is null ? [] : [("If-Match", seen)]);
        await answer.JsonAsync();
        return answer.Headers.ETag!.ToString();
    }

    private async Task<string> SnapshotAsync(ApiUnderTest host)
    {
        using var page = host.Client(shared.First.Publishable);
        return await page.SnapshotAsync();
    }
}
