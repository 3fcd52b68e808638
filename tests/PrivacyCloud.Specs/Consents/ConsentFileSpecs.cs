using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Consents;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>A history answers for every moment it reaches back to, and later events never change the answer.</summary>
public sealed class ConsentFileSpecs
{
    private static readonly Instant First = Instant.FromUtc(2026, 3, 1, 8, 0);
    private static readonly Instant Second = Instant.FromUtc(2026, 4, 1, 8, 0);
    private static readonly Duration Tick = Duration.FromTicks(1);

    private static readonly ConsentFile File = Of(
        (First, YesUntil(End)), (Second, Back(Assurance.Claimed, Analytics)), (Second, Ordered(3, Analytics)));

    [Fact]
    public void Before_the_first_event_nothing_was_known()
    {
        var then = File.AsOf(First - Tick);

        Assert.Equal(ConsentDecider.Initial, then.State);
        Assert.Empty(then.Turns);
        Assert.Equal(File.Person, then.Person);
    }

    [Fact]
    public void From_the_tick_of_an_event_on_it_counts()
    {
        Assert.True(Standing(File.AsOf(First).State).Covers(First));
        Assert.True(Standing(File.AsOf(Second - Tick).State).Covers(Second));
        Assert.False(Standing(File.AsOf(Second).State).Covers(Second));
    }

    [Fact]
    public void All_that_was_recorded_at_one_moment_counts_from_that_moment() =>
        Assert.Equal(3, File.AsOf(Second).Turns.Count);

    [Fact]
    public void In_the_future_it_is_as_it_is_now()
    {
        Assert.Equal(File.State, File.AsOf(Instant.MaxValue).State);
        Assert.Equal(File.Turns, File.AsOf(Instant.MaxValue).Turns);
    }

    [Fact]
    public void What_happens_later_changes_no_earlier_answer()
    {
        var longer = Of(
            (First, YesUntil(End)), (Second, Back(Assurance.Claimed, Analytics)), (Second, Ordered(3, Analytics)),
            (Second + Tick, Yes(Assurance.Verified, Analytics)));

        Assert.Equal(File.State, longer.AsOf(Second).State);
        Assert.Equal(File.AsOf(First).State, longer.AsOf(First).State);
        Assert.NotEqual(File.State, longer.State);
    }

    [Fact]
    public void A_standing_leads_to_the_event_that_set_it_then_and_now()
    {
        Assert.Equal(2, File.EntryOf(Standing(File.State)).Position);
        Assert.Equal(Second, File.EntryOf(Standing(File.State)).At);

        var then = File.AsOf(First);
        Assert.Equal(1, then.EntryOf(Standing(then.State)).Position);
    }

    [Fact]
    public void A_no_is_newer_than_what_was_said_the_tick_before_it()
    {
        Assert.Equal([Analytics], File.RefusedAfter(Second - Tick, Shop, [Mail, Analytics]));
        Assert.Empty(File.RefusedAfter(Second, Shop, [Analytics]));
        Assert.Empty(File.RefusedAfter(First, Other, [Analytics]));
        Assert.Empty(File.AsOf(First).RefusedAfter(Instant.MinValue, Shop, [Analytics]));
        Assert.Empty(File.AsOf(Instant.MinValue).RefusedAfter(Instant.MinValue, Shop, [Analytics]));
    }

    [Fact]
    public void A_no_that_was_stated_for_an_older_day_is_as_old_as_that()
    {
        var paper = Of((Second, No(Assurance.Verified, Analytics) with { StatedAt = First }));

        Assert.Equal([Analytics], paper.RefusedAfter(First - Tick, Shop, [Analytics]));
        Assert.Empty(paper.RefusedAfter(First, Shop, [Analytics]));
    }

    private static ConsentFile Of(params (Instant At, ConsentEvent Happened)[] history)
    {
        var turns = history.Select((one, at) => new ConsentEntry(at + 1, one.At, Actor.Platform, one.Happened));
        return new(
            new(Holder.Value), history.Select(one => one.Happened).Aggregate(
                ConsentDecider.Initial, ConsentFold.Evolve), [.. turns]);
    }
}
