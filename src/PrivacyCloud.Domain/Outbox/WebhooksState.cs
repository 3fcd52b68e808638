using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>What is known of the endpoints of a tenant.</summary>
public abstract record WebhooksState
{
    private WebhooksState()
    {
    }

    /// <summary>There never was one.</summary>
    public sealed record None : WebhooksState;

    /// <summary>Those that were not removed.</summary>
    public sealed record Kept(ValueList<WebhookEndpoint> Endpoints) : WebhooksState;

    /// <summary>The endpoints, disabled ones too.</summary>
    public ValueList<WebhookEndpoint> All() => this is Kept kept ? kept.Endpoints : [];
}

/// <summary>One address that is told.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Url">The address.</param>
/// <param name="Types">Of what it is told; none means all there are.</param>
/// <param name="Secret">What signs, in the vault.</param>
/// <param name="Former">What signed before.</param>
/// <param name="FormerUntil">Until when that signs too.</param>
/// <param name="IsDisabled">True when it said that it is no more.</param>
public sealed record WebhookEndpoint(
    WebhookId Id, WebhookUrl Url, ValueList<NewsType> Types, Sealed Secret, Sealed? Former, Instant? FormerUntil,
    bool IsDisabled)
{
    /// <summary>True when it is told of this kind of step.</summary>
    public bool IsTold(NewsType type) => !IsDisabled && (Types.Count == 0 || Types.Contains(type));
}
