using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// One process at a time takes in an import. The lease is prolonged while it goes on; should it be lost all the same,
/// the import stops, and goes on where it stopped when it is sent again.
/// </summary>
internal sealed class ImportLease : IAsyncDisposable
{
    private static readonly Duration Term = Duration.FromMinutes(1);
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(20);

    private readonly ILeases _leases;
    private readonly ImportOrder _order;
    private readonly CancellationTokenSource _over = new();
    private readonly CancellationTokenSource _lost = new();
    private readonly Task _prolonging;

    private ImportLease(ILeases leases, ImportOrder order, TimeProvider time)
    {
        (_leases, _order) = (leases, order);
        _prolonging = ProlongAsync(time);
    }

    /// <summary>Rings when another process may be at it.</summary>
    public CancellationToken Lost => _lost.Token;

    private string Name => $"import/{_order.Import}";

    /// <summary>Takes the lease; null when another process has it.</summary>
    public static async Task<ImportLease?> TakeAsync(
        ILeases leases, ImportOrder order, TimeProvider time, CancellationToken cancel) =>
        await leases.TryHoldAsync(order.Log, $"import/{order.Import}", Term, cancel) ? new(leases, order, time) : null;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _prolonging.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _over.Dispose();
        _lost.Dispose();
        await _leases.LetGoAsync(_order.Log, Name, CancellationToken.None);
    }

    private async Task ProlongAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(Every, time);
        while (await timer.WaitForNextTickAsync(_over.Token))
        {
            if (!await _leases.TryHoldAsync(_order.Log, Name, Term, _over.Token))
                await _lost.CancelAsync();
        }
    }
}
