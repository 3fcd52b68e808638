using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>One write that waits in a lane.</summary>
internal abstract class WriteJob<TWriter>(bool alone, int items)
    where TWriter : IWriter
{
    /// <summary>How many items it writes: what limits a commit is what is in it, not who sent it.</summary>
    public int Items { get; } = items;

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
internal sealed class WriteJob<TWriter, TResult>(Func<TWriter, TResult> run, bool alone, int items)
    : WriteJob<TWriter>(alone, items)
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
        catch (Exception exception) when (WriteRefusal.Is(exception))
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
}

/// <summary>Tells what was refused before it was written from what failed midway.</summary>
internal static class WriteRefusal
{
    /// <summary>These two are thrown before anything is written; no subclass of them is meant.</summary>
    public static bool Is(Exception exception) =>
        exception.GetType() == typeof(CompartmentShreddedException) || exception.GetType() == typeof(ArgumentException);
}
