namespace PrivacyCloud.Cluster.Sight;

/// <summary>
/// Whether this silo leaves its cell by its own resolve, because it alone has lost the store. The host then ends soon
/// and says so by its exit code, so that whoever runs it starts it again.
/// </summary>
public sealed class Departure
{
    private readonly TaskCompletionSource _begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when it leaves.</summary>
    public Task Begun => _begun.Task;

    internal void Begin() => _begun.TrySetResult();
}
