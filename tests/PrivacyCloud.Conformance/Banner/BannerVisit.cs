using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>Somebody on a page with the banner, and everything that went over the line.</summary>
public sealed class BannerVisit : IAsyncDisposable
{
    private const string ConfigPath = "/v1/consent/config";
    private const string RecordPath = "/v1/consents";

    private readonly ConcurrentQueue<(string Method, string Path, string? Body, string? Key)> _calls = [];
    private readonly ConcurrentQueue<string> _complaints = [];
    private readonly TaskCompletionSource _recorded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _address;

    private BannerVisit(IPage page, string address)
    {
        (Page, _address) = (page, address);
        Listen(page);
        page.Response += (_, answer) =>
        {
            if (answer.Request.Method == "POST" && answer.Url.EndsWith(RecordPath, StringComparison.Ordinal))
                _recorded.TrySetResult();
        };
    }

    /// <summary>Ends when the server has answered the first choice.</summary>
    public Task Recorded => _recorded.Task.WaitAsync(TestContext.Current.CancellationToken);

    public IPage Page { get; }

    /// <summary>The bar that asks.</summary>
    public ILocator Bar => Page.Locator("privacy-banner .bar");

    /// <summary>The preference centre.</summary>
    public ILocator Sheet => Page.Locator("privacy-banner dialog");

    /// <summary>The way back.</summary>
    public ILocator Back => Page.Locator("privacy-banner .back");

    /// <summary>The ages she may have, the youngest first; none while they are not asked for.</summary>
    public ILocator Ages => Page.Locator("privacy-banner .list button:not(.wide)");

    /// <summary>What is said of the last choice.</summary>
    public ILocator Said => Page.Locator("privacy-banner .said");

    /// <summary>How often the configuration was asked for.</summary>
    public int Configs => _calls.Count(call => call is ("GET", ConfigPath, _, _));

    /// <summary>What was sent as choices: body and idempotency key, oldest first.</summary>
    public IReadOnlyList<(JsonElement Body, string Key)> Sent =>
        [.. _calls.Where(call => call is ("POST", RecordPath, _, _))
            .Select(call => (JsonDocument.Parse(call.Body!).RootElement, call.Key!))];

    /// <summary>What was fetched that is marked with a purpose.</summary>
    public IReadOnlyList<string> Fetched =>
        [.. _calls.Select(call => call.Path).Where(path => path.StartsWith("/spec-tags/", StringComparison.Ordinal))
            .Select(path => path["/spec-tags/".Length..])];

    /// <summary>What the browser complained of.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>The id this browser gave itself.</summary>
    public string Device => Sent[^1].Body.GetProperty("dataSubject").GetProperty("value").GetString()!;

    public static async Task<BannerVisit> BeginAsync(IPage page, string address)
    {
        var visit = new BannerVisit(page, address);
        await page.GotoAsync(address);
        return visit;
    }

    /// <summary>Another window of the same browser on the same page.</summary>
    public async Task<BannerVisit> AnotherWindowAsync() =>
        await BeginAsync(await Page.Context.NewPageAsync(), _address);

    /// <summary>A button of the banner by its words.</summary>
    public ILocator Button(string words) => Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    /// <summary>Chooses as somebody who is old enough, and waits until the server has it.</summary>
    public async Task ChooseAsync(string words)
    {
        await Page.RunAndWaitForResponseAsync(
            async () =>
            {
                await Button(words).First.ClickAsync();
                if (await Ages.CountAsync() > 0)
                    await Ages.Last.ClickAsync();
            },
            answer => answer.Request.Method == "POST" && answer.Url.EndsWith(RecordPath, StringComparison.Ordinal));
        await Assertions.Expect(Said).Not.ToBeEmptyAsync();
    }

    /// <summary>The names of the scripts that ran, in their order.</summary>
    public Task<string[]> FiredAsync() => Page.EvaluateAsync<string[]>("() => window.fired");

    /// <summary>Waits until so many scripts ran.</summary>
    public Task FiredAsync(int count) => Page.WaitForFunctionAsync("count => window.fired.length >= count", count);

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();

    private void Listen(IPage page)
    {
        page.Request += (_, call) => _calls.Enqueue((
            call.Method, new Uri(call.Url).AbsolutePath, call.PostData,
            call.Headers.GetValueOrDefault("idempotency-key")));
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
                _complaints.Enqueue(said.Text);
        };
        page.PageError += (_, fault) => _complaints.Enqueue(fault);
    }
}
