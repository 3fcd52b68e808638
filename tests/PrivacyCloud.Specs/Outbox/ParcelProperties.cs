using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Outbox;
using PrivacyCloud.Runtime.Outbox;
using static PrivacyCloud.Specs.Outbox.SampleParcel;

namespace PrivacyCloud.Specs.Outbox;

/// <summary>What holds of every parcel, whatever is done to it and when.</summary>
public sealed class ParcelProperties
{
    private static readonly ParcelCommand[] Commands =
    [
        new ParcelCommand.Queue(Id, Call),
        new ParcelCommand.RecordFailure(FailureCode.Timeout, null),
        new ParcelCommand.RecordFailure(FailureCode.Unreachable, Duration.FromHours(3)),
        new ParcelCommand.RecordFailure(FailureCode.NotSecure, Duration.FromDays(30)),
        new ParcelCommand.Deliver(),
        new ParcelCommand.GiveUp(FailureCode.ContentErased),
        new ParcelCommand.Replay(),
    ];

    [Fact]
    public void Folding_the_events_again_gives_the_same_state() =>
        ForAll(tale => Tell(tale).Events.Aggregate(ParcelDecider.Initial, ParcelDecider.Evolve) == Tell(tale).State);

    [Fact]
    public void It_is_delivered_at_most_once_and_nothing_follows() => ForAll(tale =>
    {
        var events = Tell(tale).Events;
        var at = events.FindIndex(one => one is ParcelEvent.Delivered);
        return at < 0 || at == events.Count - 1;
    });

    [Fact]
    public void It_never_waits_longer_than_a_day() => ForAll(tale =>
        Tell(tale) is not { State: ParcelState.Waiting waiting } told || waiting.NextAt <= told.Now + Backoff.WaitMax);

    [Fact]
    public void Every_event_is_read_back_from_the_ledger_as_it_was_written() => ForAll(tale =>
        Tell(tale).Events.All(one =>
        {
            var written = ParcelAggregate.Events.Write(one);
            return ParcelAggregate.Events.Read(written.Type, written.Data) == one;
        }));

    private static void ForAll(Func<int[], bool> holds) =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 9_999)).ToArbitrary(), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    /// <summary>Each number is a command and the hours that pass before it.</summary>
    private static Tale Tell(int[] numbers)
    {
        var (state, now, events) = (ParcelDecider.Initial, Now, new List<ParcelEvent>());
        foreach (var number in numbers)
        {
            now += Duration.FromHours(number % 97);
            switch (ParcelDecider.Decide(state, Commands[number % Commands.Length], now))
            {
                case Decision<ParcelEvent>.Accepted accepted:
                    events.AddRange(accepted.Events);
                    state = accepted.Events.Aggregate(state, ParcelDecider.Evolve);
                    break;
                case Decision<ParcelEvent>.Refused:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        return new(state, events, now);
    }

    private sealed record Tale(ParcelState State, List<ParcelEvent> Events, Instant Now);
}
