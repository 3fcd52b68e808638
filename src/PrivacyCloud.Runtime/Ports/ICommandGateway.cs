using PrivacyCloud.Runtime.Commands;

namespace PrivacyCloud.Runtime.Ports;

/// <summary>
/// The one door through which anything changes. It finds the one owner of a stream; commands of one stream run one
/// after the other. A repeated idempotency key answers the same and changes nothing; a replay that arrives while the
/// first still runs waits for its answer. Refusals are not kept: they changed nothing.
/// </summary>
public interface ICommandGateway
{
    /// <summary>
    /// Executes one command. When it answers <see cref="CommandOutcome.Done"/>, all of it is durable.
    /// </summary>
    /// <exception cref="OverloadedException">A queue is full, or others kept winning: nothing was done.</exception>
    /// <exception cref="OutcomeUnknownException">It may or may not be done; the same idempotency key tells.</exception>
    /// <exception cref="LogUnavailableException">There is no such log here, or it is in quarantine.</exception>
    /// <exception cref="OperationCanceledException">The caller stopped waiting; it may still be done.</exception>
    Task<CommandOutcome> ExecuteAsync(Submission submission, CancellationToken cancel);
}
