using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents.Figures;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>Puts consent into a host.</summary>
internal static class ConsentRegistration
{
    /// <summary>Adds the aggregate and everything that works with it.</summary>
    public static IServiceCollection AddConsents(this IServiceCollection services)
    {
        services.AddSingleton<IAggregate>(ConsentAggregate.Description);
        services.AddSingleton<ConsentPeople>();
        services.AddSingleton<ConsentFiles>();
        services.AddSingleton<ConsentReading>();
        services.AddSingleton<ConsentLaws>();
        services.AddSingleton<ShownNotices>();
        services.AddSingleton<ConsentDesk>();
        services.AddSingleton<ConsentCare>();
        services.AddFigures();
        return services;
    }
}
