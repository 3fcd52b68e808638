using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Runtime.Consents.Doors;

/// <summary>Puts the doors to people's preferences into a host.</summary>
internal static class DoorRegistration
{
    /// <summary>Adds codes, links and sessions.</summary>
    public static IServiceCollection AddConsentDoors(this IServiceCollection services)
    {
        services.AddSingleton<IAggregate>(PreferenceLinkAggregate.Description);
        services.AddSingleton<PreferenceLinks>();
        services.AddSingleton<PreferenceSessions>();
        services.AddSingleton<DoorCodes>();
        services.AddSingleton<PreferenceReading>();
        services.AddSingleton<DoorPost>();
        services.AddHostedService(provider => provider.GetRequiredService<DoorPost>());
        return services;
    }
}
