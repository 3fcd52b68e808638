using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;
using static PrivacyCloud.Conformance.Consents.ConsentTalk;
using static PrivacyCloud.Conformance.Consents.ImportTalk;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>Files in which people come more than once, some known and some not.</summary>
public sealed class ImportMixSpecs(ConsentApi consent) : IClassFixture<ConsentApi>, IDisposable
{
    private readonly HttpClient _client = consent.Api.Client(consent.Api.First.Secret);

    private FoundedTenant Tenant => consent.Api.First;

    public void Dispose() => _client.Dispose();

    [Fact(Timeout = 60_000)]
    public async Task A_line_that_is_refused_spoils_none_of_those_it_was_sent_with()
    {
        var (firm, fresh) = (Who("email", "firm@people.example"), Who("email", "fresh@people.example"));
        await _client.ImportAsync("firm-1", Lines(Line(Tenant, firm, false, "2026-06-01T10:00:00+07:00")));
        var result = await _client.ImportAsync("firm-2", Lines(
            Line(Tenant, Device("beside-1"), true), Line(Tenant, firm, true), Line(Tenant, fresh, true),
            Line(Tenant, Who("email", "late@people.example"), true, "2199-01-01T00:00:00Z"),
            Line(Tenant, firm, true, "2026-07-01T10:00:00+07:00"), Line(Tenant, Device("beside-2"), false)));
        Assert.Equal((4, 0, 2), result.Counts());
        Assert.Equal([(2, "consent.overtaken"), (4, "consent.stated-at-unfit")], result.Errors());
        Assert.True((await _client.CheckAsync(firm))["granted"]!.GetValue<bool>());
        Assert.True((await _client.CheckAsync(fresh))["granted"]!.GetValue<bool>());
        Assert.Equal("refused", (await _client.CheckAsync(Device("beside-2")))["state"]!.GetValue<string>());
        Assert.Empty(await _client.HistoryAsync(Who("email", "late@people.example")));
    }

    [Fact(Timeout = 60_000)]
    public async Task Who_comes_again_in_later_batches_decides_in_the_order_of_the_lines()
    {
        string[] people =
        [
            Device("comes-again"), Who("email", "again@people.example"), Who("phone", "+84901000111"),
            Who("external", "customer-4711"),
        ];

        // Every hundredth line is one of theirs, so that each is there in every batch of 512.
        var lines = Enumerable.Range(0, 1_600).Select(at => at % 100 < people.Length
            ? Line(Tenant, people[at % 100], at / 100 % 2 == 0, $"2026-04-01T10:{at / 100:D2}:00+07:00")
            : Line(Tenant, Device($"between-{at}"), true));
        Assert.Equal((1_600, 0, 0), (await _client.ImportAsync("comes-again", Lines(lines))).Counts());
        foreach (var who in people)
        {
            var told = (await _client.HistoryAsync(who)).Select(one => one!["givenAt"]!.GetValue<string>()).ToList();
            Assert.Equal(16, told.Count);
            Assert.Equal(told.OrderDescending(StringComparer.Ordinal), told);
            Assert.False((await _client.CheckAsync(who))["granted"]!.GetValue<bool>());
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task People_who_are_known_and_people_who_are_not_come_in_one_file()
    {
        string[] all =
        [
            .. Enumerable.Range(0, 40).Select(at => Device($"mixed-{at}")),
            .. Enumerable.Range(0, 40).Select(at => Who("email", $"mixed-{at}@people.example")),
        ];
        await _client.ImportAsync("mixed-1", Lines(all.Where((_, at) => at % 2 == 0).Select(
            one => Line(Tenant, one, true))));
        var (head, stops) = (await consent.Api.HeadAsync(Tenant), await StopsAsync());
        var paper = ""","evidence":{"channel":"paper","reference":"Box 3"}""";
        var second = await _client.ImportAsync("mixed-2", Lines(all.Select((one, at) => Line(
            Tenant, one, false, "2026-05-01T10:00:00+07:00", more: at % 3 == 0 ? paper : string.Empty))));
        Assert.Equal((80, 0, 0), second.Counts());

        // Who took a yes back has an order to stop beside her decision.
        var written = await consent.Api.Ledger.ReadAsync(Tenant.Log, head.Size, limit: 1_000, Answers.Cancel);
        Assert.Equal(80 + 40, written.Count(one => one.Stream.Kind == ConsentAggregate.Kind));
        Assert.Equal(stops + 40, await StopsAsync());
        for (var at = 0; at < all.Length; at += 13)
        {
            Assert.Equal(at % 2 == 0 ? 2 : 1, (await _client.HistoryAsync(all[at])).Count);
            Assert.Equal(
                at % 2 == 0 ? "withdrawn" : "refused",
                (await _client.CheckAsync(all[at]))["state"]!.GetValue<string>());
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task People_who_are_all_known_decide_once_more_and_the_log_holds()
    {
        string[] all = [.. Enumerable.Range(0, 1_200).Select(at => Device($"once-more-{at}"))];
        await _client.ImportAsync("once-more-1", Lines(all.Select(one => Line(Tenant, one, true))));
        var (head, lines) = (await consent.Api.HeadAsync(Tenant), Lines(all.Select(
            one => Line(Tenant, one, true, "2026-05-01T10:00:00+07:00"))));
        Assert.Equal((1_200, 0, 0), (await _client.ImportAsync("once-more-2", lines)).Counts());
        Assert.Equal((1_200, 0, 0), (await _client.ImportAsync("once-more-2", lines)).Counts());

        Assert.Equal(head.Size + 1_200, (await consent.Api.HeadAsync(Tenant)).Size);
        Assert.True((await consent.Api.Ledger.VerifyAsync(Tenant.Log, Answers.Cancel)).Holds);
        Assert.Equal(2, (await _client.HistoryAsync(all[^1])).Count);
        Assert.Equal("renewed", (await _client.CheckAsync(all[^1]))["state"]!.GetValue<string>());
    }

    [Fact(Timeout = 60_000)]
    public async Task What_a_person_decided_meanwhile_is_not_overlooked()
    {
        var who = Who("email", "meanwhile@people.example");
        await _client.ImportAsync("meanwhile-1", Lines(Line(Tenant, who, true)));
        await _client.CheckAsync(who);
        var taken = $$"""{"dataSubject":{{who}},"purposes":["analytics"],"brand":"{{Tenant.Brand}}"}""";
        await (await _client.SayAsync("/v1/consents/withdraw", taken)).JsonAsync(System.Net.HttpStatusCode.Created);
        var older = await _client.ImportAsync("meanwhile-2", Lines(
            Line(Tenant, who, true, "2026-05-01T10:00:00+07:00"),
            Line(Tenant, who, false, "2026-05-02T10:00:00+07:00")));
        Assert.Equal([(1, "consent.overtaken")], older.Errors());
        Assert.Equal(3, (await _client.HistoryAsync(who)).Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task Whoever_holds_a_person_in_memory_learns_what_an_import_adds_beside_her()
    {
        var who = Who("email", "held@people.example");
        await _client.ImportAsync("held-1", Lines(Line(Tenant, who, true)));
        var taken = $$"""{"dataSubject":{{who}},"purposes":["analytics"],"brand":"{{Tenant.Brand}}"}""";
        await (await _client.SayAsync("/v1/consents/withdraw", taken)).JsonAsync(System.Net.HttpStatusCode.Created);
        var invalid = $$"""{"dataSubject":{{who}},"purposes":["analytics"],"reason":"wrong-person"}""";
        await (await _client.SayAsync("/v1/consents/invalidation", invalid))
            .ProblemAsync(422, "consent.nothing-to-invalidate");

        // What was refused just now is right after a line of the import, and whoever refused it remembers.
        await _client.ImportAsync("held-2", Lines(Line(Tenant, who, true, Now())));
        await (await _client.SayAsync("/v1/consents/invalidation", invalid))
            .JsonAsync(System.Net.HttpStatusCode.Created);
        Assert.Equal("invalidated", (await _client.CheckAsync(who))["state"]!.GetValue<string>());
    }

    private async Task<int> StopsAsync() => (await consent.Api.Services.GetRequiredService<IViewStore>().ListAsync(
        Tenant.Log, ViewNames.StopTasks, null, 1_000, descending: false, Answers.Cancel)).Rows.Count;

    /// <summary>A moment after all that was decided until now.</summary>
    private static string Now() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow:O}");
}
