using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using PrivacyCloud.Consoles;
using PrivacyCloud.Rules;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>
/// The pages over a real Kestrel on a free port, and one browser for all specs. Without a browser: skipped.
/// </summary>
public sealed class PagesHost : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Unlimited = "unlimited";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the pages are.</summary>
    public string Address => _app!.Urls.Single();

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
        {
            return;
        }

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(RulePacks.BuiltIn());
        builder.Services.AddSingleton<TimeProvider>(new FixedTime(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)));
        builder.Services.AddRateLimiter(limits => limits.AddFixedWindowLimiter(Unlimited, window =>
        {
            window.PermitLimit = int.MaxValue;
            window.Window = TimeSpan.FromDays(1);
        }));
        builder.Services.AddPrivacyCloudConsoles();
        _app = builder.Build();
        _app.UseRouting();
        _app.UseRateLimiter();
        _app.UsePrivacyCloudConsoles();
        _app.MapPrivacyCloudConsoles(Unlimited);
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Flags });
    }

    /// <summary>A fresh page in a window of its own.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1280, bool script = true, string language = "en-GB")
    {
        Assert.SkipWhen(_browser is null, $"Chromium is not installed at {Chromium}.");
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = language,
        });
        context.SetDefaultTimeout(10_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
