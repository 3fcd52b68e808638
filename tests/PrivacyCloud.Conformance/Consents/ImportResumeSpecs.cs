using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;
using static PrivacyCloud.Conformance.Consents.ConsentTalk;
using static PrivacyCloud.Conformance.Consents.ImportTalk;
using static PrivacyCloud.Conformance.Http.Answers;

namespace PrivacyCloud.Conformance.Consents;

/// <summary>An import that was cut short goes on, and records each line once.</summary>
public sealed class ImportResumeSpecs(ConsentApi consent) : IClassFixture<ConsentApi>, IDisposable
{
    private const string View = "consent-imports";
    private readonly HttpClient _client = consent.Api.Client(consent.Api.First.Secret);

    private ApiUnderTest Api => consent.Api;

    private FoundedTenant Tenant => Api.First;

    public void Dispose() => _client.Dispose();

    [Fact(Timeout = 60_000)]
    public async Task A_sender_who_hangs_up_loses_nothing_and_repeats_nothing()
    {
        var lines = Enumerable.Range(0, 1_300).Select(at => Line(Tenant, Device($"cut-{at}"), true)).ToArray();
        var (head, body) = (await Api.HeadAsync(Tenant), Lines(lines));
        var gate = new TaskCompletionSource();
        using var cut = Import("cut", new Held(body, body.Length - 9_000, gate));
        using var hangUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var sending = _client.SendAsync(cut, hangUp.Token);
        while (await LinesAsync("cut") < 512)
            await Task.Yield();

        await hangUp.CancelAsync();
        gate.SetCanceled(Cancel);
        await Assert.ThrowsAnyAsync<Exception>(() => sending);
        var result = await _client.ImportOnAsync("cut", body);
        Assert.Equal((1_300, 0, 0), result.Counts());
        Assert.Equal(head.Size + 1_300, (await Api.HeadAsync(Tenant)).Size);
        Assert.Single(await _client.HistoryAsync(Device("cut-0")));
        Assert.Single(await _client.HistoryAsync(Device("cut-1299")));
    }

    [Fact(Timeout = 60_000)]
    public async Task What_a_crash_left_uncounted_is_found_again()
    {
        var who = Device("crash-twice");
        byte[] body = Lines(
            [
                .. Enumerable.Range(0, 20).Select(at => Line(Tenant, Device($"crash-{at}"), true)),
                Line(Tenant, who, true), Line(Tenant, who, true), "?",
                Line(Tenant, Who("email", "crash@people.example"), true,
                    more: ""","evidence":{"channel":"counter","reference":"Till 3"}"""),
            ]);
        var before = await Api.HeadAsync(Tenant);
        var first = await _client.ImportAsync("crash", body);
        Assert.Equal((23, 0, 1), first.Counts());
        var after = await Api.HeadAsync(Tenant);
        await ForgetAsync(first["import"]!.GetValue<string>(), before.Size);
        var again = await _client.ImportAsync("crash", body);
        Assert.Equal((0, 23, 1), again.Counts());
        Assert.Equal(after.Size, (await Api.HeadAsync(Tenant)).Size);
        Assert.Equal(2, (await _client.HistoryAsync(who)).Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task Of_a_batch_that_a_crash_cut_the_rest_is_recorded()
    {
        var lines = Enumerable.Range(0, 40).Select(at => Line(Tenant, Device($"half-{at}"), at % 3 == 0)).ToArray();
        var before = await Api.HeadAsync(Tenant);
        var half = await _client.ImportAsync("half", Lines(lines.Where((_, at) => at % 2 == 0)));
        await ForgetAsync(half["import"]!.GetValue<string>(), before.Size);
        Assert.Equal((20, 20, 0), (await _client.ImportAsync("half", Lines(lines))).Counts());
        Assert.Equal(before.Size + 40, (await Api.HeadAsync(Tenant)).Size);
    }

    [Fact(Timeout = 60_000)]
    public async Task What_was_decided_alike_before_the_import_began_is_another_decision()
    {
        var line = Line(Tenant, Device("alike"), true);
        await _client.ImportAsync("alike-1", Lines(line));
        var before = await Api.HeadAsync(Tenant);
        var second = await _client.ImportAsync("alike-2", Lines("?"));
        await ForgetAsync(second["import"]!.GetValue<string>(), before.Size);
        Assert.Equal((1, 0, 0), (await _client.ImportAsync("alike-2", Lines(line))).Counts());
        Assert.Equal(2, (await _client.HistoryAsync(Device("alike"))).Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task Going_on_with_other_lines_than_it_began_with_is_refused()
    {
        var lines = Enumerable.Range(0, 600).Select(at => Line(Tenant, Device($"other-{at}"), true)).ToArray();
        var (gate, whole) = (new TaskCompletionSource(), Lines(lines));
        using var held = Import("other", new Held(whole, whole.Length - 2_000, gate));
        using var hangUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var sending = _client.SendAsync(held, hangUp.Token);
        while (await LinesAsync("other") < 512)
            await Task.Yield();

        await hangUp.CancelAsync();
        gate.SetCanceled(Cancel);
        await Assert.ThrowsAnyAsync<Exception>(() => sending);
        lines[3] = Line(Tenant, Device("other-3"), false);
        HttpResponseMessage answer;
        while ((answer = await _client.SendLinesAsync("other", Lines(lines))).StatusCode == HttpStatusCode.Conflict)
            await Task.Yield();

        await answer.ProblemAsync(422, "import.mismatch");
    }

    [Fact(Timeout = 60_000)]
    public async Task An_import_that_is_running_is_not_begun_again()
    {
        var body = Lines(Line(Tenant, Device("at-once"), true));
        var gate = new TaskCompletionSource();
        using var held = Import("at-once", new Held(body, body.Length - 3, gate));
        var sending = _client.SendAsync(held, Cancel);
        while ((await _client.ReadAsync("/v1/consents/imports/at-once")).StatusCode != HttpStatusCode.OK)
            await Task.Yield();

        await (await _client.SendLinesAsync("at-once", body)).ProblemAsync(409, "import.running");
        gate.SetResult();
        Assert.Equal((1, 0, 0), (await (await sending).JsonAsync()).Counts());
        Assert.Single(await _client.HistoryAsync(Device("at-once")));
    }

    private async Task<long> LinesAsync(string name)
    {
        var answer = await _client.ReadAsync($"/v1/consents/imports/{name}");
        return answer.IsSuccessStatusCode ? (await answer.JsonAsync())["lines"]!.GetValue<long>() : 0;
    }

    /// <summary>Puts the progress back to where an import began, as a crash before it was written leaves it.</summary>
    private async Task ForgetAsync(string import, long from)
    {
        var row = $$"""
            {"startedAt":"2026-04-01T00:00:00Z","changedAt":"2026-04-01T00:00:00Z","bytes":0,
             "hash":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","line":0,"recorded":0,
             "repeated":0,"failed":0,"from":{{from}},"done":false}
            """;
        await Api.Services.GetRequiredService<ILedger>().AppendAsync(
            new()
            {
                Stream = new(Tenant.Log, "consent-import", import),
                ExpectedVersion = 0,
                At = Instant.FromUtc(2026, 4, 1, 0, 0),
                Actor = Actor.Platform,
                Events = [],
                Views = [new(View, import, System.Text.Encoding.UTF8.GetBytes(row))],
            },
            Cancel);
    }

    /// <summary>A body of which a part is sent, and the rest when a gate opens.</summary>
    private sealed class Held(byte[] body, int first, TaskCompletionSource gate) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync(body.AsMemory(0, first), Cancel);
            await stream.FlushAsync(Cancel);
            await gate.Task.WaitAsync(Cancel);
            await stream.WriteAsync(body.AsMemory(first), Cancel);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = body.Length;
            return true;
        }
    }
}
