namespace PrivacyCloud.Runtime.Ports;

/// <summary>A queue is full. Nothing was done: the same call may be made again after a moment.</summary>
public sealed class OverloadedException : Exception
{
    public OverloadedException()
    {
    }

    public OverloadedException(string message)
        : base(message)
    {
    }

    public OverloadedException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>How long to wait before the next try.</summary>
    public TimeSpan RetryAfter { get; init; } = TimeSpan.FromSeconds(1);
}
