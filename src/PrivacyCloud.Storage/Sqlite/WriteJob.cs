using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>One write that waits in a lane.</summary>
internal abstract class WriteJob<TWriter>(bool alone)
    where TWriter : IWriter
{
    /// <summary>True for what cannot run in a transaction, such as cutting the write-ahead log.</summary>
    public bool Alone { get; } = alone;

    /// <summary>Does it. What is refused before anything is written is kept for <see cref="Complete"/>.</summary>
    public abstract void Run(TWriter writer);

    /// <summary>Answers, once all of it is durable.</summary>
    public abstract void Complete();

    /// <summary>Answers that it failed.</summary>
    public abstract void Fail(Exception exception);
}

/// <summary>One write with its answer.</summary>
internal sealed class WriteJob<TWriter, TResult>(Func<TWriter, TResult> run, bool alone) : WriteJob<TWriter>(alone)
    where TWriter : IWriter
{
    private readonly TaskCompletionSource<TResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? _result;
    private Exception? _refused;

    /// <summary>Ends when the write is durable, or not.</summary>
    public Task<TResult> Done => _done.Task;

    /// <inheritdoc/>
    public override void Run(TWriter writer)
    {
        try
        {
            _result = run(writer);
        }
        catch (Exception exception) when (IsRefusal(exception))
        {
            _refused = exception;
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        if (_refused is null)
            _done.TrySetResult(_result!);
        else
            _done.TrySetException(_refused);
    }

    /// <inheritdoc/>
    public override void Fail(Exception exception) => _done.TrySetException(exception);

    /// <summary>These two are thrown before anything is written; no subclass of them is meant.</summary>
    private static bool IsRefusal(Exception exception) =>
        exception.GetType() == typeof(CompartmentShreddedException) || exception.GetType() == typeof(ArgumentException);
}
