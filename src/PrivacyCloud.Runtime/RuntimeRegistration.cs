using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Access;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents;
using PrivacyCloud.Runtime.Documents;
using PrivacyCloud.Runtime.Notices;
using PrivacyCloud.Runtime.Outbox;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;
using PrivacyCloud.Runtime.Receipts;
using PrivacyCloud.Runtime.Requests;
using PrivacyCloud.Runtime.Residency;
using PrivacyCloud.Runtime.Sharing;
using PrivacyCloud.Runtime.Staff;

namespace PrivacyCloud.Runtime;

/// <summary>Puts an engine and what stands around it into a host.</summary>
public static class RuntimeRegistration
{
    /// <summary>
    /// Adds the engine in one process, credentials and heartbeat. The host adds the drivers of the ports and a
    /// <see cref="LawLibrary"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The options are not sound; every fault is named.</exception>
    public static IServiceCollection AddPrivacyCloudRuntime(
        this IServiceCollection services, RuntimeOptions options) =>
        services.AddPrivacyCloudParts(options).AddInProcessEngine();

    /// <summary>
    /// Adds everything that <see cref="AddPrivacyCloudRuntime"/> adds but the engine: for a host that brings another.
    /// </summary>
    /// <exception cref="ArgumentException">The options are not sound; every fault is named.</exception>
    public static IServiceCollection AddPrivacyCloudParts(this IServiceCollection services, RuntimeOptions options)
    {
        if (options.Faults() is { Count: > 0 } faults)
            throw new ArgumentException(string.Join(' ', faults), nameof(options));

        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<CommitFeed>();
        services.AddSingleton<EngineMeters>();
        services.AddSingleton<EngineParts>();
        services.AddSingleton(provider => new TenantLaws(provider.GetRequiredService<LawLibrary>(), options.Regions));
        services.AddSingleton<IAggregate>(GroupAggregate.Description);
        services.AddSingleton<IAggregate>(ErasureAggregate.Description);
        services.AddSingleton<IAggregate>(DutyAggregate.Description);
        services.AddStaff();
        services.AddNotices();
        services.AddSingleton<IAggregate>(provider =>
            TenantAggregate.Under(provider.GetRequiredService<TenantLaws>().At));
        services.AddRequests(options.Requests);
        services.AddPrivacyCloudOutbox();
        services.AddSingleton<Aggregates>();
        services.AddSingleton<CallTenant>();
        services.AddSingleton<KeyMint>();
        services.AddSingleton<KeyUses>();
        services.AddSingleton<Credentials>();
        services.AddDocuments(options.Documents);
        services.AddReceipts();
        services.AddConsents();
        services.AddResidency(options.Residency);
        AddReactors(services);
        return services;
    }

    private static IServiceCollection AddInProcessEngine(this IServiceCollection services)
    {
        services.AddSingleton(provider => new InProcessGateway(
            provider.GetRequiredService<Aggregates>(),
            provider.GetRequiredService<EngineParts>(),
            provider.GetRequiredService<EngineMeters>()));
        services.AddSingleton<ICommandGateway>(provider => provider.GetRequiredService<InProcessGateway>());
        return services;
    }

    private static void AddReactors(IServiceCollection services)
    {
        services.AddSingleton<Erasure>();
        services.AddSingleton<IReactor>(provider => provider.GetRequiredService<Erasure>());
        services.AddSingleton<Sweeper>();
        services.AddSingleton<AnswerSweep>();
        services.AddSingleton<Notary>();
        services.AddSingleton<OrphanSweep>();
        services.AddSingleton<Heartbeat>();
        services.AddSingleton<StoreWatch>();
        services.AddHostedService<StoreWatcher>();
        services.AddHostedService(provider => provider.GetRequiredService<Heartbeat>());
    }
}
