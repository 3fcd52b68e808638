using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>One append that waits for its batch.</summary>
internal sealed class PgJob(AppendItem item)
{
    private readonly TaskCompletionSource<AppendOutcome> _done =
        new(TaskCreationOptions.RunContinuationsAsynchronously);
    private AppendOutcome? _outcome;
    private Exception? _refused;

    /// <summary>What is to be appended.</summary>
    public AppendItem Item => item;

    /// <summary>About how many bytes that is.</summary>
    public long Size { get; } = item.Events.Sum(fact => (long)fact.Data.Length)
        + item.Views.Sum(view => (long)(view.Body?.Length ?? 0))
        + item.Sealed.Sum(content => (long)content.Cipher.Length);

    /// <summary>Ends when it is durable, or not.</summary>
    public Task<AppendOutcome> Done => _done.Task;

    /// <summary>Decides it; a refusal of this item alone is kept for <see cref="Complete"/>.</summary>
    public void Decide(PgDraft draft)
    {
        (_outcome, _refused) = (null, null);
        try
        {
            _outcome = draft.Append(item);
        }
        catch (Exception exception) when (exception.GetType() == typeof(CompartmentShreddedException)
            || exception.GetType() == typeof(ArgumentException))
        {
            _refused = exception;
        }
    }

    /// <summary>Answers, once all of the batch is durable.</summary>
    public void Complete()
    {
        if (_refused is null)
            _done.TrySetResult(_outcome!);
        else
            _done.TrySetException(_refused);
    }

    /// <summary>Answers that it failed.</summary>
    public void Fail(Exception exception) => _done.TrySetException(exception);
}
