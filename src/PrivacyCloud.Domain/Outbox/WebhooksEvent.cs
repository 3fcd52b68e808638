using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>Something that happened to the endpoints of a tenant.</summary>
public abstract record WebhooksEvent
{
    private WebhooksEvent()
    {
    }

    /// <summary>An address is told from here on.</summary>
    public sealed record EndpointRegistered(
        WebhookId Endpoint, WebhookUrl Url, ValueList<NewsType> Types, Sealed Secret) : WebhooksEvent;

    /// <summary>Another secret signs; until a moment the one before does so too.</summary>
    public sealed record SecretRotated(WebhookId Endpoint, Sealed Secret, Instant OverlapUntil) : WebhooksEvent;

    /// <summary>The address said that it is no more; it is told nothing.</summary>
    public sealed record EndpointDisabled(WebhookId Endpoint) : WebhooksEvent;

    /// <summary>An address is told nothing any more.</summary>
    public sealed record EndpointRemoved(WebhookId Endpoint) : WebhooksEvent;
}
