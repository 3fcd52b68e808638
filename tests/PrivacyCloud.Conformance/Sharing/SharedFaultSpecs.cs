using System.Net;
using System.Text.Json.Nodes;
using PrivacyCloud.Conformance.Consents;
using PrivacyCloud.Conformance.Http;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Sharing;

/// <summary>A database that ends what it does for a host, in every way: its callers are told to come again.</summary>
[Collection(SharedCollection.Name)]
public sealed class SharedFaultSpecs(SharedApi shared) : IAsyncLifetime
{
    private const int Clients = 8;
    private const int PerClient = 15;
    private const string OfHosts =
        "FROM pg_stat_activity WHERE datname = current_database() AND usename = 'privacycloud_app'";

    public ValueTask InitializeAsync() => shared.NeedAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("pg_cancel_backend")]
    [InlineData("pg_terminate_backend")]
    public async Task Statements_that_are_broken_off_again_and_again_are_never_answered_as_a_defect(string end)
    {
        var snapshot = await SnapshotAsync();
        using CancellationTokenSource stop = new();
        var ending = EndAsync(end, stop.Token);
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => DecideAsync(
            client % 2 == 0 ? shared.One : shared.Other, $"{end}-{client}", snapshot)));
        await stop.CancelAsync();
        await ending;

        Assert.All(answers.SelectMany(static all => all), status => Assert.True(
            status is HttpStatusCode.OK or HttpStatusCode.Created or HttpStatusCode.ServiceUnavailable,
            $"{status}: {Complaint()}"));
        Assert.Contains(answers.SelectMany(static all => all), status => (int)status < 300);
    }

    [Fact]
    public async Task A_database_that_lets_nobody_in_is_told_at_once_with_the_time_to_come_again()
    {
        using var client = shared.One.Client(shared.First.Secret);
        var name = shared.Database.Name;
        await shared.Database.ExecuteAsync($"REVOKE CONNECT ON DATABASE {name} FROM PUBLIC");
        try
        {
            await shared.Database.ExecuteAsync($"SELECT pg_terminate_backend(pid) {OfHosts}");
            foreach (var path in (string[])["/v1/ledger/checkpoint", "/v1/tenant"])
            {
                using var answer = await client.ReadAsync(path);
                var problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync(Cancel))!;
                Assert.Equal(
                    (HttpStatusCode.ServiceUnavailable, "service.overloaded", TimeSpan.FromSeconds(1)),
                    (answer.StatusCode, problem["code"]!.GetValue<string>(), answer.Headers.RetryAfter?.Delta));
            }
        }
        finally
        {
            await shared.Database.ExecuteAsync($"GRANT CONNECT ON DATABASE {name} TO PUBLIC");
        }

        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync("/v1/ledger/checkpoint")).StatusCode);
    }

    private async Task<List<HttpStatusCode>> DecideAsync(ApiUnderTest host, string name, string snapshot)
    {
        using var page = host.Client(shared.First.Publishable);
        List<HttpStatusCode> answers = [];
        for (var number = 0; number < PerClient; number++)
        {
            using var answer = await page.SayAsync(
                "/v1/consents", ConsentTalk.Decision(ConsentTalk.Device($"{name}-{number}"), snapshot, granted: true));
            answers.Add(answer.StatusCode);
        }

        return answers;
    }

    private async Task EndAsync(string how, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await shared.Database.ValueAsync<long>($"SELECT count({how}(pid)) {OfHosts}");
            await Task.Delay(TimeSpan.FromMilliseconds(50), CancellationToken.None);
        }
    }

    /// <summary>What the hosts said of a defect: the answer itself names no reason.</summary>
    private string? Complaint() => shared.One.Lines.All.Concat(shared.Other.Lines.All)
        .LastOrDefault(static line => line.StartsWith("Error ", StringComparison.Ordinal));

    private async Task<string> SnapshotAsync()
    {
        using var page = shared.One.Client(shared.First.Publishable);
        return await page.SnapshotAsync();
    }
}
