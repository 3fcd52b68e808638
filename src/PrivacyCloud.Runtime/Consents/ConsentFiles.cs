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

    /// <summary>Nearly everybody has fewer turns; who has more is read by herself.</summary>
    private const int FetchedTurnsMax = 16;

    private readonly ILedger _ledger;
    private readonly Remembered<(LogId Log, DataSubjectId Person), Slot> _files = new(RememberedMax);

    /// <summary>Listens for changes.</summary>
    public ConsentFiles(ILedger ledger, CommitFeed commits)
    {
        _ledger = ledger;
        commits.Subscribe(Note);
    }

    /// <summary>A person's history.</summary>
    public ValueTask<ConsentFile> ReadAsync(LogId log, DataSubjectId person, CancellationToken cancel) =>
        Find(log, person) is { } known ? new(known) : new(LoadAsync(log, person, cancel));

    /// <summary>A person's history as far as it is in memory, or null.</summary>
    public ConsentFile? Find(LogId log, DataSubjectId person) =>
        _files.TryGet((log, person), out var slot) ? slot.File : null;

    /// <summary>Reads the histories of several people in one go, those that are not in memory.</summary>
    public async Task FetchAsync(LogId log, IEnumerable<DataSubjectId> people, CancellationToken cancel)
    {
        var wanted = people.Where(one => Find(log, one) is null).ToList();
        if (wanted.Count == 0)
            return;

        // As below: the slots are there before anything is read.
        var slots = wanted.Select(one => SlotOf(log, one)).ToList();
        var streams = wanted.Select(one => ConsentAggregate.StreamOf(log, one)).ToList();
        var all = await _ledger.ReadStreamsAsync(log, streams, FetchedTurnsMax, cancel);
        for (var at = 0; at < slots.Count; at++)
        {
            if (all[at].Count < FetchedTurnsMax)
                slots[at].File = Fold(wanted[at], all[at]);
        }
    }

    private static ConsentFile Fold(DataSubjectId person, IEnumerable<LedgerEntry> entries)
    {
        List<ConsentEntry> turns = [.. entries.Select(Read)];
        return new(
            person, turns.Aggregate(ConsentDecider.Initial, (state, one) => ConsentFold.Evolve(state, one.Happened)),
            turns);
    }

    private static ConsentEntry Read(LedgerEntry entry) =>
        new(entry.Position, entry.At, entry.Actor, ConsentAggregate.Events.Read(entry.Type, entry.Data));

    private async Task<ConsentFile> LoadAsync(LogId log, DataSubjectId person, CancellationToken cancel)
    {
        // The slot is there before anything is read. A change takes it away, so that what was read before the change
        // is put where nobody looks any more.
        var slot = SlotOf(log, person);
        List<LedgerEntry> entries = [];
        await foreach (var entry in _ledger.ReadStreamAsync(ConsentAggregate.StreamOf(log, person), 1, cancel))
            entries.Add(entry);

        var file = Fold(person, entries);
        slot.File = file;
        return file;
    }

    private Slot SlotOf(LogId log, DataSubjectId person) => _files.GetOrAdd((log, person), new());

    private void Note(StreamId stream)
    {
        if (stream.Kind == ConsentAggregate.Kind && DataSubjectId.TryParse(stream.Id, out var person))
            _files.Remove((stream.Log, person));
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
