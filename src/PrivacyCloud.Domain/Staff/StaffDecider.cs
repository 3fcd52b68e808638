using System.Diagnostics;

namespace PrivacyCloud.Domain.Staff;

/// <summary>
/// The rules of the account of one member of staff. Pure: passwords and codes were checked at the edge.
/// </summary>
public static class StaffDecider
{
    /// <summary>Before anything happened.</summary>
    public static StaffState Initial { get; } = new StaffState.None();

    private static Decision<StaffEvent> Nothing { get; } = new Decision<StaffEvent>.Accepted([]);

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<StaffEvent> Decide(StaffState state, StaffCommand command, Instant now) =>
        (state, command) switch
        {
            (StaffState.None, StaffCommand.Enrol c) => Enrol(c),
            (StaffState.None, _) => StaffRefusals.Unknown,
            (StaffState.Member member, _) => Decide(member, command, now),
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static StaffState Evolve(StaffState state, StaffEvent happened) =>
        (state, happened) switch
        {
            (StaffState.None, StaffEvent.Enrolled e) =>
                new StaffState.Member(e.Staff, e.Role, e.Profile) { Invitation = e.Invitation },
            (StaffState.Member member, _) => Evolve(member, happened),
            _ => throw new UnreachableException(),
        };

    private static Decision<StaffEvent> Decide(StaffState.Member member, StaffCommand command, Instant now) =>
        command switch
        {
            StaffCommand.Enrol => StaffRefusals.AlreadyEnrolled,
            StaffCommand.Invite c => member.IsSuspended
                ? StaffRefusals.Suspended
                : new StaffEvent.Invited(c.Invitation),
            StaffCommand.AcceptInvitation c => Accept(member, c, now),
            StaffCommand.ChangePassword c => member.IsSuspended ? StaffRefusals.Suspended
                : member.Password is null ? StaffRefusals.NoPassword
                : c.Password.Holder != member.Staff.Holder ? StaffRefusals.AnotherHolder
                : new StaffEvent.PasswordSet(c.Password),
            StaffCommand.GrantRole c => member.Role == c.Role ? Nothing : new StaffEvent.RoleGranted(c.Role),
            StaffCommand.Suspend => member.IsSuspended ? Nothing : new StaffEvent.Suspended(),
            StaffCommand.Reinstate => member.IsSuspended ? new StaffEvent.Reinstated() : Nothing,
            StaffCommand.SignIn => SignIn(member, now),
            StaffCommand.JoinFromDirectory c => Join(member, c, now),
            StaffCommand.EnterFromDirectory c => Enter(member, c, now),
            StaffCommand.LockOut => member.IsSuspended || member.IsLocked(now)
                ? Nothing
                : new StaffEvent.LockedOut(now + SignInLimits.LockAfter(member.Lockouts)),
            StaffCommand.SignOutEverywhere => new StaffEvent.SignedOutEverywhere(),
            _ => throw new UnreachableException(),
        };

    private static StaffState.Member Evolve(StaffState.Member member, StaffEvent happened) =>
        happened switch
        {
            StaffEvent.Invited e => member with { Invitation = e.Invitation },
            StaffEvent.PasswordSet e => member with
            {
                Password = e.Password,
                Passwords = member.Passwords + 1,
                Invitation = null,
                Epoch = member.Epoch + 1,
                Lockouts = 0,
                LockedUntil = null,
            },
            StaffEvent.RoleGranted e => member with { Role = e.Role },
            StaffEvent.Suspended => member with { IsSuspended = true, Epoch = member.Epoch + 1, Invitation = null },
            StaffEvent.Reinstated => member with { IsSuspended = false },
            StaffEvent.DirectoryJoined e => member with { Directory = e.Directory, Invitation = null },
            StaffEvent.SignedIn e => member with { SignedInAt = e.SignedInAt, Lockouts = 0, LockedUntil = null },
            StaffEvent.LockedOut e => member with { LockedUntil = e.Until, Lockouts = member.Lockouts + 1 },
            StaffEvent.SignedOutEverywhere => member with { Epoch = member.Epoch + 1 },
            _ => throw new UnreachableException(),
        };

    private static Decision<StaffEvent> Enrol(StaffCommand.Enrol command) =>
        command.Profile.Holder == command.Staff.Holder
            ? new StaffEvent.Enrolled(command.Staff, command.Role, command.Profile, command.Invitation)
            : StaffRefusals.AnotherHolder;

    private static Decision<StaffEvent> Accept(
        StaffState.Member member, StaffCommand.AcceptInvitation command, Instant now) =>
        member.IsSuspended ? StaffRefusals.Suspended
        : member.Invitation is not { } invitation || invitation.Digest != command.Code
            || now >= invitation.ExpiresAt ? StaffRefusals.InvitationUnknown
        : command.Password.Holder != member.Staff.Holder ? StaffRefusals.AnotherHolder
        : new StaffEvent.PasswordSet(command.Password);

    private static Decision<StaffEvent> SignIn(StaffState.Member member, Instant now) =>
        member.IsSuspended ? StaffRefusals.Suspended
        : member.Password is null ? StaffRefusals.NoPassword
        : member.IsLocked(now) ? StaffRefusals.Locked
        : new StaffEvent.SignedIn(now);

    /// <summary>
    /// An account opens to one other account of a directory, once: an address that is given to somebody else later
    /// opens nothing.
    /// </summary>
    private static Decision<StaffEvent> Join(
        StaffState.Member member, StaffCommand.JoinFromDirectory command, Instant now) =>
        command.Directory.IsDefault || member.Directory == command.Directory ? StaffRefusals.AlreadyJoined
        : WhyShut(member, now) is { } shut ? shut
        : member is { Password: null, Directory: null } && !(now < member.Invitation?.ExpiresAt)
            ? StaffRefusals.InvitationUnknown
        : new Decision<StaffEvent>.Accepted(
            [new StaffEvent.DirectoryJoined(command.Directory), new StaffEvent.SignedIn(now)]);

    private static Decision<StaffEvent> Enter(
        StaffState.Member member, StaffCommand.EnterFromDirectory command, Instant now) =>
        member.Directory != command.Directory ? StaffRefusals.NotJoined
        : WhyShut(member, now) is { } shut ? shut
        : new StaffEvent.SignedIn(now);

    private static Refusal? WhyShut(StaffState.Member member, Instant now) =>
        member.IsSuspended ? StaffRefusals.Suspended
        : member.IsLocked(now) ? StaffRefusals.Locked
        : null;
}
