using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Api;
using PrivacyCloud.Api.Limits;
using PrivacyCloud.Cluster.Tests.Http;
using PrivacyCloud.Conformance.Http;
using PrivacyCloud.Conformance.Postgres;
using PrivacyCloud.Consoles;
using PrivacyCloud.Consoles.Work;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Conformance.Work;

/// <summary>The pages for staff on two silos, whose calls go by turns, with a clock that specs turn for both.</summary>
public sealed class WorkUnderTest(PostgresServer server) : IAsyncLifetime
{
    public const string Password = "correct horse battery";

    private TwoSilos _silos = null!;
    private int _people;

    public WorkOptions Options { get; init; } = new() { RatesLimited = false };

    public TurnedTime Time { get; } = new();

    public LogLines Lines => _silos.Lines;

    public string OperatorKey => _silos.OperatorKey;

    public FoundedTenant First { get; private set; } = null!;

    public FoundedTenant Second { get; private set; } = null!;

    public Uri Address => _silos.Next;

    public IServiceProvider Services => _silos.Services;

    public async ValueTask InitializeAsync()
    {
        var keys = new EphemeralDataProtectionProvider();
        _silos = await TwoSilos.StartAsync(server, services => Add(services, keys), Map);
        Founder founder = new(Services);
        var group = await founder.GroupAsync(ApiUnderTest.Vietnam, CancellationToken.None);
        First = await founder.TenantAsync(group, ApiUnderTest.Vietnam, "vn", CancellationToken.None);
        Second = await founder.TenantAsync(group, ApiUnderTest.Japan, "jp", CancellationToken.None);
    }

    /// <summary>A browser of its own for one person.</summary>
    public Visitor Visitor() => new(Address, _silos.Balanced);

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

    public ValueTask DisposeAsync() => _silos?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Add(IServiceCollection services, IDataProtectionProvider keys)
    {
        services.AddSingleton<TimeProvider>(Time);
        services.AddPrivacyCloudConsoles(Options);
        services.AddPrivacyCloudApi(new() { RatesLimited = false });
        services.AddSingleton(keys);
    }

    private static void Map(WebApplication app)
    {
        app.UsePrivacyCloudApi();
        app.UsePrivacyCloudConsoles();
        app.MapPrivacyCloudApi();
        app.MapPrivacyCloudConsoles(RateLimits.Anonymous);
        app.MapGet("/work/left-open", () => Results.Ok());
    }
}
