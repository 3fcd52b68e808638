namespace PrivacyCloud.Bench.Cluster;

/// <summary>Owners that are woken by their first call and then stay.</summary>
internal interface IOwners : IAsyncDisposable
{
    /// <summary>What is there of one before it is woken.</summary>
    Task PrepareAsync(int number);

    /// <summary>Calls one, and waits for its answer.</summary>
    Task CallAsync(int number);
}
