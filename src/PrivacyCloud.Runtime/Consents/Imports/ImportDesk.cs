using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Security.Cryptography;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Runtime.Commands;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>
/// Takes in any number of decisions in one call, in constant memory. What was recorded stays recorded, whatever becomes
/// of the call: sent again under the same name it goes on where it stopped, and no line is recorded twice.
/// </summary>
public sealed class ImportDesk(
    ILedger ledger, IVault vault, ILeases leases, CommitFeed commits, ConsentDesk desk, ConsentPeople people,
    ConsentFiles files, ImportReading reading, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<(LogId Log, ImportId Import), bool> _running = new();
    private readonly Newcomers _newcomers = new(desk, people, new(desk, files, time), vault, time);

    /// <summary>Imports what a body holds.</summary>
    public async Task<ImportOutcome> RunAsync(ImportOrder order, PipeReader body, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(body);
        if (!_running.TryAdd((order.Log, order.Import), true))
            return new ImportOutcome.Refused(ImportRefusals.Running);

        try
        {
            await using var lease = await ImportLease.TakeAsync(leases, order, time, cancel);
            if (lease is null)
                return new ImportOutcome.Refused(ImportRefusals.Running);

            return await RunAsync(order, body, lease, cancel);
        }
        finally
        {
            _running.TryRemove((order.Log, order.Import), out _);
        }
    }

    private async Task<ImportOutcome> RunAsync(
        ImportOrder order, PipeReader body, ImportLease lease, CancellationToken cancel)
    {
        using var lines = new LineSource(body);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, lease.Lost);
        try
        {
            return await RunAsync(order, lines, either.Token);
        }
        catch (OperationCanceledException) when (lease.Lost.IsCancellationRequested)
        {
            return new ImportOutcome.Refused(ImportRefusals.Running);
        }
    }

    private async Task<ImportOutcome> RunAsync(ImportOrder order, LineSource lines, CancellationToken cancel)
    {
        var earlier = await reading.FindAsync(order.Log, order.Import, cancel);
        if (earlier is not null && !await lines.PassAsync(earlier.Row, cancel))
            return new ImportOutcome.Refused(ImportRefusals.Mismatch);

        if (earlier is { Row.Done: true })
        {
            return await lines.IsAtEndAsync(cancel)
                ? new ImportOutcome.Finished(earlier, Replayed: true)
                : new ImportOutcome.Refused(ImportRefusals.Mismatch);
        }

        var size = (await ledger.HeadAsync(order.Log, cancel)).Size;
        var trail = new ImportTrail(ledger, order, earlier?.Row ?? Beginning(size), earlier?.Errors.Count ?? 0, time);
        if (earlier is null)
            await trail.BeginAsync();

        await WorkAsync(order, lines, trail, isDoubtful: earlier is not null && size > earlier.Row.From, cancel);
        await trail.FinishAsync();
        var finished = await reading.FindAsync(order.Log, order.Import, CancellationToken.None);
        return new ImportOutcome.Finished(finished!, Replayed: false);
    }

    /// <summary>Reads and plans a batch while the one before is being written.</summary>
    private async Task WorkAsync(
        ImportOrder order, LineSource lines, ImportTrail trail, bool isDoubtful, CancellationToken cancel)
    {
        var planner = new BatchPlanner(order, _newcomers, desk, time);
        var writer = new BatchWriter(order, ledger, desk, commits, time);
        var past = isDoubtful ? new PastDecisions(people, files, order.Log, trail.Row.From) : null;
        var (hopeful, isLast) = (past is null, false);
        var writing = Task.FromResult(true);
        try
        {
            while (!isLast)
            {
                var batch = await NextAsync(lines, writing, trail, cancel);
                var plan = await planner.PlanAsync(batch, past, hopeful, cancel);
                hopeful = await writing;
                writing = WriteAsync(writer, plan, trail);
                (isLast, past) = (plan.IsLast, null);
            }
        }
        finally
        {
            // Also when the sender is gone: what was begun is finished and counted.
            await writing;
            await trail.KeepAsync();
        }
    }

    /// <summary>The next batch. While a sender is slow, what is through is made durable, and can be read.</summary>
    private async Task<LineBatch> NextAsync(
        LineSource lines, Task<bool> writing, ImportTrail trail, CancellationToken cancel)
    {
        var next = lines.ReadAsync(cancel);
        if (await Task.WhenAny(next, Task.Delay(Patience, time, cancel)) != next)
        {
            await writing;
            await trail.KeepAsync();
        }

        return await next;
    }

    /// <summary>Writes a batch, and what the one before came to. Answers whether most people were new.</summary>
    private static async Task<bool> WriteAsync(BatchWriter writer, BatchPlan plan, ImportTrail trail)
    {
        var kept = trail.KeepAsync();
        var result = await writer.WriteAsync(plan);
        await kept;
        trail.Add(plan, result);
        return (plan.Known + result.Taken) * 4 <= plan.Lines.Count;
    }

    private ImportRow Beginning(long size)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        return new(
            now, now, 0, Convert.ToHexStringLower(SHA256.HashData(ReadOnlySpan<byte>.Empty)), 0, 0, 0, 0, size,
            Done: false);
    }
}
