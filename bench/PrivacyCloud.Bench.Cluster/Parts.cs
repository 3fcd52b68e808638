using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Storage;

namespace PrivacyCloud.Bench.Cluster;

/// <summary>What both engines stand on: the real store over a folder, and one kind of stream.</summary>
internal static class Parts
{
    /// <summary>How the engine behaves: as it does by default.</summary>
    public static RuntimeOptions Options { get; } = new()
    {
        Regions = new Dictionary<Region, Country> { [People.Vietnam] = Country.Parse("VN") },
    };

    /// <summary>Adds them.</summary>
    public static void AddTo(IServiceCollection services, TemporaryFolder folder)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSqliteStorage(new() { Folder = folder.Path, Regions = [People.Vietnam] });
        services.AddSingleton(Options);
        services.AddSingleton<CommitFeed>();
        services.AddSingleton<EngineMeters>();
        services.AddSingleton<EngineParts>();
        services.AddSingleton<IAggregate>(ConsentAggregate.Description);
        services.AddSingleton<Aggregates>();
        services.AddSingleton<CallTenant>();
    }
}
