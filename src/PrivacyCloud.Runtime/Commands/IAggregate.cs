using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>An aggregate without its types, so that an engine can keep many kinds.</summary>
public interface IAggregate
{
    /// <summary>The kind of stream it is the rule of.</summary>
    string Kind { get; }

    /// <summary>The written names of its events.</summary>
    IReadOnlyList<string> EventNames { get; }

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
