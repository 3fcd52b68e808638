using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Storage.Files;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>Signs a log as it stands, under the head's lock, when that extends what was signed last.</summary>
internal static class PgCheckpoint
{
    /// <summary>The checkpoint's text; the last one's when nothing has changed since.</summary>
    public static async Task<string> SignAsync(PgScope scope, CheckpointSigner signer, CancellationToken cancel)
    {
        await scope.LockAsync(cancel);
        var (head, _, last) = await PgEnd.ReadAsync(scope, cancel);
        var root = head.Frontier(scope.Log).Root();
        if (last is not null && SignedNote.TryParse(last, out var note))
        {
            var before = note.Checkpoint;
            if (before.Size == head.Size && before.Root.Span.SequenceEqual(root.Span) && signer.IsCurrent(note))
                return last;

            if (before.Size > head.Size || !await HeldAsync(scope, before, cancel))
                throw Damage.Of(scope.Log, "it does not extend its last checkpoint, so none is signed.");
        }

        var signed = signer.Sign(new(scope.Log.ToString(), head.Size, root)).Text;
        await scope.RunAsync(cancel, new PgStatement(
            """
            INSERT INTO checkpoints (log, note) VALUES ($1, $2) ON CONFLICT (log) DO UPDATE SET note = excluded.note
            """,
            scope.LogNumber, signed));
        return signed;
    }

    private static async Task<bool> HeldAsync(PgScope scope, Checkpoint before, CancellationToken cancel)
    {
        var nodes = await PgNodes.ReadAsync(scope, lookup => MerkleTree.Root(before.Size, lookup), cancel);
        return MerkleTree.Root(before.Size, nodes.Node).Span.SequenceEqual(before.Root.Span);
    }
}
