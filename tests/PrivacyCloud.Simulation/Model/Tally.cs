using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Events;

namespace PrivacyCloud.Simulation.Model;

/// <summary>What is wanted of a tally: adding twice is seen twice, so that nothing done twice can hide.</summary>
public abstract record TallyCommand
{
    private TallyCommand()
    {
    }

    public sealed record Add(int Token) : TallyCommand;

    public sealed record Arm(Instant At) : TallyCommand;

    public sealed record Ring : TallyCommand;

    public sealed record Close : TallyCommand;
}

/// <summary>What happened to a tally.</summary>
public abstract record TallyEvent
{
    private TallyEvent()
    {
    }

    public sealed record Added(int Token) : TallyEvent;

    public sealed record Armed(Instant At) : TallyEvent;

    public sealed record Rang(Instant WasDueAt) : TallyEvent;

    public sealed record Closed : TallyEvent;
}

/// <summary>What is known of a tally.</summary>
public abstract record TallyState
{
    private TallyState()
    {
    }

    public sealed record Open(ValueList<int> Tokens, Instant? DueAt, int Rings) : TallyState;

    public sealed record Closed(int Count) : TallyState;
}

/// <summary>One row for each tally.</summary>
public sealed record TallyRow(int Count, int Rings, bool IsClosed, long Version);

/// <summary>The smallest aggregate with everything an engine must do right.</summary>
public static class Tally
{
    public const string Kind = "tally";

    public static Aggregate<TallyState, TallyCommand, TallyEvent> Description { get; } = new()
    {
        Kind = Kind,
        Initial = new TallyState.Open([], null, 0),
        Decide = (state, command, _) => Decide(state, command),
        Evolve = Evolve,
        Events = new(
            EventName.Of<TallyEvent.Added>("tally.added.v1"),
            EventName.Of<TallyEvent.Armed>("tally.armed.v1"),
            EventName.Of<TallyEvent.Rang>("tally.rang.v1"),
            EventName.Of<TallyEvent.Closed>("tally.closed.v1")),
        Commands = new(
            CommandName.Of<TallyCommand.Add>("tally.add"),
            CommandName.Of<TallyCommand.Arm>("tally.arm"),
            CommandName.Of<TallyCommand.Ring>("tally.ring"),
            CommandName.Of<TallyCommand.Close>("tally.close")),
        Rows = (stream, state, version) => version == 0 ? [] : [new("tallies", stream.Id, Row(state, version))],
        Answer = (command, _) => new Dictionary<string, string>
        {
            ["did"] = command is TallyCommand.Add add ? $"add {add.Token}" : command.GetType().Name,
        },
        Alarm = new(
            state => state is TallyState.Open open ? open.DueAt : null,
            (state, now) => state is TallyState.Open { DueAt: { } due } && due <= now ? new TallyCommand.Ring() : null),
    };

    public static TallyRow Row(TallyState state, long version) => state switch
    {
        TallyState.Open open => new(open.Tokens.Count, open.Rings, IsClosed: false, version),
        TallyState.Closed closed => new(closed.Count, 0, IsClosed: true, version),
        _ => throw new UnreachableException(),
    };

    public static StreamId StreamOf(LogId log, int number) => new(log, Kind, $"tal_{number}");

    private static Decision<TallyEvent> Decide(TallyState state, TallyCommand command) => (state, command) switch
    {
        (TallyState.Closed, _) => new Refusal("tally.closed", new("Closed.", "Đã đóng.", "終了しています。")),
        (TallyState.Open, TallyCommand.Add add) => new TallyEvent.Added(add.Token),
        (TallyState.Open, TallyCommand.Arm arm) => new TallyEvent.Armed(arm.At),
        (TallyState.Open { DueAt: { } due }, TallyCommand.Ring) => new TallyEvent.Rang(due),
        (TallyState.Open, TallyCommand.Ring) => new Decision<TallyEvent>.Accepted([]),
        (TallyState.Open, TallyCommand.Close) => new TallyEvent.Closed(),
        _ => throw new UnreachableException(),
    };

    private static TallyState Evolve(TallyState state, TallyEvent happened) => (state, happened) switch
    {
        (TallyState.Open open, TallyEvent.Added e) => open with { Tokens = open.Tokens.Add(e.Token) },
        (TallyState.Open open, TallyEvent.Armed e) => open with { DueAt = e.At },
        (TallyState.Open open, TallyEvent.Rang) => open with { DueAt = null, Rings = open.Rings + 1 },
        (TallyState.Open open, TallyEvent.Closed) => new TallyState.Closed(open.Tokens.Count),
        _ => throw new UnreachableException(),
    };
}
