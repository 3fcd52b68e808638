using PrivacyCloud.Domain.Outbox;

namespace PrivacyCloud.Runtime.Views;

/// <summary>An endpoint as it is listed and told. Its secrets are references into the vault.</summary>
public sealed record WebhookRow(WebhookEndpoint Endpoint, long Version);

/// <summary>How far a log was read for its endpoints: the first position that was not.</summary>
public sealed record WebhookCursorRow(long Next);
