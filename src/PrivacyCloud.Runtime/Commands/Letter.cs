namespace PrivacyCloud.Runtime.Commands;

/// <summary>A command waiting for its entity, and who waits for the answer.</summary>
internal sealed class Letter(Submission submission, CancellationToken cancel)
{
    private readonly TaskCompletionSource<CommandOutcome> _answer =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when the entity is through with it, whatever its sender does meanwhile.</summary>
    public Task<CommandOutcome> Answer => _answer.Task;

    /// <summary>Gives it to the entity. Never throws: what goes wrong goes to whoever waits.</summary>
    public async Task DeliverAsync(IEntity entity)
    {
        try
        {
            cancel.ThrowIfCancellationRequested();
            _answer.SetResult(await entity.ExecuteAsync(submission, cancel));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            _answer.SetCanceled(cancel);
        }
        catch (Exception fault) when (Tell(fault))
        {
            // Told to whoever waits.
        }
    }

    private bool Tell(Exception fault)
    {
        _answer.SetException(fault);

        // Nobody may be waiting any more; the fault is observed here so that it does not surface as unobserved.
        _ = _answer.Task.Exception;
        return true;
    }
}
