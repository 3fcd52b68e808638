using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Staff;

/// <summary>What somebody wants done with the account of a member of staff.</summary>
public abstract record StaffCommand
{
    private StaffCommand()
    {
    }

    /// <summary>An account is made for somebody, who is invited to choose a password.</summary>
    public sealed record Enrol(StaffId Staff, StaffRole Role, Sealed Profile, Invitation Invitation) : StaffCommand;

    /// <summary>She is invited once more: the code was lost, or the password was.</summary>
    public sealed record Invite(Invitation Invitation) : StaffCommand;

    /// <summary>She gave the code of her invitation and chose a password.</summary>
    public sealed record AcceptInvitation(InvitationDigest Code, Sealed Password) : StaffCommand;

    /// <summary>She gave her password and chose another.</summary>
    public sealed record ChangePassword(Sealed Password) : StaffCommand;

    /// <summary>She is to have another role.</summary>
    public sealed record GrantRole(StaffRole Role) : StaffCommand;

    /// <summary>She may not sign in until she is reinstated.</summary>
    public sealed record Suspend : StaffCommand;

    /// <summary>She may sign in again.</summary>
    public sealed record Reinstate : StaffCommand;

    /// <summary>The right password was given.</summary>
    public sealed record SignIn : StaffCommand;

    /// <summary>She came from her organisation's directory for the first time, proved to be who was invited.</summary>
    public sealed record JoinFromDirectory(DirectoryId Directory) : StaffCommand;

    /// <summary>She came from her organisation's directory again.</summary>
    public sealed record EnterFromDirectory(DirectoryId Directory) : StaffCommand;

    /// <summary>Wrong passwords were given as often in a row as is borne.</summary>
    public sealed record LockOut : StaffCommand;

    /// <summary>Every session of hers is to end.</summary>
    public sealed record SignOutEverywhere : StaffCommand;
}
