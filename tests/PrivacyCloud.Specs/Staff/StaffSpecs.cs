using PrivacyCloud.Domain.Staff;
using PrivacyCloud.Domain.Tenants;
using static PrivacyCloud.Specs.Staff.StaffSamples;

namespace PrivacyCloud.Specs.Staff;

/// <summary>The account of one member of staff.</summary>
public sealed class StaffSpecs
{
    private static readonly StaffEvent.PasswordSet Chosen = new(Password);

    [Fact]
    public void Enrolling_makes_an_account_and_an_invitation() =>
        Given().When(new StaffCommand.Enrol(Member, StaffRole.CaseHandler, Profile, Invited)).Then(Enrolled);

    [Fact]
    public void An_account_is_made_once() =>
        Given(Enrolled).When(new StaffCommand.Enrol(Member, StaffRole.Viewer, Profile, Invited))
            .ThenRefused("staff.already-enrolled");

    [Fact]
    public void Details_of_somebody_else_are_refused() =>
        Given().When(new StaffCommand.Enrol(Other, StaffRole.Viewer, Profile, Invited))
            .ThenRefused("staff.another-holder");

    [Fact]
    public void Nothing_is_done_with_an_account_that_is_not_there() =>
        Given().When(new StaffCommand.SignIn()).ThenRefused("staff.unknown");

    [Fact]
    public void The_code_of_an_invitation_sets_a_password() =>
        Given(Enrolled).When(new StaffCommand.AcceptInvitation(Invited.Digest, Password)).Then(Chosen);

    [Fact]
    public void An_invitation_works_once() =>
        Given(Enrolled, Chosen).When(new StaffCommand.AcceptInvitation(Invited.Digest, Password))
            .ThenRefused("staff.invitation-unknown");

    [Fact]
    public void Another_code_sets_nothing()
    {
        var other = InvitationDigest.Of(Enumerable.Repeat((byte)1, 32).ToArray());
        Given(Enrolled).When(new StaffCommand.AcceptInvitation(other, Password))
            .ThenRefused("staff.invitation-unknown");
    }

    [Fact]
    public void An_invitation_is_good_until_the_moment_it_expires()
    {
        var accept = new StaffCommand.AcceptInvitation(Invited.Digest, Password);
        GivenAt(Invited.ExpiresAt - Duration.Epsilon, Enrolled).When(accept).Then(Chosen);
        GivenAt(Invited.ExpiresAt, Enrolled).When(accept).ThenRefused("staff.invitation-unknown");
    }

    [Fact]
    public void A_new_invitation_takes_the_place_of_the_one_before()
    {
        var next = Invited with { Digest = InvitationDigest.Of(Enumerable.Repeat((byte)1, 32).ToArray()) };
        Given(Enrolled, new StaffEvent.Invited(next))
            .When(new StaffCommand.AcceptInvitation(Invited.Digest, Password))
            .ThenRefused("staff.invitation-unknown");
    }

    [Fact]
    public void Nobody_signs_in_before_choosing_a_password() =>
        Given(Enrolled).When(new StaffCommand.SignIn()).ThenRefused("staff.no-password");

    [Fact]
    public void A_lock_holds_until_its_moment_and_not_longer()
    {
        var locked = new StaffEvent.LockedOut(Now + Duration.FromMinutes(15));
        Given(Enrolled, Chosen).When(new StaffCommand.LockOut()).Then(locked);
        GivenAt(locked.Until - Duration.Epsilon, Enrolled, Chosen, locked).When(new StaffCommand.SignIn())
            .ThenRefused("staff.locked");
        GivenAt(locked.Until, Enrolled, Chosen, locked).When(new StaffCommand.SignIn())
            .Then(new StaffEvent.SignedIn(locked.Until));
    }

    [Theory]
    [InlineData(0, 15)]
    [InlineData(1, 30)]
    [InlineData(2, 60)]
    [InlineData(6, 960)]
    [InlineData(7, 1_440)]
    [InlineData(1_000_000, 1_440)]
    public void Each_lock_is_twice_as_long_as_the_one_before_up_to_a_day(int before, int minutes) =>
        Assert.Equal(Duration.FromMinutes(minutes), SignInLimits.LockAfter(before));

    [Fact]
    public void Signing_in_begins_the_locks_anew()
    {
        var again = GivenAt(
            Now, Enrolled, Chosen, new StaffEvent.LockedOut(Now), new StaffEvent.LockedOut(Now),
            new StaffEvent.SignedIn(Now));
        again.When(new StaffCommand.LockOut()).Then(new StaffEvent.LockedOut(Now + Duration.FromMinutes(15)));
    }

    [Fact]
    public void A_lock_that_holds_is_not_made_longer() =>
        Given(Enrolled, Chosen, new StaffEvent.LockedOut(Now + Duration.FromMinutes(1)))
            .When(new StaffCommand.LockOut()).ThenNothing();

    [Fact]
    public void Suspending_shuts_out_and_reinstating_lets_in()
    {
        Given(Enrolled, Chosen, new StaffEvent.Suspended()).When(new StaffCommand.SignIn())
            .ThenRefused("staff.suspended");
        Given(Enrolled, Chosen, new StaffEvent.Suspended(), new StaffEvent.Reinstated())
            .When(new StaffCommand.SignIn()).Then(new StaffEvent.SignedIn(Now));
    }

    [Theory]
    [InlineData(typeof(StaffEvent.PasswordSet))]
    [InlineData(typeof(StaffEvent.Suspended))]
    [InlineData(typeof(StaffEvent.SignedOutEverywhere))]
    public void What_ends_sessions_gives_the_account_another_number(Type ending)
    {
        var before = MemberOf(Given(Enrolled));
        var after = MemberOf(Given(Enrolled, All.Single(one => one.GetType() == ending)));
        Assert.NotEqual(before.Epoch, after.Epoch);
    }

    [Fact]
    public void Saying_what_is_so_already_changes_nothing()
    {
        Given(Enrolled).When(new StaffCommand.GrantRole(StaffRole.CaseHandler)).ThenNothing();
        Given(Enrolled).When(new StaffCommand.Reinstate()).ThenNothing();
        Given(Enrolled, new StaffEvent.Suspended()).When(new StaffCommand.Suspend()).ThenNothing();
    }

    [Fact]
    public void Every_event_can_follow_the_first() => Assert.All(
        All.Skip(1), one => Assert.IsType<StaffState.Member>(Given(Enrolled, one).State));

    [Fact]
    public void Only_administrators_change_settings_and_viewers_see_nothing_unmasked()
    {
        Assert.Equal(Permissions.All, StaffRoles.PermissionsOf(StaffRole.TenantAdmin));
        Assert.DoesNotContain(Permission.TenantConfigure, StaffRoles.PermissionsOf(StaffRole.CaseHandler));
        Assert.Contains(Permission.RequestsReveal, StaffRoles.PermissionsOf(StaffRole.CaseHandler));
        Assert.DoesNotContain(Permission.RequestsReveal, StaffRoles.PermissionsOf(StaffRole.Viewer));
        Assert.DoesNotContain(Permission.RequestsHandle, StaffRoles.PermissionsOf(StaffRole.Viewer));
    }

    private static StaffState.Member MemberOf(Spec<StaffState, StaffCommand, StaffEvent> spec) =>
        Assert.IsType<StaffState.Member>(spec.State);

    private static Spec<StaffState, StaffCommand, StaffEvent> Given(params StaffEvent[] history) =>
        GivenAt(Now, history);

    private static Spec<StaffState, StaffCommand, StaffEvent> GivenAt(Instant now, params StaffEvent[] history) => new(
        StaffDecider.Initial, (state, command) => StaffDecider.Decide(state, command, now), StaffDecider.Evolve,
        history);
}
