using System.Diagnostics;
using PrivacyCloud.Domain.Consents;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Reads a batch and says what is to be done with each line, while the batch before is being written. Lines of one
/// person are never worked on at the same time: the first of them may be decided here, the others follow.
/// </summary>
internal sealed class BatchPlanner(ImportOrder order, Newcomers newcomers, ConsentDesk desk, TimeProvider time)
{
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
        await Spread.EachAsync(lines.Length, at => Read(batch, lines, at), cancel);
        if (past is not null)
            await PassRepeatedAsync(lines, past, cancel);

        var known = await newcomers.FindAsync(order, lines, Firsts(lines), hopeful, cancel);
        return new(lines, batch.Bytes, batch.Line, Convert.ToHexStringLower(batch.Hash.Span), batch.IsLast, known);
    }

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

    /// <summary>The first lines of everybody in the batch.</summary>
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

    private Instant Now() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
