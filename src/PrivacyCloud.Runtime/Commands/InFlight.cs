using System.Collections.Concurrent;
using PrivacyCloud.Domain.Ledger;

namespace PrivacyCloud.Runtime.Commands;

/// <summary>
/// Commands with an idempotency key that are running. The first of a scope runs; those that come meanwhile wait until
/// it is over and then find its answer, even when they name another stream because a new id was made for each.
/// </summary>
public sealed class InFlight
{
    private readonly ConcurrentDictionary<Scope, TaskCompletionSource> _running = new();

    /// <summary>
    /// Waits for one's turn and runs. The turn ends when the work does, not when its sender stops waiting.
    /// </summary>
    public async Task<CommandOutcome> RunAsync(
        Submission submission, Func<Task<CommandOutcome>> work, CancellationToken cancel)
    {
        if (submission.Idempotency is not { } idempotency)
            return await work().WaitAsync(cancel);

        var scope = new Scope(submission.Stream.Log, idempotency.Operation, submission.Actor, idempotency.Key);
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (_running.GetOrAdd(scope, mine) is var first && first != mine)
            await first.Task.WaitAsync(cancel);

        return await FinishAsync(scope, mine, work).WaitAsync(cancel);
    }

    private async Task<CommandOutcome> FinishAsync(
        Scope scope, TaskCompletionSource mine, Func<Task<CommandOutcome>> work)
    {
        try
        {
            return await work();
        }
        finally
        {
            _running.TryRemove(KeyValuePair.Create(scope, mine));
            mine.SetResult();
        }
    }

    private readonly record struct Scope(LogId Log, string Operation, Actor Actor, string Key);
}
