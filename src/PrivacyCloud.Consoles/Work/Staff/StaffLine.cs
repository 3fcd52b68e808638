using PrivacyCloud.Domain;
using PrivacyCloud.Runtime.Staff;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Consoles.Work.Staff;

/// <summary>One member of staff in the list.</summary>
/// <param name="Row">Her account.</param>
/// <param name="Profile">Who she is; none when it was erased.</param>
public sealed record StaffLine(StaffRow Row, StaffProfile? Profile)
{
    /// <summary>How the account stands at a moment.</summary>
    internal Text Standing(Instant now) => Row switch
    {
        { IsSuspended: true } => StaffWords.Suspended,
        { LockedUntil: { } until } when now < until => StaffWords.Locked,
        { Password: not null } or { Directory: not null } => StaffWords.Active,
        { Invitation.ExpiresAt: var expires } when now < expires => StaffWords.Invited,
        _ => StaffWords.Expired,
    };
}
