using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Rules;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Bench;

/// <summary>The real store and the real engine over a folder of their own, with one log.</summary>
internal sealed class BenchStore : IDisposable
{
    private static readonly Region Vietnam = Region.Parse("vn-1");

    private readonly TemporaryFolder? _own;
    private readonly ServiceProvider _services;

    private BenchStore(TemporaryFolder? given)
    {
        var folder = given ?? (_own = new());
        var services = new ServiceCollection();
        services.AddSingleton<LawLibrary>(_ => RulePacks.BuiltIn());
        services.AddSqliteStorage(new() { Folder = Path.Combine(folder.Path, "data"), Regions = [Vietnam] });
        services.AddPrivacyCloudRuntime(new()
        {
            Regions = new Dictionary<Region, Country> { [Vietnam] = Country.Parse("VN") },
        });
        services.AddSingleton<IAggregate>(Notes.Description);
        _services = services.BuildServiceProvider();
    }

    /// <summary>The one log.</summary>
    public LogId Log { get; } = LogId.Of(Vietnam, new TenantId(new Guid(1, 0x7abc, 0x7def, 0x80, 1, 2, 3, 4, 5, 6, 7)));

    public ILedger Ledger => _services.GetRequiredService<ILedger>();

    public ICommandGateway Gateway => _services.GetRequiredService<ICommandGateway>();

    public IVault Vault => _services.GetRequiredService<IVault>();

    /// <summary>Opens a store over a folder, or over one that goes when it is closed.</summary>
    public static async Task<BenchStore> OpenAsync(TemporaryFolder? folder = null)
    {
        var store = new BenchStore(folder);
        await store.Ledger.FoundAsync(store.Log, CancellationToken.None);
        return store;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _services.Dispose();
        _own?.Dispose();
    }
}
