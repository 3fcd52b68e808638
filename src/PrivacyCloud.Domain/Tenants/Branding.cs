namespace PrivacyCloud.Domain.Tenants;

/// <summary>How a tenant's pages are dressed.</summary>
/// <param name="DisplayName">The name people know it by.</param>
/// <param name="Accent">The one colour that replaces the product's own.</param>
public sealed record Branding(Text DisplayName, Colour Accent);
