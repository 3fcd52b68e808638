using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Cluster.Hosting;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Cluster.Heartbeats;

/// <summary>Has the cell beat by reminders, and its sweepers share the logs by slots.</summary>
public static class HeartbeatRegistration
{
    /// <summary>Adds the heartbeats; the host adds the service that keeps reminders.</summary>
    public static ISiloBuilder AddHeartbeats(this ISiloBuilder silo, CellOptions cell)
    {
        silo.Services.AddSingleton(cell);
        silo.Services.AddSingleton<SweepSlots>();
        silo.Services.AddSingleton<ISweepShare>(all => all.GetRequiredService<SweepSlots>());
        silo.Services.AddHostedService<HeartbeatStart>();
        return silo;
    }
}
