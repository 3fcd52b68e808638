using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Residency;

/// <summary>Puts the directories into a host.</summary>
internal static class ResidencyRegistration
{
    public static void AddResidency(this IServiceCollection services, ResidencyOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton<IDirectoryShelf, MemoryShelf>();
        services.AddSingleton<OwnDirectory>();
        services.AddSingleton<PeerDirectories>();
        services.AddSingleton<RegionAtlas>();
        services.AddSingleton<DirectoryClient>();
        services.AddSingleton<PeerWatch>();
        if (options.Peers.Count > 0)
            services.AddHostedService(provider => provider.GetRequiredService<PeerWatch>());
    }
}
