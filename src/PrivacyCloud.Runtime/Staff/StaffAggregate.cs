using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Views;

namespace PrivacyCloud.Runtime.Staff;

/// <summary>The accounts of a tenant's staff, described for the engine.</summary>
public static class StaffAggregate
{
    /// <summary>The kind of stream.</summary>
    public const string Kind = "staff";

    /// <summary>The written names of its events.</summary>
    public static EventCodec<StaffEvent> Events { get; } = new(
        EventName.Of<StaffEvent.Enrolled>("staff.enrolled.v1"),
        EventName.Of<StaffEvent.Invited>("staff.invited.v1"),
        EventName.Of<StaffEvent.PasswordSet>("staff.password-set.v1"),
        EventName.Of<StaffEvent.RoleGranted>("staff.role-granted.v1"),
        EventName.Of<StaffEvent.Suspended>("staff.suspended.v1"),
        EventName.Of<StaffEvent.Reinstated>("staff.reinstated.v1"),
        EventName.Of<StaffEvent.SignedIn>("staff.signed-in.v1"),
        EventName.Of<StaffEvent.DirectoryJoined>("staff.directory-joined.v1"),
        EventName.Of<StaffEvent.LockedOut>("staff.locked-out.v1"),
        EventName.Of<StaffEvent.SignedOutEverywhere>("staff.signed-out-everywhere.v1"));

    /// <summary>The written names of its commands.</summary>
    public static CommandCodec<StaffCommand> Commands { get; } = new(
        CommandName.Of<StaffCommand.Enrol>("staff.enrol"),
        CommandName.Of<StaffCommand.Invite>("staff.invite"),
        CommandName.Of<StaffCommand.AcceptInvitation>("staff.accept-invitation"),
        CommandName.Of<StaffCommand.ChangePassword>("staff.change-password"),
        CommandName.Of<StaffCommand.GrantRole>("staff.grant-role"),
        CommandName.Of<StaffCommand.Suspend>("staff.suspend"),
        CommandName.Of<StaffCommand.Reinstate>("staff.reinstate"),
        CommandName.Of<StaffCommand.SignIn>("staff.sign-in"),
        CommandName.Of<StaffCommand.JoinFromDirectory>("staff.join-from-directory"),
        CommandName.Of<StaffCommand.EnterFromDirectory>("staff.enter-from-directory"),
        CommandName.Of<StaffCommand.LockOut>("staff.lock-out"),
        CommandName.Of<StaffCommand.SignOutEverywhere>("staff.sign-out-everywhere"));

    /// <summary>The description. An account waits for nothing: a lock and an invitation end by themselves.</summary>
    public static Aggregate<StaffState, StaffCommand, StaffEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = StaffDecider.Initial,
        Decide = StaffDecider.Decide,
        Evolve = StaffDecider.Evolve,
        Events = Events,
        Commands = Commands,
        Rows = (_, state, version) => StaffRow.Of(state, version) is { } row
            ? [new(ViewNames.Staff, row.Id.ToString(), row)]
            : [],
        Answer = (_, state) => StaffRow.Of(state, 0) is { } row
            ? new Dictionary<string, string> { ["staff"] = row.Id.ToString() }
            : [],
    };

    /// <summary>The stream of an account.</summary>
    public static StreamId StreamOf(LogId log, StaffId staff) => new(log, Kind, staff.ToString());
}
