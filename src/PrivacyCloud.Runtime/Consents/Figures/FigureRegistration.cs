using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>Puts the figures into a host.</summary>
internal static class FigureRegistration
{
    /// <summary>Adds who counts and who reads.</summary>
    public static void AddFigures(this IServiceCollection services)
    {
        services.TryAddSingleton(new FigureOptions());
        services.AddSingleton<FigureBook>();
        services.AddSingleton<FigureClerk>();
        services.AddSingleton<FigureReading>();
        services.AddHostedService(provider => provider.GetRequiredService<FigureClerk>());
    }
}
