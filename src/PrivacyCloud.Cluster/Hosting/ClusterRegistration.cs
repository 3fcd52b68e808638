using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using PrivacyCloud.Cluster.Grains;
using PrivacyCloud.Cluster.Identity;
using PrivacyCloud.Runtime;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Hosting;

/// <summary>Puts the engine on a cluster into a silo, in place of the one in a single process.</summary>
public static class ClusterRegistration
{
    /// <summary>
    /// Adds engine, credentials and heartbeat. The host adds the drivers of the ports, a law library, and how the
    /// silos of the region find each other.
    /// </summary>
    /// <exception cref="ArgumentException">The options are not sound; every fault is named.</exception>
    public static ISiloBuilder AddPrivacyCloudCluster(
        this ISiloBuilder silo, RuntimeOptions options, CellOptions cell)
    {
        if (cell.Faults() is { Count: > 0 } faults)
        {
            throw new ArgumentException(string.Join(' ', faults), nameof(cell));
        }

        silo.Services.AddPrivacyCloudParts(options);
        return silo.AddPrivacyCloudEngine(options, cell);
    }

    /// <summary>Adds the engine alone, for a host that has put in what stands around it.</summary>
    public static ISiloBuilder AddPrivacyCloudEngine(
        this ISiloBuilder silo, RuntimeOptions options, CellOptions cell)
    {
        foreach (var door in AllGrains.Doors)
        {
            silo.Services.AddSingleton(door);
        }

        silo.Services.AddSingleton<GrainDoors>();
        silo.Services.AddSingleton<SubmissionCodec>();
        silo.Services.AddSingleton<Owners>();
        silo.Services.AddSingleton<ClusterGateway>();
        silo.Services.AddSingleton<ICommandGateway>(all => all.GetRequiredService<ClusterGateway>());
        Configure(silo, options, cell);
        return cell.Rebalances ? silo.AddActivationRebalancer() : silo;
    }

    private static void Configure(ISiloBuilder silo, RuntimeOptions options, CellOptions cell)
    {
        silo.AddIncomingGrainCallFilter<IncomingTenantFilter>();
        silo.AddOutgoingGrainCallFilter<OutgoingTenantFilter>();
        silo.Configure<ClusterOptions>(one => (one.ClusterId, one.ServiceId) = (cell.ClusterId, "privacycloud"));
        silo.Configure<GrainCollectionOptions>(one =>
        {
            one.CollectionQuantum = TimeSpan.FromTicks(Math.Min(TimeSpan.TicksPerMinute, options.IdleAfter.Ticks / 2));
            one.CollectionAge = options.IdleAfter;
            one.EnableActivationSheddingOnMemoryPressure = true;
        });
        silo.Configure<SiloMessagingOptions>(one =>
        {
            one.ResponseTimeout = cell.ResponseTimeout;
            one.MaxEnqueuedRequestsHardLimit = options.MailboxLettersMax;
        });
        silo.Services.Configure<HostOptions>(one => one.ShutdownTimeout = cell.ShutdownGrace);
    }
}
