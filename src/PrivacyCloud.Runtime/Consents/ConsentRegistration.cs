using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Consents.Doors;
using PrivacyCloud.Runtime.Consents.Exports;
using PrivacyCloud.Runtime.Consents.Figures;
using PrivacyCloud.Runtime.Consents.Imports;
using PrivacyCloud.Runtime.Consents.Mails;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>Puts consent into a host.</summary>
internal static class ConsentRegistration
{
    /// <summary>Adds the aggregate and everything that works with it.</summary>
    public static IServiceCollection AddConsents(this IServiceCollection services)
    {
        services.AddSingleton<IAggregate>(ConsentAggregate.Description);
        services.AddSingleton<IAggregate>(ConsentExportAggregate.Description);
        services.AddSingleton<ConsentExports>();
        services.AddSingleton<ConsentPeople>();
        services.AddSingleton<ConsentFiles>();
        services.AddSingleton<ConsentReading>();
        services.AddSingleton<ConsentLaws>();
        services.AddSingleton<ShownNotices>();
        services.AddSingleton<LinkedDevices>();
        services.AddSingleton<ConsentDesk>();
        services.AddSingleton<ConsentCare>();
        services.AddSingleton<ImportReading>();
        services.AddSingleton<ImportDesk>();
        services.AddSingleton<ConsentLetterWriter>();
        services.AddSingleton<ConsentLetters>();
        services.AddHostedService(provider => provider.GetRequiredService<ConsentLetters>());
        services.AddFigures();
        services.AddConsentDoors();
        return services;
    }
}
