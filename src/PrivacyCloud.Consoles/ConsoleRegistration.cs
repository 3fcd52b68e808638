using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Consoles.Banner;
using PrivacyCloud.Consoles.Ports;
using PrivacyCloud.Consoles.PrivacyCenter;
using PrivacyCloud.Consoles.Public.Errors;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Consoles.Work;

namespace PrivacyCloud.Consoles;

/// <summary>What the pages need.</summary>
public static class ConsoleRegistration
{
    /// <summary>
    /// Adds what the pages need. The host brings the law library and, where it serves tenants, their overview and
    /// the engine, and says where the keys that protect sessions are kept.
    /// </summary>
    public static IServiceCollection AddPrivacyCloudConsoles(
        this IServiceCollection services, WorkOptions? work = null)
    {
        services.AddRazorComponents();
        services.AddWork(work ?? new());
        services.AddPrivacyCentre();
        // Letters of every language are written as they are, not as numbers; what could be markup still is escaped.
        services.AddWebEncoders(o => o.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddExceptionHandler<FailedPages>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ITenantOverview, NoTenants>();
        services.TryAddSingleton<ConsoleAssets>();
        services.TryAddSingleton<BannerScript>();
        return services;
    }
}
