using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>A command on its way to the one owner of its stream.</summary>
/// <param name="Stream">Whose history it is to change.</param>
/// <param name="Command">The command itself, of the kind that the stream's aggregate knows.</param>
/// <param name="Actor">Who wants it.</param>
public sealed record Submission(StreamId Stream, object Command, Actor Actor)
{
    /// <summary>What makes a repetition recognisable; without it the command is simply executed.</summary>
    public Idempotency? Idempotency { get; init; }

    /// <summary>
    /// The version the caller has seen (<c>If-Match</c>); another one answers <see cref="CommandOutcome.Stale"/>.
    /// </summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>
    /// True when the caller has made the stream's id this moment, so that nobody can have written to it: it is not
    /// looked for, and is not kept in memory afterwards. Should it be there all the same, nothing is lost: the ledger
    /// says so, and it is read.
    /// </summary>
    public bool Fresh { get; init; }

    /// <summary>
    /// What the caller has read of the stream already, so that an owner in the same process need not read it again. It
    /// is a saving and no promise: should the stream have gone on since, the ledger says so, and it is read.
    /// </summary>
    public SeenState? Seen { get; init; }

    /// <summary>Sealed contents that the command's events will refer to.</summary>
    public IReadOnlyList<SealedContent> Sealed { get; init; } = [];

    /// <summary>Identifiers that the command claims for a holder.</summary>
    public IReadOnlyList<IdentifierClaim> Claims { get; init; } = [];

    /// <summary>The moment it counts from. Set by the loader of the demo alone; no HTTP call can set it.</summary>
    public Instant? At { get; init; }

    /// <summary>Wakes a stream whose moment has come; its aggregate knows what is to be done.</summary>
    public static Submission Wake(StreamId stream) => new(stream, WakeUp.Call, Actor.Platform);

    /// <summary>Names the stream and the kind of command, never what it holds.</summary>
    public override string ToString() => $"{Stream}: {Command.GetType().Name}";
}

/// <summary>What a stream came to when it was read.</summary>
/// <param name="State">The state, of the kind that the stream's aggregate knows.</param>
/// <param name="Version">So many events are in it.</param>
public sealed record SeenState(object State, long Version)
{
    /// <summary>Tells how far it goes, never what it holds.</summary>
    public override string ToString() => $"{Version} events";
}

/// <summary>Stands for the command that an aggregate itself supplies when its moment has come.</summary>
public sealed record WakeUp
{
    private WakeUp()
    {
    }

    /// <summary>The one there is.</summary>
    public static WakeUp Call { get; } = new();
}

/// <summary>What makes a repetition of a command recognisable. Kept as keyed hashes only.</summary>
/// <param name="Operation">The operation, such as <c>POST /v1/requests</c>, so that a key serves one kind.</param>
/// <param name="Key">What the caller sent as <c>Idempotency-Key</c>.</param>
/// <param name="Body">The bytes the caller sent.</param>
public sealed record Idempotency(string Operation, string Key, ReadOnlyMemory<byte> Body)
{
    /// <summary>The most characters a key may have.</summary>
    public const int KeyLengthMax = 255;

    /// <summary>Says nothing: a key may be anything a caller thought of.</summary>
    public override string ToString() => Operation;
}
