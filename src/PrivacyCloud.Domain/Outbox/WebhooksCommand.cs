using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>What somebody wants done with the endpoints of a tenant.</summary>
public abstract record WebhooksCommand
{
    private WebhooksCommand()
    {
    }

    /// <summary>Tell this address from now on; no types means all there are.</summary>
    public sealed record Register(WebhookId Endpoint, WebhookUrl Url, ValueList<NewsType> Types, Sealed Secret)
        : WebhooksCommand;

    /// <summary>Sign with another secret; the one before counts for a while longer.</summary>
    public sealed record RotateSecret(WebhookId Endpoint, Sealed Secret) : WebhooksCommand;

    /// <summary>The address says that it is no more.</summary>
    public sealed record Disable(WebhookId Endpoint) : WebhooksCommand;

    /// <summary>Tell this address nothing any more.</summary>
    public sealed record Remove(WebhookId Endpoint) : WebhooksCommand;
}
