using PrivacyCloud.Domain.Tenants;

namespace PrivacyCloud.Consoles.Work;

/// <summary>Who may come to an endpoint for staff. Hung on the endpoint, read by the gate.</summary>
/// <param name="Permission">What she must be allowed to do; none when being signed in is enough.</param>
internal sealed record StaffRule(Permission? Permission);

/// <summary>Marks the few endpoints under the staff's path at which one stands before signing in.</summary>
internal sealed class OutsideDoor
{
    /// <summary>The only one.</summary>
    public static readonly OutsideDoor Mark = new();
}
