using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// The logs that are open, as many as the options allow. One that nobody uses is closed for one that somebody
/// needs; when all are in use the caller waits, and is refused as overload when that takes too long.
/// </summary>
internal sealed class OpenLogs(Store store) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<LogId, Slot> _slots = [];
    private TaskCompletionSource? _givenBack;
    private long _uses;

    /// <summary>Opens a log, or keeps it open.</summary>
    public ValueTask<Lease> RentAsync(LogId log, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        Slot? slot;
        lock (_gate)
            slot = TryRent(log);

        return slot is null ? new(WaitAsync(log, cancel)) : new(Open(slot));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var slot in _slots.Values.OrderBy(slot => slot.Used))
                slot.Log?.Dispose();

            _slots.Clear();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task<Lease> WaitAsync(LogId log, CancellationToken cancel)
    {
        var deadline = store.Clock.GetTimestamp();
        while (true)
        {
            cancel.ThrowIfCancellationRequested();
            if (RentOrWait(log, out var givenBack) is { } slot)
                return Open(slot);

            if (store.Clock.GetElapsedTime(deadline) > store.Options.OpenWaitMax)
                throw new OverloadedException($"All {store.Options.OpenTenantsMax} open logs are in use.");

            await Task.WhenAny(givenBack, Task.Delay(store.Options.OpenWaitMax, store.Clock, cancel));
        }
    }

    private Slot? RentOrWait(LogId log, out Task givenBack)
    {
        lock (_gate)
        {
            givenBack = (_givenBack ??= NewSignal()).Task;
            return TryRent(log);
        }
    }

    private Slot? TryRent(LogId log)
    {
        if (!_slots.TryGetValue(log, out var slot))
        {
            if (_slots.Count >= store.Options.OpenTenantsMax && !TryCloseOne())
                return null;

            slot = new(log);
            _slots.Add(log, slot);
        }

        slot.Used = ++_uses;
        slot.Leases++;
        return slot;
    }

    private bool TryCloseOne()
    {
        var idle = _slots.Values.Where(slot => slot.Leases == 0).MinBy(slot => slot.Used);
        if (idle is null)
            return false;

        _slots.Remove(idle.Id);
        idle.Log?.Dispose();
        return true;
    }

    private Lease Open(Slot slot)
    {
        try
        {
            if (slot.Log is null)
            {
                lock (slot.Opening)
                    slot.Log ??= OpenLog.Open(slot.Id, store.Cell(slot.Id), store);
            }

            return new(this, slot, slot.Log);
        }
        catch (LogUnavailableException exception)
        {
            store.LogRefused(slot.Id, exception.Fault.ToString(), exception.Message);
            GiveBack(slot);
            throw;
        }
        catch
        {
            GiveBack(slot);
            throw;
        }
    }

    private void GiveBack(Slot slot)
    {
        lock (_gate)
        {
            slot.Leases--;
            if (slot.Leases > 0)
                return;

            if (slot.Log is null)
                _slots.Remove(slot.Id);

            _givenBack?.TrySetResult();
            _givenBack = null;
        }
    }

    /// <summary>The right to use an open log until it is given back.</summary>
    internal readonly struct Lease(OpenLogs owner, Slot slot, OpenLog log) : IDisposable
    {
        /// <summary>The log.</summary>
        public OpenLog Log => log;

        /// <inheritdoc/>
        public void Dispose() => owner.GiveBack(slot);
    }

    /// <summary>One place among the open logs.</summary>
    internal sealed class Slot(LogId id)
    {
        private OpenLog? _log;

        public LogId Id => id;

        public Lock Opening { get; } = new();

        public OpenLog? Log
        {
            get => Volatile.Read(ref _log);
            set => Volatile.Write(ref _log, value);
        }

        /// <summary>The higher, the later it was used.</summary>
        public long Used { get; set; }

        public int Leases { get; set; }
    }
}
