using System.Collections.Concurrent;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents;

/// <summary>
/// People's histories, folded and kept in memory for those who are asked about often. A change puts its history out of
/// memory before it is answered, so whoever knows of a change never meets an older answer.
/// </summary>
public sealed class ConsentFiles
{
    private const int RememberedMax = 100_000;
    private const int Tides = 4096;

    private readonly ILedger _ledger;
    private readonly ConcurrentDictionary<StreamId, ConsentFile> _files = new();
    private readonly int[] _tides = new int[Tides];

    /// <summary>Listens for changes.</summary>
    public ConsentFiles(ILedger ledger, CommitFeed commits)
    {
        _ledger = ledger;
        commits.Subscribe(Note);
    }

    /// <summary>A person's history.</summary>
    public ValueTask<ConsentFile> ReadAsync(LogId log, DataSubjectId person, CancellationToken cancel)
    {
        var stream = ConsentAggregate.StreamOf(log, person);
        return _files.TryGetValue(stream, out var known) ? new(known) : new(LoadAsync(stream, person, cancel));
    }

    private async Task<ConsentFile> LoadAsync(StreamId stream, DataSubjectId person, CancellationToken cancel)
    {
        var tide = Volatile.Read(ref TideOf(stream));
        var state = ConsentDecider.Initial;
        List<ConsentEntry> turns = [];
        await foreach (var entry in _ledger.ReadStreamAsync(stream, 1, cancel))
        {
            var happened = ConsentAggregate.Events.Read(entry.Type, entry.Data);
            state = ConsentFold.Evolve(state, happened);
            turns.Add(new(entry.Position, entry.At, entry.Actor, happened));
        }

        var file = new ConsentFile(person, state, turns);
        if (_files.Count >= RememberedMax)
            _files.Clear();

        _files[stream] = file;

        // Changed while it was being read: then what was read may be old already.
        if (Volatile.Read(ref TideOf(stream)) != tide)
            _files.TryRemove(stream, out _);

        return file;
    }

    private ref int TideOf(StreamId stream) => ref _tides[stream.GetHashCode() & (Tides - 1)];

    private void Note(StreamId stream)
    {
        if (stream.Kind != ConsentAggregate.Kind)
            return;

        Interlocked.Increment(ref TideOf(stream));
        _files.TryRemove(stream, out _);
    }
}
