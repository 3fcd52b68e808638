using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using PrivacyCloud.Api;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Consoles;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Groups;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>
/// A whole host with a group of two companies, one in Vietnam and one in Japan; mail goes into a folder. Its browser is
/// there only where Chromium is.
/// </summary>
public sealed partial class CentreHost : IAsyncLifetime
{
    public const string Vietnamese = "sen-cloud";
    public const string Japanese = "hana-holdings";
    public const string Brand = "shop";
    public const string Group = "spec-group";

    private const string Chromium = "/usr/bin/chromium";
    private static readonly Region Vietnam = Region.Parse("vn-1");
    private static readonly Region Japan = Region.Parse("jp-1");
    private static readonly Lazy<LawLibrary> Law = new(RulePacks.BuiltIn);

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-centre-{Guid.NewGuid():n}");
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>True where it is counted how much one address sends.</summary>
    public bool RatesLimited { get; init; }

    /// <summary>Where the pages are.</summary>
    public string Address => _app!.Urls.First();

    /// <summary>The parts of the host.</summary>
    public IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        _app = Build();
        await _app.StartAsync();
        await FoundAsync();
        if (!File.Exists(Chromium))
            return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
        });
    }

    /// <summary>A fresh page in a window of its own.</summary>
    public async Task<IPage> OpenAsync(
        string path, int width = 1280, bool script = true, (string Name, string Value)? header = null)
    {
        Assert.SkipWhen(_browser is null, $"Chromium is not installed at {Chromium}.");
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = script,
            Locale = "en-GB",
            ExtraHTTPHeaders = header is { } one ? [new(one.Name, one.Value)] : null,
        });
        context.SetDefaultTimeout(15_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>A client that follows nothing and keeps cookies, like a program that plays browser.</summary>
    public HttpClient Client() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new(Address) };

    /// <summary>The newest code mailed to an address, once so many codes have gone there.</summary>
    public async Task<string> CodeForAsync(string address, int mails = 1)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var codes = Directory.Exists(Mail)
                ? Directory.EnumerateFiles(Mail, "*.eml", SearchOption.AllDirectories).OrderBy(File.GetLastWriteTimeUtc)
                    .Select(File.ReadAllText).Where(mail => mail.Contains($"To: {address}", StringComparison.Ordinal))
                    .Select(mail => Code().Match(WordsOf(mail))).Where(match => match.Success)
                    .Select(match => match.Value).ToList()
                : [];
            if (codes.Count >= mails)
                return codes[^1];

            await Task.Delay(100);
        }

        throw new TimeoutException("No code was mailed.");
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();

        _playwright?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();

        Directory.Delete(_folder, recursive: true);
    }

    private string Mail => Path.Combine(_folder, "mail");

    private WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.WebHost.UseKestrelCore();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(Law.Value);
        builder.Services.AddSqliteStorage(new() { Folder = Path.Combine(_folder, "data"), Regions = [Vietnam, Japan] });
        builder.Services.AddSingleton(new OutboxOptions { Folder = Mail });
        builder.Services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country>
            {
                [Vietnam] = Country.Parse("VN"),
                [Japan] = Country.Parse("JP"),
            },
        });
        builder.Services.AddPrivacyCloudConsoles(new() { RatesLimited = RatesLimited });
        builder.Services.AddPrivacyCloudApi(new ApiOptions { RatesLimited = false });
        var app = builder.Build();
        app.UsePrivacyCloudApi();
        app.UsePrivacyCloudConsoles();
        app.MapPrivacyCloudConsoles(RateLimits.Anonymous);
        return app;
    }

    private async Task FoundAsync()
    {
        var group = new GroupId(Guid.CreateVersion7());
        var stream = GroupAggregate.StreamOf(Vietnam, group);
        await Ledger.FoundAsync(stream.Log, CancellationToken.None);
        await DoAsync(stream, new GroupCommand.Found(group, Vietnam, new("Spec Group", "Nhóm mẫu", "見本グループ")));
        var first = await FoundAsync(group, Vietnam, Vietnamese, "vn", new("Sen Cloud", "Công ty Sen Cloud", "センクラウド"));
        var second = await FoundAsync(group, Japan, Japanese, "jp", new("Hana Holdings", "Hana Holdings", "花ホールディングス"));
        await DoAsync(stream, new GroupCommand.Admit(first, Vietnam));
        await DoAsync(stream, new GroupCommand.Admit(second, Japan));
    }

    private async Task<TenantId> FoundAsync(GroupId group, Region region, string slug, string law, Text name)
    {
        var (tenant, brand) = (new TenantId(Guid.CreateVersion7()), new BrandId(Guid.CreateVersion7()));
        var stream = TenantAggregate.StreamOf(region, tenant);
        await Ledger.FoundAsync(stream.Log, CancellationToken.None);
        await DoAsync(stream, new TenantCommand.Found(
            tenant, group, region, Slug.Parse(slug), name, Residency: null, [JurisdictionCode.Parse(law)],
            [Language.English, Language.Vietnamese, Language.Japanese]));
        await DoAsync(stream, new TenantCommand.SetBranding(new(name, Colour.Parse("#0b6e4f"))));
        await DoAsync(stream, new TenantCommand.FoundBrand(brand, Slug.Parse(Brand), name, []));
        await NameContactAsync(stream, $"privacy@{slug}.example");
        return tenant;
    }

    private async Task NameContactAsync(StreamId stream, string mailbox)
    {
        var vault = _app!.Services.GetRequiredService<IVault>();
        var contact = await vault.SealAsync(
            stream.Log, new VaultItemId(Guid.CreateVersion7()), new HolderId(Guid.CreateVersion7()),
            Compartment.Contact, JsonSerializer.SerializeToUtf8Bytes(new { email = mailbox }), CancellationToken.None);
        await DoAsync(stream, new TenantCommand.NameContact(ContactRole.PrivacyDesk, contact.Reference), contact);
    }

    private ILedger Ledger => _app!.Services.GetRequiredService<ILedger>();

    private async Task DoAsync(StreamId stream, object command, params SealedContent[] contents) =>
        Assert.IsType<CommandOutcome.Done>(await _app!.Services.GetRequiredService<ICommandGateway>().ExecuteAsync(
            new(stream, command, Actor.Platform) { Sealed = contents }, CancellationToken.None));

    private static string WordsOf(string mail) => string.Concat(Base64Part().Matches(mail).Select(part =>
        Encoding.UTF8.GetString(Convert.FromBase64String(part.Groups[1].Value))));

    [GeneratedRegex(@"(?<!\d)\d{8}(?!\d)")]
    private static partial Regex Code();

    [GeneratedRegex("Content-Transfer-Encoding: base64\r\n\r\n([A-Za-z0-9+/=\r\n]+)")]
    private static partial Regex Base64Part();
}

/// <summary>The specs that share one host with its companies.</summary>
[CollectionDefinition(Name)]
public sealed class CentreCollection : ICollectionFixture<CentreHost>
{
    public const string Name = "privacy centres";
}
