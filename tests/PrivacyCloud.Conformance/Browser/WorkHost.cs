using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using PrivacyCloud.Api;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Consoles;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Requests;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Staff;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>The pages for staff in the real pipeline over real files. Without a browser: skipped.</summary>
public sealed class WorkHost : IAsyncLifetime
{
    /// <summary>A name that may stand on no page before somebody reveals it.</summary>
    public const string SecretName = "Quokka Zanzibar";

    private const string Chromium = "/usr/bin/chromium";
    private const string Password = "correct horse battery";
    private static readonly Region Vietnam = Region.Parse("vn-1");

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-pages-{Guid.NewGuid():n}");
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private int _people;

    public FoundedTenant First { get; private set; } = null!;

    public FoundedTenant Second { get; private set; } = null!;

    public Uri Address => new(_app!.Urls.First());

    public IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        _app = Build();
        await _app.StartAsync();
        var founder = new Founder(_app.Services);
        var group = await founder.GroupAsync(Vietnam, CancellationToken.None);
        First = await founder.TenantAsync(group, Vietnam, "vn", CancellationToken.None);
        Second = await founder.TenantAsync(group, Vietnam, "jp", CancellationToken.None);
        if (!File.Exists(Chromium))
            return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run"] });
    }

    /// <summary>A request of the secret person that came by phone.</summary>
    public async Task<RequestId> ReceiveAsync(FoundedTenant tenant, string right, Language language)
    {
        var email = $"person-{Interlocked.Increment(ref _people)}@people.example";
        var incoming = new IncomingRequest
        {
            Rights = [RightCode.Parse(right)],
            Channel = Channel.Phone,
            Language = language,
            RequesterKind = RequesterKind.DataSubject,
            Person = new(
                SecretName, email, null, [], [new PersonIdentifier(IdentifierKind.Email, email)], null, "Hello."),
        };
        var received = Assert.IsType<ReceiveOutcome.Received>(await _app!.Services.GetRequiredService<RequestDesk>()
            .ReceiveAsync(tenant.Log, incoming, Actor.Platform, null, null, CancellationToken.None));
        return received.Requests[0].File.Intake.Request;
    }

    /// <summary>A fresh window of somebody who has just signed in.</summary>
    public async Task<IPage> SignInAsync(
        FoundedTenant tenant, StaffRole role, bool script = true, int width = 1280, string language = "en")
    {
        Assert.SkipWhen(_browser is null, $"Chromium is not installed at {Chromium}.");
        var email = await EmployAsync(tenant, role);
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "en-GB",
        });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"/work/sign-in?lang={language}");
        await page.Locator("#company").FillAsync(tenant.Id.ToString());
        await page.Locator("#email").FillAsync(email);
        await page.Locator("#password").FillAsync(Password);
        await page.Locator("form.door button").ClickAsync();
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> EmployAsync(FoundedTenant tenant, StaffRole role)
    {
        var email = $"desk-{Interlocked.Increment(ref _people)}@company.example";
        var services = _app!.Services;
        var invited = Assert.IsType<Invited.Done>(await services.GetRequiredService<StaffDesk>()
            .EnrolAsync(tenant.Log, Actor.Platform, role, "Desk", email, CancellationToken.None));
        Assert.IsType<PasswordOutcome.Set>(await services.GetRequiredService<StaffPasswords>()
            .AcceptAsync(tenant.Id.ToString(), email, invited.Code.Reveal(), Password, CancellationToken.None));
        return email;
    }

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton(RulePacks.BuiltIn());
        builder.Services.AddSqliteStorage(new() { Folder = Path.Combine(_folder, "data"), Regions = [Vietnam] });
        builder.Services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country> { [Vietnam] = Country.Parse("VN") },
        });
        builder.Services.AddSingleton<IOrganisationSignIn, OfferedSignIn>();
        builder.Services.AddSingleton(static _ => new PasswordHasher(rounds: 1_000));
        builder.Services.AddPrivacyCloudConsoles(new() { RatesLimited = false });
        builder.Services.AddPrivacyCloudApi(new() { RatesLimited = false });
        builder.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        var app = builder.Build();
        app.UsePrivacyCloudApi();
        app.UsePrivacyCloudConsoles();
        app.MapPrivacyCloudApi();
        app.MapPrivacyCloudConsoles(RateLimits.Anonymous);
        return app;
    }
}
