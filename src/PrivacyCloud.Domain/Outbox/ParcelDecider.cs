using System.Diagnostics;

namespace PrivacyCloud.Domain.Outbox;

/// <summary>The rules of one parcel: tried until it is taken or given up. Pure: no clock, no ids, no I/O.</summary>
public static class ParcelDecider
{
    /// <summary>Before anything happened.</summary>
    public static ParcelState Initial { get; } = new ParcelState.None();

    private static Decision<ParcelEvent> Nothing { get; } = new Decision<ParcelEvent>.Accepted([]);

    /// <summary>What a command causes at a moment, or why it causes nothing.</summary>
    public static Decision<ParcelEvent> Decide(ParcelState state, ParcelCommand command, Instant now) =>
        (state, command) switch
        {
            (ParcelState.None, ParcelCommand.Queue c) => new ParcelEvent.Queued(c.Parcel, c.What, now),
            (ParcelState.None, _) => ParcelRefusals.Unknown,
            (_, ParcelCommand.Queue) => Nothing,
            (ParcelState.Waiting, ParcelCommand.Deliver) => new ParcelEvent.Delivered(now),
            (ParcelState.Waiting waiting, ParcelCommand.RecordFailure c) => Failed(waiting, c, now),
            (ParcelState.Waiting, ParcelCommand.GiveUp c) => new ParcelEvent.GivenUp(c.Why, now),
            (ParcelState.Waiting, ParcelCommand.Replay) => Nothing,
            (ParcelState.Dead, ParcelCommand.Replay) => new ParcelEvent.Replayed(now),
            (ParcelState.Delivered, ParcelCommand.Replay) => ParcelRefusals.NotDead,
            (ParcelState.Delivered or ParcelState.Dead, _) => Nothing,
            _ => throw new UnreachableException(),
        };

    /// <summary>The state after one more event. An impossible history throws.</summary>
    public static ParcelState Evolve(ParcelState state, ParcelEvent happened) =>
        (state, happened) switch
        {
            (ParcelState.None, ParcelEvent.Queued e) => new ParcelState.Waiting(
                e.Parcel, e.What, e.QueuedAt, e.QueuedAt, 0, null),
            (ParcelState.Waiting waiting, ParcelEvent.AttemptFailed e) => waiting with
            {
                NextAt = e.NextAt,
                Failures = waiting.Failures + 1,
                LastFailure = e.Why,
            },
            (ParcelState.Waiting waiting, ParcelEvent.Delivered e) => new ParcelState.Delivered(waiting, e.DeliveredAt),
            (ParcelState.Waiting waiting, ParcelEvent.GivenUp e) =>
                new ParcelState.Dead(waiting, e.Why, e.GivenUpAt),
            (ParcelState.Dead dead, ParcelEvent.Replayed e) => dead.Before with
            {
                NextAt = e.ReplayedAt,
                Failures = 0,
                LastFailure = dead.Why,
            },
            _ => throw new UnreachableException(),
        };

    /// <summary>The last failure that is allowed ends it.</summary>
    private static ParcelEvent Failed(
        ParcelState.Waiting waiting, ParcelCommand.RecordFailure command, Instant now) =>
        Backoff.After(waiting.Failures + 1, waiting.Parcel, command.RetryAfter) is { } wait
            ? new ParcelEvent.AttemptFailed(command.Why, now + wait)
            : new ParcelEvent.GivenUp(command.Why, now);
}
