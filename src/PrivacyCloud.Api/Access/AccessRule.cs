using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Api.Access;

/// <summary>Who may call an endpoint. Hung on the endpoint, read by the gate and by the OpenAPI document.</summary>
/// <param name="Operator">True when only the operator's key opens it; otherwise a tenant's key does.</param>
/// <param name="TakesPublishable">True when a publishable key opens it too.</param>
/// <param name="Permission">What a secret key must be allowed to do; none when any secret key will do.</param>
internal sealed record AccessRule(bool Operator, bool TakesPublishable, Permission? Permission)
{
    /// <summary>A secret key with a permission.</summary>
    public static AccessRule Needs(Permission permission) => new(Operator: false, TakesPublishable: false, permission);

    /// <summary>Any key of a tenant, publishable ones too.</summary>
    public static AccessRule AnyKey { get; } = new(Operator: false, TakesPublishable: true, Permission: null);

    /// <summary>A publishable key, or a secret key with a permission.</summary>
    public static AccessRule NeedsOrBrand(Permission permission) =>
        new(Operator: false, TakesPublishable: true, permission);

    /// <summary>The operator alone.</summary>
    public static AccessRule OperatorOnly { get; } = new(Operator: true, TakesPublishable: false, Permission: null);
}
