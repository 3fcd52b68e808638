using System.Data;
using System.Diagnostics;
using Npgsql;
using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// Commits batches of one log. What fails in passing before the commit is sent is done again; a commit that nobody
/// answered is looked for under the head's lock, which is free only once the old transaction has ended one way or the
/// other.
/// </summary>
internal sealed class PgCommit(PgStore store, PgLog log)
{
    /// <summary>Writes a batch; all of it is durable when this answers.</summary>
    /// <exception cref="OverloadedException">The database could not be reached; nothing was written.</exception>
    /// <exception cref="OutcomeUnknownException">Nobody answered the commit, and it could not be found.</exception>
    public Task RunAsync(IReadOnlyList<PgJob> batch) => log.Cell.Retry.RunAsync(
        async _ =>
        {
            await log.Cell.Writers.WaitAsync(CancellationToken.None);
            try
            {
                return await TryAsync(batch);
            }
            catch (Exception fault) when (PgFault.IsPassing(fault))
            {
                store.AppendsRetried(log.Id, fault);
                throw;
            }
            finally
            {
                log.Cell.Writers.Release();
            }
        },
        CancellationToken.None);

    private async Task<bool> TryAsync(IReadOnlyList<PgJob> batch)
    {
        var (sent, isDone) = ((PgDraft?)null, false);
        try
        {
            await using var connection = await log.Cell.Source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted);
            var scope = new PgScope(connection, transaction, log.Id, log.Number);
            var draft = await DraftAsync(scope, batch);
            if (draft.IsEmpty)
                return true;

            store.Options.CrashPoint("commit");
            sent = draft;
            await SendAsync(scope, draft, batch.Count);
            isDone = true;
            store.Options.CrashPoint("committed");
            return true;
        }
        catch (Exception fault) when (
            sent is not null && (isDone || !PgFault.TookBack(fault)) && fault is not OutOfMemoryException)
        {
            // From here on not even a fault in closing the connection says that nothing was written.
            return await LookForAsync(sent, fault);
        }
    }

    private async Task<PgDraft> DraftAsync(PgScope scope, IReadOnlyList<PgJob> batch)
    {
        var known = await PgKnown.ReadAsync(scope, [.. batch.Select(job => job.Item)], CancellationToken.None);
        var draft = new PgDraft(log.Id, known);
        foreach (var job in batch)
            job.Decide(draft);

        return draft;
    }

    private async Task SendAsync(PgScope scope, PgDraft draft, int jobs)
    {
        var started = Stopwatch.GetTimestamp();
        await PgWrites.CommitAsync(scope, draft, CancellationToken.None);
        store.Meters.Committed(jobs, Stopwatch.GetElapsedTime(started));
    }

    private async Task<bool> LookForAsync(PgDraft draft, Exception fault)
    {
        var found = await TryFindAsync(draft);
        store.CommitLookedFor(log.Id, found switch { true => "it is there", false => "it is not", _ => "unknown" });
        return found switch
        {
            true => true,
            false => throw new NpgsqlException("The commit was lost and nothing of it is there.", new IOException()),
            _ => throw new OutcomeUnknownException(
                $"Nobody answered a commit of {log.Id}, and whether it was done cannot be found out.", fault),
        };
    }

    /// <summary>True when the commit is there, false when it is not, null when that cannot be found out.</summary>
    private async Task<bool?> TryFindAsync(PgDraft draft)
    {
        try
        {
            return await log.Cell.Retry.RunAsync(stop => FindAsync(draft, stop), CancellationToken.None);
        }
        catch (Exception exception) when (exception is OverloadedException or NpgsqlException)
        {
            return null;
        }
    }

    private async Task<bool?> FindAsync(PgDraft draft, CancellationToken cancel)
    {
        await using var connection = await log.Cell.Source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancel);
        var scope = new PgScope(connection, transaction, log.Id, log.Number);
        await scope.LockAsync(cancel);
        var marks = (await PgEnd.ReadAsync(scope, cancel)).Head.Commits;
        if (marks.Contains(draft.Mark))
            return true;

        if (draft.Entries.Count > 0)
            return await IsThereAsync(scope, draft.Entries[0], cancel);

        // Marks go away after a while; as long as the one before ours is there, ours would be too.
        return marks.Length < PgHead.CommitsMax || (draft.Before.Commits is [var before, ..] && marks.Contains(before))
            ? false
            : null;
    }

    private static async Task<bool> IsThereAsync(PgScope scope, PgEntry first, CancellationToken cancel)
    {
        var hashes = await scope.ListAsync(
            row => row.GetFieldValue<byte[]>(0),
            new("SELECT hash FROM entries WHERE log = $1 AND position = $2", scope.LogNumber, first.Position), cancel);
        return hashes.Any(hash => hash.AsSpan().SequenceEqual(first.Hash));
    }
}
