using Microsoft.Extensions.DependencyInjection;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Reactors;

namespace PrivacyCloud.Runtime.Requests;

/// <summary>Puts the desks that handle data subject requests into a host.</summary>
public static class RequestRegistration
{
    /// <summary>Adds aggregate, desks and reactor.</summary>
    public static IServiceCollection AddRequests(this IServiceCollection services, RequestOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<IAggregate>(provider =>
            RequestAggregate.Under(provider.GetRequiredService<LawLibrary>()));
        services.AddSingleton<RequestReading>();
        services.AddSingleton<CentreDirectory>();
        services.AddSingleton<RequestSecrets>();
        services.AddSingleton<CodeBrake>();
        services.AddSingleton<LetterDesk>();
        services.AddSingleton<Identities>();
        services.AddSingleton<RequestReactor>();
        services.AddSingleton<IReactor>(provider => provider.GetRequiredService<RequestReactor>());
        services.AddSingleton<ActDesk>();
        services.AddSingleton<TrackingDesk>();
        services.AddSingleton<TrackingSessions>();
        services.AddSingleton<RequestDesk>();
        services.AddSingleton<InboxReading>();
        return services;
    }
}
