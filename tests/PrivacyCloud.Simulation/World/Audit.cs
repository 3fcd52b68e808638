using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Simulation.World;

/// <summary>
/// Holds what clients were told against what the store holds. It shares nothing with the engine but the fold.
/// </summary>
internal sealed class Audit(Journal journal, Instant now, Evidence evidence)
{
    public IReadOnlyList<string> Faults()
    {
        var streams = evidence.Entries.ToLookup(entry => entry.Stream);
        return
        [
            .. evidence.Broken,
            .. Additions(streams),
            .. Acknowledged(streams),
            .. streams.SelectMany(Folds),
            .. Erased(),
        ];
    }

    /// <summary>Nothing twice; nothing that was refused.</summary>
    private IEnumerable<string> Additions(ILookup<StreamId, LedgerEntry> streams)
    {
        var added = streams.SelectMany(one => one).Where(IsAddition).Select(TokenOf).ToList();
        foreach (var twice in added.GroupBy(token => token).Where(group => group.Count() > 1))
            yield return $"{twice.Key} was added {twice.Count()} times.";

        var acked = journal.Acks.Select(ack => ack.Token).ToHashSet();
        foreach (var token in added.Where(token => journal.Never.Contains(token) && !acked.Contains(token)))
            yield return $"{token} was said not to be done, and is there.";

        foreach (var token in added.Where(token => !acked.Contains(token) && !journal.Perhaps.Contains(token)
            && !journal.Never.Contains(token)))
        {
            yield return $"{token} is there, and nobody sent it.";
        }
    }

    /// <summary>Everything acknowledged is there, in the place that was told.</summary>
    private IEnumerable<string> Acknowledged(ILookup<StreamId, LedgerEntry> streams)
    {
        var places = streams.SelectMany(one => one).Where(IsAddition).ToLookup(TokenOf);
        foreach (var ack in journal.Acks)
        {
            var found = places[ack.Token].FirstOrDefault();
            if (found is null)
                yield return $"{ack.Token} was acknowledged, and is gone.";
            else if (found.Stream.Log != ack.Stream.Log)
                yield return $"{ack.Token} is in another log than it was sent to.";
            else if (found.Version != ack.Version || found.Position != ack.Position)
                yield return $"{ack.Token} stands elsewhere than was told.";
        }
    }

    /// <summary>Every stream folds, its view is its fold, and nothing that fell due still waits.</summary>
    private IEnumerable<string> Folds(IGrouping<StreamId, LedgerEntry> stream)
    {
        if (stream.Key.Kind != Tally.Kind)
            yield break;

        var aggregate = Tally.Description;
        var state = aggregate.Initial;
        foreach (var entry in stream)
        {
            var happened = aggregate.Events.Read(entry.Type, entry.Data);
            if (state is TallyState.Closed)
                yield return $"{stream.Key} went on after it was closed.";

            if (happened is TallyEvent.Rang rang && state is TallyState.Open open && open.DueAt != rang.WasDueAt)
                yield return $"{stream.Key} rang though nothing was due.";

            state = aggregate.Evolve(state, happened);
        }

        if (state is TallyState.Open { DueAt: { } due } && due <= now)
            yield return $"{stream.Key} was due and never woken.";

        if (WireJson.Read<TallyRow>(evidence.Tallies[stream.Key]) != Tally.Row(state, stream.Count()))
            yield return $"The view of {stream.Key} is not its fold.";

        var waits = state is TallyState.Open { DueAt: not null };
        if (evidence.Due.Contains(stream.Key) != waits)
            yield return $"The alarm of {stream.Key} is not what its state says.";
    }

    /// <summary>What was ordered to be forgotten is forgotten, and on record as such.</summary>
    private IEnumerable<string> Erased()
    {
        foreach (var one in evidence.Erasures)
        {
            if (one.Waiting > 0)
                yield return $"{one.Holder} still waits to be forgotten.";

            if (!one.IsGone)
                yield return $"{one.Holder} is said to be forgotten, and the key is there.";
        }
    }

    private static bool IsAddition(LedgerEntry entry) => entry.Type == "tally.added.v1";

    private static int TokenOf(LedgerEntry entry) =>
        ((TallyEvent.Added)Tally.Description.Events.Read(entry.Type, entry.Data)).Token;
}
