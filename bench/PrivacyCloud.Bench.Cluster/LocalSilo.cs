using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace PrivacyCloud.Bench.Cluster;

/// <summary>One silo in this process, which meets nobody and says nothing.</summary>
internal static class LocalSilo
{
    public static async Task<IHost> StartAsync(Action<ISiloBuilder> more)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo =>
        {
            var port = FreePort();
            silo.UseLocalhostClustering(port, FreePort());
            more(silo);

            // None goes to sleep while it is measured.
            silo.Configure<GrainCollectionOptions>(one => one.CollectionAge = TimeSpan.FromHours(2));
        });
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
