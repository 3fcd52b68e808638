using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents.Exports;

namespace PrivacyCloud.Specs.Consents;

/// <summary>An export is on record once when it begins and once when it is over.</summary>
public sealed class ConsentExportSpecs
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 22, 9, 0);
    private static readonly ExportScope Scope = new(Brand: null, Since: null, After: null, Identifiers: true);
    private static readonly ConsentExportEvent Begun = new ConsentExportEvent.Begun(Now, Scope);
    private static readonly ConsentExportEvent Ended = new ConsentExportEvent.Ended(Now, 7);
    private static readonly ConsentExportEvent BrokenOff = new ConsentExportEvent.BrokenOff(Now, 7);

    [Fact]
    public void It_begins_with_what_was_asked_for() =>
        Assert.Equal(Begun, Accepted(new ConsentExportCommand.Begin(Scope)));

    [Fact]
    public void It_ends_with_the_number_of_its_lines() =>
        Assert.Equal(Ended, Accepted(new ConsentExportCommand.End(7), Begun));

    [Fact]
    public void It_is_broken_off_with_the_number_of_lines_that_left() =>
        Assert.Equal(BrokenOff, Accepted(new ConsentExportCommand.BreakOff(7), Begun));

    [Fact]
    public void It_begins_once()
    {
        Assert.Equal(ConsentExportDecider.BegunAlready, Refused(new ConsentExportCommand.Begin(Scope), Begun));
        Assert.Equal(ConsentExportDecider.BegunAlready, Refused(new ConsentExportCommand.Begin(Scope), Begun, Ended));
    }

    [Fact]
    public void It_is_over_once_and_not_before_it_began()
    {
        Assert.Equal(ConsentExportDecider.NotRunning, Refused(new ConsentExportCommand.End(7)));
        Assert.Equal(ConsentExportDecider.NotRunning, Refused(new ConsentExportCommand.BreakOff(7)));
        Assert.Equal(ConsentExportDecider.NotRunning, Refused(new ConsentExportCommand.End(7), Begun, BrokenOff));
        Assert.Equal(ConsentExportDecider.NotRunning, Refused(new ConsentExportCommand.BreakOff(7), Begun, Ended));
    }

    private static ConsentExportEvent Accepted(ConsentExportCommand command, params ConsentExportEvent[] history) =>
        Assert.Single(Assert.IsType<Decision<ConsentExportEvent>.Accepted>(Decide(command, history)).Events);

    private static Refusal Refused(ConsentExportCommand command, params ConsentExportEvent[] history) =>
        Assert.IsType<Decision<ConsentExportEvent>.Refused>(Decide(command, history)).Reason;

    private static Decision<ConsentExportEvent> Decide(ConsentExportCommand command, ConsentExportEvent[] history) =>
        ConsentExportDecider.Decide(
            history.Aggregate(ConsentExportDecider.Initial, ConsentExportDecider.Evolve), command, Now);
}
