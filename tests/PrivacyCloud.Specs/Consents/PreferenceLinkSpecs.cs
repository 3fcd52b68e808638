using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents.Links;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Specs.Consents;

/// <summary>A personal link opens once, within its days.</summary>
public sealed class PreferenceLinkSpecs
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0);
    private static readonly DataSubjectId Person = new(Guid.Parse("0198a1b2-0000-7000-8000-000000000021"));

    private static readonly Sealed Mark = new(
        new(Guid.Parse("0198a1b2-0000-7000-8000-000000000022")), Person.Holder, Compartment.Identifiers,
        new string('b', 64));

    private static readonly PreferenceLinkEvent Issued =
        new PreferenceLinkEvent.Issued(Person, Mark, Now + Duration.FromDays(7));

    [Fact]
    public void It_is_issued_for_seven_days() => Assert.Equal(
        Issued, Assert.Single(Accepted(new PreferenceLinkCommand.Issue(Person, Mark), Now)));

    [Fact]
    public void It_opens_until_the_last_moment_of_its_days() => Assert.IsType<PreferenceLinkEvent.Opened>(
        Assert.Single(Accepted(
            new PreferenceLinkCommand.Open(), Now + Duration.FromDays(7) - Duration.FromNanoseconds(1), Issued)));

    [Fact]
    public void It_opens_nothing_from_the_end_of_its_days_on() =>
        Assert.Equal(PreferenceLinkDecider.OpensNothing, Refused(Now + Duration.FromDays(7), Issued));

    [Fact]
    public void It_opens_nothing_a_second_time() => Assert.Equal(
        PreferenceLinkDecider.OpensNothing, Refused(Now, Issued, new PreferenceLinkEvent.Opened()));

    [Fact]
    public void What_was_never_issued_is_refused_in_the_same_words() =>
        Assert.Equal(PreferenceLinkDecider.OpensNothing, Refused(Now));

    private static Refusal Refused(Instant at, params PreferenceLinkEvent[] history) =>
        Assert.IsType<Decision<PreferenceLinkEvent>.Refused>(
            PreferenceLinkDecider.Decide(StateOf(history), new PreferenceLinkCommand.Open(), at)).Reason;

    private static IReadOnlyList<PreferenceLinkEvent> Accepted(
        PreferenceLinkCommand command, Instant at, params PreferenceLinkEvent[] history) =>
        Assert.IsType<Decision<PreferenceLinkEvent>.Accepted>(
            PreferenceLinkDecider.Decide(StateOf(history), command, at)).Events;

    private static PreferenceLinkState StateOf(PreferenceLinkEvent[] history) =>
        history.Aggregate(PreferenceLinkDecider.Initial, PreferenceLinkDecider.Evolve);
}
