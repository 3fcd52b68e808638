using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>One thing to deliver: ids and references, never what a person reads.</summary>
public abstract record Parcel
{
    private Parcel()
    {
    }

    /// <summary>What it is about.</summary>
    public abstract Topic About { get; }

    /// <summary>A mail. To whom and what is in the vault, sealed by whoever queued it.</summary>
    public sealed record Mail(Sealed Content, Topic Topic) : Parcel
    {
        /// <inheritdoc/>
        public override Topic About => Topic;
    }

    /// <summary>A call to one of the tenant's endpoints.</summary>
    public sealed record Webhook(WebhookNews News) : Parcel
    {
        /// <inheritdoc/>
        public override Topic About => News.About;
    }
}

/// <summary>What an endpoint is told: that a step was taken, with ids only.</summary>
/// <param name="Endpoint">Who is told.</param>
/// <param name="Type">Which kind of step.</param>
/// <param name="About">To what it happened.</param>
/// <param name="Case">The case it belongs to, where the step names one.</param>
/// <param name="OccurredAt">When.</param>
/// <param name="Position">Where in the ledger it stands.</param>
/// <param name="Version">Which step of its stream it is.</param>
public sealed record WebhookNews(
    WebhookId Endpoint, NewsType Type, Topic About, Topic? Case, Instant OccurredAt, long Position, long Version);
