using System.Runtime.CompilerServices;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Simulation.Model;

/// <summary>The document store as its port promises it, in memory.</summary>
public sealed class ModelDocuments(ModelStore store, TimeProvider clock) : IDocumentStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(LogId Log, DocumentId Id), (byte[] Bytes, Instant At)> _kept = [];

    /// <summary>What lies there, to be looked at and meddled with.</summary>
    public byte[] this[LogId log, DocumentId id]
    {
        get => Find(log, id) ?? throw new KeyNotFoundException();
        set
        {
            lock (_gate)
                _kept[(log, id)] = (value, Instant.FromDateTimeOffset(clock.GetUtcNow()));
        }
    }

    public int Count
    {
        get
        {
            lock (_gate)
                return _kept.Count;
        }
    }

    public async Task<bool> PutAsync(
        LogId log, DocumentId id, Func<Stream, CancellationToken, Task<bool>> write, CancellationToken cancel)
    {
        if (Find(log, id) is not null)
            throw new InvalidOperationException($"There is a document {id} already.");

        using MemoryStream written = new();
        if (!await write(written, cancel))
            return false;

        this[log, id] = written.ToArray();
        return true;
    }

    public Task<Stream?> OpenAsync(LogId log, DocumentId id, CancellationToken cancel) => Task.FromResult<Stream?>(
        Find(log, id) is { } bytes ? new MemoryStream(bytes, writable: false) : null);

    public Task DeleteAsync(LogId log, DocumentId id, CancellationToken cancel)
    {
        Check(log);
        lock (_gate)
            _kept.Remove((log, id));

        return Task.CompletedTask;
    }

    public async IAsyncEnumerable<DocumentId> ListAsync(
        LogId log, Instant writtenBefore, [EnumeratorCancellation] CancellationToken cancel)
    {
        Check(log);
        await Task.Yield();
        List<DocumentId> old;
        lock (_gate)
        {
            old = [.. _kept.Where(one => one.Key.Log == log && one.Value.At < writtenBefore)
                .Select(one => one.Key.Id)];
        }

        foreach (var id in old)
            yield return id;
    }

    private void Check(LogId log) => store.In(log, found => found);

    private byte[]? Find(LogId log, DocumentId id)
    {
        Check(log);
        lock (_gate)
            return _kept.TryGetValue((log, id), out var found) ? found.Bytes : null;
    }
}
