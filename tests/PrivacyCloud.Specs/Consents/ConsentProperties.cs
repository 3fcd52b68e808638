using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using static PrivacyCloud.Specs.Consents.SampleConsent;
using static PrivacyCloud.Specs.Tenants.Known;

namespace PrivacyCloud.Specs.Consents;

/// <summary>What holds of every person's consents, whatever is said, by whom and when.</summary>
public sealed class ConsentProperties
{
    private static readonly (BrandId Brand, PurposeCode Purpose)[] Asked =
    [
        .. from brand in (BrandId[])[Shop, Other]
           from purpose in (PurposeCode[])[Analytics, Mail, Training]
           select (brand, purpose),
    ];

    [Fact]
    public void Folding_the_events_again_gives_the_same_state() => ForAll(steps =>
        steps.Count == 0 || EventsOf(steps).Aggregate(ConsentDecider.Initial, ConsentFold.Evolve) == steps[^1].After);

    [Fact]
    public void What_comes_later_never_changes_how_it_stood_before() => ForAll(steps => Enumerable
        .Range(0, steps.Count).All(count => steps.Take(count + 1).SelectMany(one => one.Events)
            .Aggregate(ConsentDecider.Initial, ConsentFold.Evolve) == steps[count].After));

    [Fact]
    public void What_is_refused_changes_nothing_and_says_why_in_three_languages() => ForAll(steps =>
        steps.Where(one => one.Refusal is not null).All(one => one.Before == one.After
            && one.Refusal is { Code: ['c', 'o', 'n', 's', 'e', 'n', 't', '.', ..], Why.En.Length: > 0 } refusal
            && refusal.Why is { Vi.Length: > 0, Ja.Length: > 0 }));

    [Fact]
    public void The_word_that_was_said_is_the_first_event_that_is_recorded_of_it() => ForAll(steps => steps.All(one =>
        one.Refusal is not null || one.Command switch
        {
            ConsentCommand.Decide c => one.Events[0] == c.Event,
            ConsentCommand.Withdraw c => one.Events[0] == c.Event,
            _ => true,
        }));

    [Fact]
    public void After_a_no_there_is_no_consent_whoever_said_it() => ForAll(steps => EachWord(steps).All(one =>
        one.Word != Word.No || one.After?.Status.IsNo() == true));

    [Fact]
    public void A_no_stays_a_no_until_a_yes_is_said() => ForAll(steps => EachWord(steps).All(one =>
        one.Before?.Status.IsNo() != true || one.Word == Word.Yes || one.After!.Status.IsNo()));

    [Fact]
    public void A_verified_no_is_lifted_by_her_device_or_a_verified_yes_alone() => ForAll(steps => Asked.All(asked =>
    {
        var verifiedNo = false;
        return Along(steps, asked).All(one =>
        {
            verifiedNo = one.Word switch
            {
                Word.No => verifiedNo || one.Said == Assurance.Verified,
                Word.Yes => verifiedNo && one.Said == Assurance.Claimed,
                _ => verifiedNo,
            };
            return !verifiedNo || one.After is { Assurance: Assurance.Verified } standing && standing.Status.IsNo();
        });
    }));

    [Fact]
    public void A_yes_counts_unless_it_is_only_claimed_against_a_verified_word() => ForAll(steps => EachWord(steps)
        .Where(one => one.Word == Word.Yes)
        .All(one => one.After is { } standing && (standing.Turn == one.Turn
            ? standing.Status.Covers() && standing.Assurance == one.Said
            : one.Said == Assurance.Claimed && one.Before is { Assurance: Assurance.Verified } before
                && before == standing && (before.Status.IsNo() || before.Status.Covers()))));

    [Fact]
    public void A_verified_yes_stands_with_its_own_end_until_she_ends_it_herself_or_it_is_taken_back() =>
        ForAll(steps => Asked.All(asked =>
        {
            ConsentStanding? verified = null;
            return Along(steps, asked).All(one =>
            {
                verified = one.Word switch
                {
                    Word.Silence => verified,
                    Word.Yes => one.Said == Assurance.Verified ? one.After
                        : one.Said == Assurance.Claimed ? verified : null,
                    _ => null,
                };
                return verified is null || (verified == one.After && verified.Status.Covers());
            });
        }));

    [Fact]
    public void Every_standing_names_the_event_that_says_it_and_is_as_sure_as_that() => ForAll(steps =>
    {
        var events = EventsOf(steps);
        return steps.Count == 0 || steps[^1].Standings.All(one =>
            SaidOf.About(events[(int)one.Turn - 1], one.Brand, one.Purpose) is var (word, said)
            && word != Word.Silence && (word == Word.End || said == one.Assurance)
            && (word == Word.Yes) == one.Status.Covers());
    });

    [Fact]
    public void It_wakes_no_later_than_at_any_end() => ForAll(steps => steps.All(one =>
        one.Standings.Where(standing => standing.Status.Covers() && standing.Until is not null)
            .All(standing => one.After.NextEnd() <= standing.Until)));

    [Fact]
    public void It_wakes_for_no_end_that_is_none() => ForAll(steps => steps.All(one =>
        one.After.NextEnd() is not { } next
        || one.Standings.Any(standing => standing.Status.Covers() && standing.Until == next)));

    [Fact]
    public void A_ring_tells_just_what_is_over_and_is_quiet_then() => ForAll(steps => steps.All(one =>
    {
        var rung = AnyLife.Take(one.After, new ConsentCommand.Ring(), one.At);
        var over = one.Standings.Where(standing => standing.Status.Covers() && standing.Until <= one.At)
            .Select(standing => (standing.Brand, standing.Purpose));
        return rung.Events.All(happened => happened is ConsentEvent.Expired)
            && rung.Events.Cast<ConsentEvent.Expired>()
                .SelectMany(happened => happened.Purposes.Select(purpose => (happened.Brand, purpose)))
                .ToHashSet().SetEquals(over)
            && !(rung.After.NextEnd() <= one.At)
            && AnyLife.Take(rung.After, new ConsentCommand.Ring(), one.At).Events.Count == 0;
    }));

    [Fact]
    public void Noticing_an_end_changes_nothing_of_what_is_covered() => ForAll(steps => steps.All(one =>
    {
        var rung = AnyLife.Take(one.After, new ConsentCommand.Ring(), one.At);
        return Asked.All(asked => Covers(one.After, asked, one.At) == Covers(rung.After, asked, one.At));
    }));

    [Fact]
    public void Each_yes_that_is_taken_back_orders_a_stop_once_and_nothing_else_does() => ForAll(steps =>
        steps.All(one =>
        {
            var takenBack = Asked.Where(asked => Covers(one.Before, asked, one.At) && one.Events.Any(happened =>
                SaidOf.About(happened, asked.Brand, asked.Purpose).Word is Word.No or Word.End));
            var ordered = one.Events.OfType<ConsentEvent.StopOrdered>()
                .SelectMany(stop => stop.Purposes.Select(purpose => (stop.Brand, purpose))).ToList();
            return ordered.Count == ordered.Distinct().Count() && ordered.ToHashSet().SetEquals(takenBack);
        }));

    [Fact]
    public void What_is_ordered_and_not_confirmed_is_open_and_nothing_else_is() => ForAll(steps =>
    {
        var events = EventsOf(steps);
        var confirmed = events.OfType<ConsentEvent.StopConfirmed>().Select(one => one.Order.Number).ToList();
        var ordered = events.Index().Where(one => one.Item is ConsentEvent.StopOrdered { Purposes.Count: > 0 })
            .Select(one => one.Index + 1L);
        return confirmed.Count == confirmed.Distinct().Count()
            && (steps.Count == 0 || ordered.Except(confirmed).ToHashSet().SetEquals(
                (steps[^1].After as ConsentState.Known)?.Stops.Select(one => one.Turn) ?? []));
    });

    [Fact]
    public void What_is_said_at_one_brand_changes_nothing_at_another() => ForAll(steps =>
    {
        var state = ConsentDecider.Initial;
        return EventsOf(steps).All(happened =>
        {
            var (before, brand) = (state, SaidOf.BrandOf(happened));
            state = ConsentFold.Evolve(state, happened);
            return Asked.Where(asked => asked.Brand != brand)
                .All(asked => Find(before, asked) == Find(state, asked));
        });
    });

    [Fact]
    public void Every_event_counts_one_turn_and_every_purpose_stands_once() => ForAll(steps =>
        steps.Count == 0 || ((steps[^1].After as ConsentState.Known)?.Turns ?? 0) == EventsOf(steps).Count
            && steps[^1].Standings.Select(one => (one.Brand, one.Purpose)).Distinct().Count()
                == steps[^1].Standings.Count);

    /// <summary>Event by event: what it says of a purpose, and where that stood before and stands after it.</summary>
    private static IEnumerable<Turning> EachWord(IReadOnlyList<LifeStep> steps) =>
        Asked.SelectMany(asked => Along(steps, asked));

    private static IEnumerable<Turning> Along(
        IReadOnlyList<LifeStep> steps, (BrandId Brand, PurposeCode Purpose) asked)
    {
        var state = ConsentDecider.Initial;
        foreach (var (index, happened) in EventsOf(steps).Index())
        {
            var before = state;
            state = ConsentFold.Evolve(state, happened);
            var (word, said) = SaidOf.About(happened, asked.Brand, asked.Purpose);
            yield return new(index + 1, word, said, Find(before, asked), Find(state, asked));
        }
    }

    private static ConsentStanding? Find(ConsentState state, (BrandId Brand, PurposeCode Purpose) asked) =>
        (state as ConsentState.Known)?.Find(asked.Brand, asked.Purpose);

    private static bool Covers(ConsentState state, (BrandId Brand, PurposeCode Purpose) asked, Instant at) =>
        Find(state, asked)?.Covers(at) == true;

    private static List<ConsentEvent> EventsOf(IReadOnlyList<LifeStep> steps) =>
        [.. steps.SelectMany(one => one.Events)];

    private static void ForAll(Func<IReadOnlyList<LifeStep>, bool> holds) => Prop
        .ForAll(Gen.ArrayOf(Gen.Choose(0, 999_999)).ToArbitrary(), numbers => holds(AnyLife.Of(numbers)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400).WithQuietOnSuccess(true));

    private sealed record Turning(
        long Turn, Word Word, Assurance Said, ConsentStanding? Before, ConsentStanding? After);
}
