using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using PrivacyCloud.Api;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Work;
using PrivacyCloud.Consoles;
using PrivacyCloud.Consoles.Banner;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Banner;

/// <summary>
/// The whole host, brands under three laws, and pages of theirs on another origin than the API's. Without a browser,
/// or where the script was not built: skipped.
/// </summary>
public sealed class BannerHost : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private static readonly Region Vietnam = Region.Parse("vn-1");

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-banner-{Guid.NewGuid():n}");
    private readonly List<BannerBrand> _brands = [];
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The server's clock.</summary>
    public TurnedTime Time { get; } = new();

    /// <summary>Where the API is.</summary>
    public string Api => _app!.Urls.Single();

    /// <summary>Where the brands' pages are: the same machine by another name, so another origin.</summary>
    public string Shop => Api.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        _app = Build();
        await _app.StartAsync();
        if (!File.Exists(Chromium))
            return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
        });
    }

    /// <summary>A brand of a new company under a law, with what it asks.</summary>
    public async Task<BannerBrand> BrandAsync(string law)
    {
        var founder = new Founder(_app!.Services);
        var group = await founder.GroupAsync(Vietnam, CancellationToken.None);
        var founded = await founder.TenantAsync(group, Vietnam, law, CancellationToken.None);
        var brand = new BannerBrand(founded, law[..2].ToUpperInvariant(), new(Api));
        _brands.Add(brand);
        await brand.OpenAsync(Shop);
        return brand;
    }

    /// <summary>A visitor who has never been here.</summary>
    public async Task<BannerVisit> VisitAsync(
        BannerBrand brand, string language = "en", int width = 1280, bool signal = false, bool dark = false)
    {
        Assert.SkipWhen(_browser is null, $"Chromium is not installed at {Chromium}.");
        var manifest = _app!.Services.GetRequiredService<BannerScript>().Manifest;
        Assert.SkipWhen(manifest is null, "The banner was not built: ./build.sh test does.");
        var context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 },
            Locale = "en-GB",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        context.SetDefaultTimeout(15_000);
        if (signal)
            await context.AddInitScriptAsync(
                "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true });");

        var address = $"{Shop}/spec-page?lang={language}&key={brand.Key}&api={Api}&script={manifest.Url}"
            + $"&integrity={Uri.EscapeDataString(manifest.Integrity)}";
        return await BannerVisit.BeginAsync(await context.NewPageAsync(), address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
        _brands.ForEach(brand => brand.Dispose());
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton(RulePacks.BuiltIn());
        builder.Services.AddSqliteStorage(new() { Folder = Path.Combine(_folder, "data"), Regions = [Vietnam] });
        builder.Services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country> { [Vietnam] = Country.Parse("VN") },
        });
        builder.Services.AddPrivacyCloudConsoles(new() { RatesLimited = false });
        builder.Services.AddPrivacyCloudApi(new() { RatesLimited = false });
        var app = builder.Build();
        app.UsePrivacyCloudApi();
        app.UsePrivacyCloudConsoles();
        app.MapPrivacyCloudApi();
        app.MapPrivacyCloudConsoles(RateLimits.Anonymous);
        BannerPage.Map(app);
        return app;
    }
}

/// <summary>All specs that share the brands and the browser.</summary>
[CollectionDefinition(Name)]
public sealed class BannerCollection : ICollectionFixture<BannerHost>
{
    public const string Name = "banner";
}
