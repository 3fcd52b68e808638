using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Cluster.Hosting;

namespace PrivacyCloud.Cluster.Sight;

/// <summary>Has silos of a cell tell each other whether they reach the store.</summary>
public static class SightRegistration
{
    /// <summary>
    /// A silo that alone has lost the store leaves the cell; the host sees that from <see cref="Departure"/>.
    /// </summary>
    public static ISiloBuilder LeaveWhenAlone(this ISiloBuilder silo, CellOptions cell)
    {
        silo.AddGrainService<StoreSight>();
        silo.Services.TryAddSingleton(cell);
        silo.Services.AddSingleton<OtherSights>();
        silo.Services.AddSingleton<Departure>();
        silo.Services.AddHostedService<LoneSilo>();
        return silo;
    }
}
