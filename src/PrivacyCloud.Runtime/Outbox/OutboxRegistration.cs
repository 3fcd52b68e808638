using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Reactors;

namespace PrivacyCloud.Runtime.Outbox;

/// <summary>Puts the outbox into a host.</summary>
internal static class OutboxRegistration
{
    /// <summary>Adds mail and webhooks. A host that says nothing else puts mails into a folder.</summary>
    public static IServiceCollection AddPrivacyCloudOutbox(this IServiceCollection services)
    {
        services.TryAddSingleton(new OutboxOptions());
        services.AddSingleton<IAggregate>(ParcelAggregate.Description);
        services.AddSingleton<IAggregate>(WebhooksAggregate.Description);
        services.TryAddSingleton<IPostman>(PostmanOf);
        services.AddSingleton<MailDelivery>();
        services.AddSingleton<WebhookClient>();
        services.AddSingleton<WebhookDelivery>();
        services.AddSingleton<Courier>();
        services.AddSingleton<OutboxLanes>();
        services.AddSingleton<OutboxDesk>();
        services.AddSingleton<IReactor, OutboxReactor>();
        services.AddSingleton<WebhookTrails>();
        services.AddSingleton<WebhookFollower>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxLanes>());
        services.AddHostedService(provider => provider.GetRequiredService<WebhookFollower>());
        return services;
    }

    private static IPostman PostmanOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<OutboxOptions>();
        return options.Smtp is { } server
            ? new SmtpPostman(options, server, provider.GetRequiredService<TimeProvider>())
            : new FolderPostman(options);
    }
}
