using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>Everything an engine needs to know of one kind of aggregate: a description, not a base class.</summary>
/// <typeparam name="TState">What is known.</typeparam>
/// <typeparam name="TCommand">What may be wanted.</typeparam>
/// <typeparam name="TEvent">What may have happened.</typeparam>
public sealed record Aggregate<TState, TCommand, TEvent> : IAggregate
    where TState : class
    where TCommand : class
    where TEvent : class
{
    /// <inheritdoc/>
    public required string Kind { get; init; }

    /// <summary>Before anything happened.</summary>
    public required TState Initial { get; init; }

    /// <summary>The rules: what a command causes at a moment, or why it causes nothing.</summary>
    public required Func<TState, TCommand, Instant, Decision<TEvent>> Decide { get; init; }

    /// <summary>The fold.</summary>
    public required Func<TState, TEvent, TState> Evolve { get; init; }

    /// <summary>The written names of its events.</summary>
    public required EventCodec<TEvent> Events { get; init; }

    /// <summary>The written names of its commands.</summary>
    public required CommandCodec<TCommand> Commands { get; init; }

    /// <summary>
    /// The rows of views that a state at a version stands for; rows that differ are written with the events.
    /// </summary>
    public Func<StreamId, TState, long, IEnumerable<ViewDraft>> Rows { get; init; } = (_, _, _) => [];

    /// <summary>What is answered to a command that was done: ids and status, never personal data.</summary>
    public Func<TCommand, TState, IReadOnlyDictionary<string, string>> Answer { get; init; } =
        (_, _) => new Dictionary<string, string>();

    /// <summary>What it waits for, where it ever waits; an aggregate without this is never woken.</summary>
    public Alarm<TState, TCommand>? Alarm { get; init; }

    /// <inheritdoc/>
    public IReadOnlyList<string> EventNames => Events.Names;

    /// <inheritdoc/>
    public IReadOnlyList<string> CommandNames => Commands.Names;

    /// <inheritdoc/>
    public WrittenCommand Write(object command) => Commands.Write(command);

    /// <inheritdoc/>
    public object Read(WrittenCommand written) => Commands.Read(written);

    /// <inheritdoc/>
    public IEntity Open(StreamId stream, EngineParts parts) =>
        new Entity<TState, TCommand, TEvent>(this, stream, parts);

    /// <summary>What is appended when something happens to a state.</summary>
    internal AppendItem Item(
        StreamId stream, Folded<TState> before, Turn<TState, TEvent> turn, Instant at, Actor actor)
    {
        var (happened, after) = turn;
        var version = before.Version + happened.Count;
        return new()
        {
            Stream = stream,
            ExpectedVersion = before.Version,
            At = at,
            Actor = actor,
            Events = Written(happened),
            Views = happened.Count == 0
                ? [] : ViewDiff.Between(Rows(stream, before.State, before.Version), Rows(stream, after, version)),
            Due = Alarm is { } alarm && alarm.DueAt(after) is var due && due != alarm.DueAt(before.State)
                ? new DueWrite(due) : null,
        };
    }

    private NewEvent[] Written(IReadOnlyList<TEvent> events)
    {
        var written = new NewEvent[events.Count];
        for (var at = 0; at < written.Length; at++)
            written[at] = Events.Write(events[at]);

        return written;
    }
}

/// <summary>What happened, and what it has made of a state.</summary>
internal sealed record Turn<TState, TEvent>(IReadOnlyList<TEvent> Happened, TState After);

/// <summary>When an aggregate is to be woken, and what it wants done then.</summary>
/// <param name="DueAt">The next moment, or null when it waits for nothing.</param>
/// <param name="Wake">The command at that moment, or null when there is nothing to do after all.</param>
public sealed record Alarm<TState, TCommand>(Func<TState, Instant?> DueAt, Func<TState, Instant, TCommand?> Wake)
    where TCommand : class;

/// <summary>One row of a view, before it is written.</summary>
/// <param name="View">The view's name.</param>
/// <param name="Key">The row's key.</param>
/// <param name="Body">A record that compares by value; without personal data in clear.</param>
public sealed record ViewDraft(string View, string Key, object Body);
