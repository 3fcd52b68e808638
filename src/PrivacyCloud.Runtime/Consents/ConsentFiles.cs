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

    private readonly ILedger _ledger;
    private readonly ConcurrentDictionary<(LogId Log, DataSubjectId Person), Slot> _files = new();

    /// <summary>Listens for changes.</summary>
    public ConsentFiles(ILedger ledger, CommitFeed commits)
    {
        _ledger = ledger;
        commits.Subscribe(Note);
    }

    /// <summary>A person's history.</summary>
    public ValueTask<ConsentFile> ReadAsync(LogId log, DataSubjectId person, CancellationToken cancel) =>
        _files.TryGetValue((log, person), out var slot) && slot.File is { } known
            ? new(known) : new(LoadAsync(log, person, cancel));

    private async Task<ConsentFile> LoadAsync(LogId log, DataSubjectId person, CancellationToken cancel)
    {
        if (_files.Count >= RememberedMax)
            _files.Clear();

        // The slot is there before anything is read. A change takes it away, so that what was read before the change
        // is put where nobody looks any more.
        var slot = _files.GetOrAdd((log, person), static _ => new());
        var state = ConsentDecider.Initial;
        List<ConsentEntry> turns = [];
        await foreach (var entry in _ledger.ReadStreamAsync(ConsentAggregate.StreamOf(log, person), 1, cancel))
        {
            var happened = ConsentAggregate.Events.Read(entry.Type, entry.Data);
            state = ConsentFold.Evolve(state, happened);
            turns.Add(new(entry.Position, entry.At, entry.Actor, happened));
        }

        var file = new ConsentFile(person, state, turns);
        slot.File = file;
        return file;
    }

    private void Note(StreamId stream)
    {
        if (stream.Kind == ConsentAggregate.Kind && DataSubjectId.TryParse(stream.Id, out var person))
            _files.TryRemove((stream.Log, person), out _);
    }

    /// <summary>Where one person's history is kept, once it was read.</summary>
    private sealed class Slot
    {
        private ConsentFile? _file;

        public ConsentFile? File
        {
            get => Volatile.Read(ref _file);
            set => Volatile.Write(ref _file, value);
        }
    }
}
