using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>The folder is locked by this process, so it holds every lease there could be.</summary>
internal sealed class SqliteLeases : ILeases
{
    /// <inheritdoc/>
    public Task<bool> TryHoldAsync(LogId log, string name, Duration term, CancellationToken cancel) =>
        Task.FromResult(true);

    /// <inheritdoc/>
    public Task LetGoAsync(LogId log, string name, CancellationToken cancel) => Task.CompletedTask;
}
