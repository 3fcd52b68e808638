using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Staff;

/// <summary>
/// Something that happened to the account of a member of staff. Name, e-mail address and password hash are in
/// the vault.
/// </summary>
public abstract record StaffEvent
{
    private StaffEvent()
    {
    }

    /// <summary>The account was made, and an invitation with it.</summary>
    public sealed record Enrolled(StaffId Staff, StaffRole Role, Sealed Profile, Invitation Invitation) : StaffEvent;

    /// <summary>Another invitation took the place of any before.</summary>
    public sealed record Invited(Invitation Invitation) : StaffEvent;

    /// <summary>A password was chosen; the invitation is used up and every session ended.</summary>
    public sealed record PasswordSet(Sealed Password) : StaffEvent;

    /// <summary>Another role was granted, which counts at once.</summary>
    public sealed record RoleGranted(StaffRole Role) : StaffEvent;

    /// <summary>The account was suspended and every session ended.</summary>
    public sealed record Suspended : StaffEvent;

    /// <summary>The account is good again.</summary>
    public sealed record Reinstated : StaffEvent;

    /// <summary>She signed in.</summary>
    public sealed record SignedIn(Instant SignedInAt) : StaffEvent;

    /// <summary>
    /// Her account in her organisation's directory opens this one from now on; an invitation is used up. Which account
    /// that is lies in the index of identifiers alone.
    /// </summary>
    public sealed record DirectoryJoined(DirectoryId Directory) : StaffEvent;

    /// <summary>Too many wrong passwords: even the right one opens nothing before this moment.</summary>
    public sealed record LockedOut(Instant Until) : StaffEvent;

    /// <summary>Every session was ended.</summary>
    public sealed record SignedOutEverywhere : StaffEvent;
}
