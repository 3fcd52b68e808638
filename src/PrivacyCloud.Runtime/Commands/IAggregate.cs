using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>An aggregate without its types, so that an engine can keep many kinds.</summary>
public interface IAggregate
{
    /// <summary>The kind of stream it is the rule of.</summary>
    string Kind { get; }

    /// <summary>The written names of its events.</summary>
    IReadOnlyList<string> EventNames { get; }

    /// <summary>The written names of its commands.</summary>
    IReadOnlyList<string> CommandNames { get; }

    /// <summary>A command as it travels to an owner in another process.</summary>
    /// <exception cref="ArgumentException">It is none of this kind's.</exception>
    WrittenCommand Write(object command);

    /// <summary>Reads a command back.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is not written as one of this kind.</exception>
    object Read(WrittenCommand written);

    /// <summary>One entity of this kind, folded from the ledger when it is first used.</summary>
    IEntity Open(StreamId stream, EngineParts parts);
}

/// <summary>
/// One entity: folds its stream, decides, appends. It has no lock of its own: whoever holds it calls it for one
/// command at a time.
/// </summary>
public interface IEntity
{
    /// <summary>Executes one command.</summary>
    Task<CommandOutcome> ExecuteAsync(Submission submission, CancellationToken cancel);
}
