using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PrivacyCloud.Api;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Consoles;
using PrivacyCloud.Consoles.Work;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Conformance.Work;

/// <summary>The pages for staff in the real pipeline over real files, with a clock that specs turn.</summary>
public sealed class WorkUnderTest : IAsyncLifetime
{
    public const string Password = "correct horse battery";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"privacycloud-work-{Guid.NewGuid():n}");
    private WebApplication? _app;
    private int _people;

    public WorkOptions Options { get; init; } = new() { RatesLimited = false };

    public TurnedTime Time { get; } = new();

    /// <summary>Everything that was logged, at every level.</summary>
    public LogLines Lines { get; } = new();

    public string OperatorKey { get; private set; } = string.Empty;

    public FoundedTenant First { get; private set; } = null!;

    public FoundedTenant Second { get; private set; } = null!;

    public Uri Address => new(_app!.Urls.First());

    public IServiceProvider Services => _app!.Services;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        var opened = await Runtime.Access.OperatorKey.OpenAsync(
            Path.Combine(_folder, "operator.key"), CancellationToken.None);
        OperatorKey = opened.MadeNow!;
        _app = Build(opened.Key);
        await _app.StartAsync();
        var founder = new Founder(_app.Services);
        var group = await founder.GroupAsync(ApiUnderTest.Vietnam, CancellationToken.None);
        First = await founder.TenantAsync(group, ApiUnderTest.Vietnam, "vn", CancellationToken.None);
        Second = await founder.TenantAsync(group, ApiUnderTest.Japan, "jp", CancellationToken.None);
    }

    /// <summary>A browser of its own for one person.</summary>
    public Visitor Visitor() => new(Address);

    /// <summary>Somebody with an account whose password is <see cref="Password"/>.</summary>
    public async Task<Person> EmployAsync(FoundedTenant tenant, StaffRole role)
    {
        var email = $"desk-{Interlocked.Increment(ref _people)}@company.example";
        var (log, cancel) = (tenant.Log, TestContext.Current.CancellationToken);
        var invited = Assert.IsType<Invited.Done>(await Services.GetRequiredService<StaffDesk>()
            .EnrolAsync(log, Actor.Platform, role, "Some Desk", email, cancel));
        Assert.IsType<PasswordOutcome.Set>(await Services.GetRequiredService<StaffPasswords>()
            .AcceptAsync(tenant.Id.ToString(), email, invited.Code.Reveal(), Password, cancel));
        return new(tenant, invited.Staff, email);
    }

    /// <summary>How many entries both ledgers hold: what must not change when something is refused.</summary>
    public async Task<long> EntriesAsync()
    {
        var ledger = Services.GetRequiredService<ILedger>();
        return (await ledger.HeadAsync(First.Log, CancellationToken.None)).Size
            + (await ledger.HeadAsync(Second.Log, CancellationToken.None)).Size;
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private WebApplication Build(OperatorKey key)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(Lines);
        builder.Services.AddSingleton<TimeProvider>(Time);
        builder.Services.AddSingleton(RulePacks.BuiltIn()).AddSingleton(key);
        builder.Services.AddSqliteStorage(
            new() { Folder = Path.Combine(_folder, "data"), Regions = [ApiUnderTest.Vietnam, ApiUnderTest.Japan] });
        builder.Services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country>
            {
                [ApiUnderTest.Vietnam] = Country.Parse("VN"),
                [ApiUnderTest.Japan] = Country.Parse("JP"),
            },
        });
        builder.Services.AddSingleton(static _ => new PasswordHasher(rounds: 1_000));
        builder.Services.AddPrivacyCloudConsoles(Options);
        builder.Services.AddPrivacyCloudApi(new() { RatesLimited = false });
        builder.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
        var app = builder.Build();
        app.UsePrivacyCloudApi();
        app.UsePrivacyCloudConsoles();
        app.MapPrivacyCloudApi();
        app.MapPrivacyCloudConsoles(RateLimits.Anonymous);
        app.MapGet("/work/left-open", () => Results.Ok());
        return app;
    }
}
