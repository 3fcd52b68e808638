using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Staff;
using static PrivacyCloud.Specs.Staff.StaffSamples;

namespace PrivacyCloud.Specs.Staff;

/// <summary>An account that an account of the organisation's directory opens.</summary>
public sealed class DirectorySpecs
{
    private static readonly DirectoryId Another = DirectoryId.Parse("0198a1b2-0000-7000-8000-0000000000d2");
    private static readonly StaffCommand.JoinFromDirectory Join = new(Organisation);
    private static readonly StaffCommand.EnterFromDirectory Enter = new(Organisation);
    private static readonly StaffEvent.DirectoryJoined Joined = new(Organisation);
    private static readonly StaffEvent.SignedIn In = new(Now);

    [Fact]
    public void Coming_from_the_directory_for_the_first_time_joins_and_signs_in() =>
        Given(Enrolled).When(Join).Then(Joined, In);

    [Fact]
    public void Coming_again_signs_in() => Given(Enrolled, Joined, In).When(Enter).Then(In);

    [Fact]
    public void Nobody_else_of_the_directory_joins_after_that() =>
        Given(Enrolled, Joined).When(Join).ThenRefused("staff.already-joined");

    [Fact]
    public void Nobody_enters_without_having_joined() => Given(Enrolled).When(Enter).ThenRefused("staff.not-joined");

    [Fact]
    public void Another_directory_opens_nothing() =>
        Given(Enrolled, Joined).When(new StaffCommand.EnterFromDirectory(Another)).ThenRefused("staff.not-joined");

    [Fact]
    public void No_directory_at_all_opens_nothing()
    {
        Given(Enrolled).When(new StaffCommand.JoinFromDirectory(default)).ThenRefused("staff.already-joined");
        Given(Enrolled).When(new StaffCommand.EnterFromDirectory(default)).ThenRefused("staff.not-joined");
    }

    [Fact]
    public void A_company_that_changes_its_directory_has_its_staff_join_anew() =>
        Given(Enrolled, Joined).When(new StaffCommand.JoinFromDirectory(Another))
            .Then(new StaffEvent.DirectoryJoined(Another), In);

    [Fact]
    public void Joining_uses_the_invitation_up() =>
        Given(Enrolled, Joined).When(new StaffCommand.AcceptInvitation(Invited.Digest, Password))
            .ThenRefused("staff.invitation-unknown");

    [Fact]
    public void An_invitation_that_expired_lets_nobody_join()
    {
        GivenAt(Invited.ExpiresAt - Duration.Epsilon, Enrolled).When(Join)
            .Then(Joined, new StaffEvent.SignedIn(Invited.ExpiresAt - Duration.Epsilon));
        GivenAt(Invited.ExpiresAt, Enrolled).When(Join).ThenRefused("staff.invitation-unknown");
    }

    [Fact]
    public void Whoever_has_a_password_may_join_without_an_invitation() =>
        Given(Enrolled, new StaffEvent.PasswordSet(Password)).When(Join).Then(Joined, In);

    [Fact]
    public void Whoever_is_suspended_neither_joins_nor_enters()
    {
        Given(Enrolled, new StaffEvent.Suspended()).When(Join).ThenRefused("staff.suspended");
        Given(Enrolled, Joined, new StaffEvent.Suspended()).When(Enter).ThenRefused("staff.suspended");
    }

    [Fact]
    public void A_lock_holds_for_the_directory_too()
    {
        var locked = new StaffEvent.LockedOut(Now + Duration.FromMinutes(15));
        Given(Enrolled, Joined, locked).When(Enter).ThenRefused("staff.locked");
        Given(Enrolled, locked).When(Join).ThenRefused("staff.locked");
        GivenAt(locked.Until, Enrolled, Joined, locked).When(Enter).Then(new StaffEvent.SignedIn(locked.Until));
    }

    [Fact]
    public void Joining_ends_no_session()
    {
        var member = Assert.IsType<StaffState.Member>(Given(Enrolled, Joined).State);
        Assert.Equal(0, member.Epoch);
    }

    private static Spec<StaffState, StaffCommand, StaffEvent> Given(params StaffEvent[] history) =>
        GivenAt(Now, history);

    private static Spec<StaffState, StaffCommand, StaffEvent> GivenAt(Instant now, params StaffEvent[] history) => new(
        StaffDecider.Initial, (state, command) => StaffDecider.Decide(state, command, now), StaffDecider.Evolve,
        history);
}
