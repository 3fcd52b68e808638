using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Duties;
using PrivacyCloud.Runtime.Commands;
using static PrivacyCloud.Specs.Duties.SampleDuty;

namespace PrivacyCloud.Specs.Duties;

/// <summary>What holds of every duty, whatever is done to it and when.</summary>
public sealed class DutyProperties
{
    private static readonly DutyCommand[] Commands =
    [
        new DutyCommand.Open(Id, Question, Running),
        new DutyCommand.Extend(Complexity, Asked, Lengthened),
        new DutyCommand.Extend(
            Complexity, Question with { Notices = 2 }, Computed(Statute, Question with { Notices = 2 })),
        new DutyCommand.CorrectDueDate(Computed(Firm, Question)),
        new DutyCommand.CorrectDueDate(Running),
        new DutyCommand.Complete(),
        new DutyCommand.Cancel(CancelReason.Merged),
        new DutyCommand.Ring(),
        new DutyCommand.Ring(),
    ];

    [Fact]
    public void Folding_the_events_again_gives_the_same_state() =>
        ForAll(tale => Tell(tale).Events.Aggregate(DutyDecider.Initial, DutyDecider.Evolve) == Tell(tale).State);

    [Fact]
    public void What_was_told_a_moment_ago_is_told_no_second_time() => ForAll(tale =>
    {
        var (state, now) = (Tell(tale).State, Moment(tale));
        return DutyDecider.Decide(
            state, new DutyCommand.Ring(), now) is not Decision<DutyEvent>.Accepted { Events: [var rung] }
            || DutyDecider.Decide(DutyDecider.Evolve(state, rung), new DutyCommand.Ring(), now)
                is Decision<DutyEvent>.Accepted { Events: [] };
    });

    [Fact]
    public void Nothing_happens_after_a_duty_is_closed() => ForAll(tale =>
    {
        var closings = Tell(tale).Events.Index()
            .Where(one => one.Item is DutyEvent.Completed or DutyEvent.Cancelled).Select(one => one.Index).ToList();
        return closings.Count == 0 || (closings.Count == 1 && closings[0] == Tell(tale).Events.Count - 1);
    });

    [Fact]
    public void An_open_duty_that_has_not_fallen_due_always_waits_for_a_moment() => ForAll(tale =>
        Tell(tale).State is not DutyState.Open open || open.NextRing() is not null == (open.Passed != DutyDay.Due));

    [Fact]
    public void A_duty_rings_at_the_moment_it_asked_to_be_woken() => ForAll(tale =>
        Tell(tale).State is not DutyState.Open open || open.NextRing() is not { } at
        || DutyDecider.Decide(open, new DutyCommand.Ring(), at) is Decision<DutyEvent>.Accepted { Events.Count: 1 });

    [Fact]
    public void Every_event_is_read_back_from_the_ledger_as_it_was_written() => ForAll(tale =>
        Tell(tale).Events.All(one =>
        {
            var written = DutyAggregate.Events.Write(one);
            return DutyAggregate.Events.Read(written.Type, written.Data) == one;
        }));

    private static void ForAll(Func<int[], bool> holds) =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 9_999)).ToArbitrary(), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    /// <summary>Each number is a command and the hours that pass before it.</summary>
    private static Tale Tell(int[] numbers)
    {
        var (state, now, events) = (DutyDecider.Initial, Question.From, new List<DutyEvent>());
        foreach (var number in numbers)
        {
            now += Duration.FromHours(number % 97);
            switch (DutyDecider.Decide(state, Commands[number % Commands.Length], now))
            {
                case Decision<DutyEvent>.Accepted accepted:
                    events.AddRange(accepted.Events);
                    state = accepted.Events.Aggregate(state, DutyDecider.Evolve);
                    break;
                case Decision<DutyEvent>.Refused:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return new(state, events);
    }

    private static Instant Moment(int[] numbers) => Question.From + Duration.FromHours(numbers.Sum(n => n % 97));

    private sealed record Tale(DutyState State, IReadOnlyList<DutyEvent> Events);
}
