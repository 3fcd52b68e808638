using System.Collections.Concurrent;
using System.Diagnostics;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Writes a planned batch: those that are ready all at once, so that they share commits; then the others, person by
/// person and each person's lines in order.
/// </summary>
internal sealed class BatchWriter(
    ImportOrder order, ILedger ledger, ConsentDesk desk, CommitFeed commits, TimeProvider time)
{
    /// <summary>Writes it. Once begun it is finished, though the sender may have left meanwhile.</summary>
    public async Task<BatchResult> WriteAsync(BatchPlan plan)
    {
        var tally = new Tally();
        var ready = plan.Lines.OfType<PlannedLine.Ready>().ToList();
        var outcomes = ready.Count == 0 ? [] : await AppendAsync([.. ready.Select(static one => one.Item)]);
        var (mistaken, taken) = (new HashSet<long>(), 0);
        for (var at = 0; at < outcomes.Count; at++)
        {
            if (outcomes[at] is AppendOutcome.Appended appended)
                tally.Record(appended.FirstPosition + ready[at].Item.Events.Count);
            else
                mistaken.Add(ready[at].Number);

            taken += outcomes[at] is AppendOutcome.IdentifierTaken ? 1 : 0;
        }

        await Parallel.ForEachAsync(
            Others(plan, mistaken).GroupBy(one => one.Incoming.Mark),
            new ParallelOptions { MaxDegreeOfParallelism = ImportLimits.PeopleAtOnceMax },
            async (lines, _) =>
            {
                foreach (var line in lines)
                    await RecordAsync(line, tally);
            });
        return Result(plan, tally, taken);
    }

    private async Task<IReadOnlyList<AppendOutcome>> AppendAsync(AppendItem[] items)
    {
        try
        {
            return await ledger.AppendAllAsync(order.Log, items, CancellationToken.None);
        }
        finally
        {
            // Also when nobody can say what became of them: what is in memory may be older by now.
            foreach (var item in items)
                Tell(item);
        }
    }

    /// <summary>Nobody holds what is new; who is known may be held, and was written to beside whoever holds her.
    /// </summary>
    private void Tell(AppendItem item)
    {
        if (item.ExpectedVersion == 0)
            commits.Tell(item.Stream);
        else
            commits.TellBesideOwner(item.Stream);
    }

    /// <summary>The lines that go the way of every decision, also those that were ready and came too late.</summary>
    private static IEnumerable<PlannedLine.Ordinary> Others(BatchPlan plan, HashSet<long> mistaken)
    {
        foreach (var line in plan.Lines)
        {
            if (line is PlannedLine.Ordinary ordinary)
                yield return ordinary;
            else if (line is PlannedLine.Ready ready && mistaken.Contains(ready.Number))
                yield return new(ready.Number, ready.Incoming);
        }
    }

    private async Task RecordAsync(PlannedLine.Ordinary line, Tally tally)
    {
        // The moment is said so that nobody is told of what she decided elsewhere as if it had come just now.
        var outcome = await desk.RecordAsync(
            order.Log, line.Incoming, order.Actor, idempotency: null, Instant.FromDateTimeOffset(time.GetUtcNow()),
            CancellationToken.None);
        switch (outcome)
        {
            case ConsentOutcome.Recorded recorded:
                tally.Record((recorded.Done.Position + 1) ?? 0);
                break;
            case ConsentOutcome.Refused refused:
                tally.Errors.Add(new(line.Number, refused.Reason.Code, refused.Reason.Why));
                break;
            default:
                throw new UnreachableException("A decision without conditions is recorded or refused.");
        }
    }

    private static BatchResult Result(BatchPlan plan, Tally tally, int taken) => new(
        tally.Recorded,
        plan.Lines.Count(static one => one is PlannedLine.Repeated),
        [.. plan.Lines.OfType<PlannedLine.Failed>().Select(static one => one.Error).Concat(tally.Errors)
            .OrderBy(static one => one.Line)],
        tally.Position,
        taken);

    /// <summary>Counts from several threads.</summary>
    private sealed class Tally
    {
        private readonly Lock _gate = new();

        public int Recorded { get; private set; }

        public long Position { get; private set; }

        public ConcurrentBag<ImportErrorRow> Errors { get; } = [];

        public void Record(long next)
        {
            lock (_gate)
            {
                Recorded++;
                Position = Math.Max(Position, next);
            }
        }
    }
}
