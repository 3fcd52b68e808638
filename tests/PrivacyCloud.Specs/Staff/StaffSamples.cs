using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Specs.Staff;

/// <summary>One member of staff, and a sample of everything that can happen to her account.</summary>
internal static class StaffSamples
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0, 1);
    public static readonly StaffId Member = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000011"));
    public static readonly StaffId Other = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000012"));

    public static readonly Sealed Profile = new(
        new(Guid.Parse("0198a1b2-0000-7000-8000-000000000013")), Member.Holder, Compartment.Contact,
        new string('b', 64));

    public static readonly Sealed Password = Profile with { Compartment = new("password/1") };

    public static readonly Invitation Invited = new(
        InvitationDigest.Of(new byte[32]), Now + Duration.FromDays(7));

    public static readonly DirectoryId Organisation = DirectoryId.Parse("0198a1b2-0000-7000-8000-0000000000d1");

    public static readonly StaffEvent.Enrolled Enrolled = new(Member, StaffRole.CaseHandler, Profile, Invited);

    public static IReadOnlyList<StaffEvent> All { get; } =
    [
        Enrolled,
        new StaffEvent.Invited(Invited),
        new StaffEvent.PasswordSet(Password),
        new StaffEvent.RoleGranted(StaffRole.Viewer),
        new StaffEvent.Suspended(),
        new StaffEvent.Reinstated(),
        new StaffEvent.SignedIn(Now),
        new StaffEvent.DirectoryJoined(Organisation),
        new StaffEvent.LockedOut(Now + SignInLimits.FirstLock),
        new StaffEvent.SignedOutEverywhere(),
    ];
}
