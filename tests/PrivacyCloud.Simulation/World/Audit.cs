using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Events;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Runtime.Views;
using PrivacyCloud.Simulation.Model;

namespace PrivacyCloud.Simulation.World;

/// <summary>
/// Holds what clients were told against what the store holds. It shares nothing with the engine but the fold.
/// </summary>
internal sealed class Audit(Simulation world)
{
    public IEnumerable<string> Faults()
    {
        var streams = world.Store.Logs
            .SelectMany(log => world.Store.In(log, found => found.Entries.ToList()))
            .ToLookup(entry => entry.Stream);
        return [.. Additions(streams), .. Acknowledged(streams), .. streams.SelectMany(Folds), .. Erased()];
    }

    /// <summary>Nothing twice; nothing that was refused.</summary>
    private IEnumerable<string> Additions(ILookup<StreamId, LedgerEntry> streams)
    {
        var added = streams.SelectMany(one => one).Where(IsAddition).Select(TokenOf).ToList();
        foreach (var twice in added.GroupBy(token => token).Where(group => group.Count() > 1))
            yield return $"{twice.Key} was added {twice.Count()} times.";

        var acked = world.Journal.Acks.Select(ack => ack.Token).ToHashSet();
        foreach (var token in added.Where(token => world.Journal.Never.Contains(token) && !acked.Contains(token)))
            yield return $"{token} was said not to be done, and is there.";

        foreach (var token in added.Where(token => !acked.Contains(token) && !world.Journal.Perhaps.Contains(token)
            && !world.Journal.Never.Contains(token)))
        {
            yield return $"{token} is there, and nobody sent it.";
        }
    }

    /// <summary>Everything acknowledged is there, in the place that was told.</summary>
    private IEnumerable<string> Acknowledged(ILookup<StreamId, LedgerEntry> streams)
    {
        var places = streams.SelectMany(one => one).Where(IsAddition).ToLookup(TokenOf);
        foreach (var ack in world.Journal.Acks)
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

        if (state is TallyState.Open { DueAt: { } due } && due <= world.Clock.Now)
            yield return $"{stream.Key} was due and never woken.";

        var row = world.Store.In(stream.Key.Log, log => log.Rows[("tallies", stream.Key.Id)]);
        if (WireJson.Read<TallyRow>(row) != Tally.Row(state, stream.Count()))
            yield return $"The view of {stream.Key} is not its fold.";

        if (world.Store.In(stream.Key.Log, log =>
            log.Due.ContainsKey(stream.Key) != (state is TallyState.Open { DueAt: not null })))
            yield return $"The alarm of {stream.Key} is not what its state says.";
    }

    /// <summary>What was ordered to be forgotten is forgotten, and on record as such.</summary>
    private IEnumerable<string> Erased()
    {
        foreach (var log in world.Store.Logs)
        {
            var rows = world.Store.In(
                log, found => found.Rows.Where(row => row.Key.View == ViewNames.Erasures).ToList());
            foreach (var row in rows.Select(one => WireJson.Read<ErasureRow>(one.Value)!))
            {
                if (row.Waiting.Count > 0)
                    yield return $"{row.Holder} still waits to be forgotten.";

                if (!world.Store.In(log, found => found.Shredded.Contains((row.Holder, Compartment.Contact))))
                    yield return $"{row.Holder} is said to be forgotten, and the key is there.";
            }
        }
    }

    private static bool IsAddition(LedgerEntry entry) => entry.Type == "tally.added.v1";

    private static int TokenOf(LedgerEntry entry) =>
        ((TallyEvent.Added)Tally.Description.Events.Read(entry.Type, entry.Data)).Token;
}
