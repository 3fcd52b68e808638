using System.Diagnostics;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Reads a batch and says what is to be done with each line, while the batch before is being written. Lines of one
/// person are never worked on at the same time: the first of them may be written as a newcomer's, the others follow.
/// </summary>
internal sealed class BatchPlanner(
    ImportOrder order, Newcomers newcomers, ConsentDesk desk, ConsentPeople people, TimeProvider time)
{
    private static readonly int Workers = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>The plan of a batch.</summary>
    /// <param name="batch">Its lines.</param>
    /// <param name="past">What may be there already; none when nothing may.</param>
    /// <param name="hopeful">True when most people are new, so that looking for them first costs more than it saves.
    /// </param>
    /// <param name="cancel">Stops it.</param>
    public async Task<BatchPlan> PlanAsync(
        LineBatch batch, PastDecisions? past, bool hopeful, CancellationToken cancel)
    {
        var lines = new PlannedLine[batch.Lines.Count];
        await EachAsync(lines.Length, at => Read(batch, lines, at), cancel);
        if (past is not null)
            await PassRepeatedAsync(lines, past, cancel);

        var firsts = Firsts(lines);
        await EachAsync(firsts.Count, at => FirstAsync(lines, firsts[at], hopeful, cancel), cancel);
        return new(lines, batch.Bytes, batch.Line, Convert.ToHexStringLower(batch.Hash.Span), batch.IsLast);
    }

    private static Task EachAsync(int count, Func<int, ValueTask> work, CancellationToken cancel) =>
        Parallel.ForAsync(
            0, count, new ParallelOptions { MaxDegreeOfParallelism = Workers, CancellationToken = cancel },
            (at, _) => work(at));

    private ValueTask Read(LineBatch batch, PlannedLine[] lines, int at)
    {
        var line = batch.Lines[at];
        var reading = line.IsTooLong ? LineReading.Wrong.Of(ImportRefusals.LineTooLong) : order.Read(line.Json);
        lines[at] = reading switch
        {
            LineReading.Wrong wrong => new PlannedLine.Failed(new(line.Number, wrong.Code, wrong.Why, wrong.Field)),
            LineReading.Decision good => new PlannedLine.Ordinary(line.Number, good.Incoming),
            _ => throw new UnreachableException(),
        };
        return default;
    }

    /// <summary>In the order of the lines, because two that say the same must be told apart by it.</summary>
    private async Task PassRepeatedAsync(PlannedLine[] lines, PastDecisions past, CancellationToken cancel)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at] is PlannedLine.Ordinary line
                && (await desk.JudgeAsync(order.Log, line.Incoming, Now(), cancel)).Command is { } command
                && await past.TakeAsync(line.Incoming, command.Event, cancel))
                lines[at] = new PlannedLine.Repeated();
        }
    }

    private static List<int> Firsts(PlannedLine[] lines)
    {
        var seen = new HashSet<Mark>(lines.Length);
        List<int> firsts = new(lines.Length);
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at] is PlannedLine.Ordinary line && seen.Add(line.Incoming.Mark))
                firsts.Add(at);
        }

        return firsts;
    }

    private async ValueTask FirstAsync(PlannedLine[] lines, int at, bool hopeful, CancellationToken cancel)
    {
        var line = (PlannedLine.Ordinary)lines[at];
        var mark = line.Incoming.Mark;
        var hash = await people.HashAsync(order.Log, mark, cancel);

        // Sealing makes a key, which must not be made for somebody who has one.
        var looks = !hopeful || mark.Kind != MarkKind.Device || line.Incoming.Evidence is not null;
        if (looks && await people.FindAsync(order.Log, mark.Kind, hash, cancel) is not null)
            return;

        var (item, refusal) = await newcomers.WriteAsync(order, line.Incoming, hash, cancel);
        lines[at] = item is null
            ? new PlannedLine.Failed(Wrong(line.Number, refusal!))
            : new PlannedLine.Fresh(line.Number, line.Incoming, item);
    }

    private static ImportErrorRow Wrong(long number, Refusal refusal) => new(number, refusal.Code, refusal.Why);

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
