using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Ledger;
using PrivacyCloud.Domain.Vault;
using PrivacyCloud.Runtime.Ports;
using PrivacyCloud.Storage.Sqlite;

namespace PrivacyCloud.Storage.Postgres;

/// <summary>
/// All that the items of a batch are checked against, read in one round trip under the head's lock; then changed in
/// memory by what the batch itself adds, so that its items see each other.
/// </summary>
internal sealed class PgKnown
{
    /// <summary>The answers there are, by scope.</summary>
    public Dictionary<string, RecordedAnswer> Answers { get; } = new(StringComparer.Ordinal);

    /// <summary>The streams there are.</summary>
    public Dictionary<(string Kind, string Id), PgStream> Streams { get; } = [];

    /// <summary>Whose identifiers are, by kind and hash.</summary>
    public Dictionary<(string Kind, string Hash), HolderId> Claims { get; } = [];

    /// <summary>The compartments that hold nothing any more.</summary>
    public HashSet<(HolderId Holder, Compartment Compartment)> Shredded { get; } = [];

    /// <summary>The contents there are.</summary>
    public HashSet<(HolderId Holder, VaultItemId Item)> Contents { get; } = [];

    /// <summary>Where the log ends.</summary>
    public PgHead Head { get; private set; } = null!;

    /// <summary>Locks the head and reads what the items need.</summary>
    public static async Task<PgKnown> ReadAsync(
        PgScope scope, IReadOnlyList<AppendItem> items, CancellationToken cancel)
    {
        var known = new PgKnown();
        List<PgStatement> statements = [known.ReadHead(scope), known.ReadStreams(scope, items)];
        known.AddAnswers(statements, scope, items);
        known.AddClaims(statements, scope, items);
        known.AddContents(statements, scope, items);
        await scope.RunAsync(cancel, statements);
        return known.Head is not null ? known : throw Damage.Of(scope.Log, "its head is missing.");
    }

    /// <summary>Bytes as what they are looked up by.</summary>
    public static string Key(ReadOnlyMemory<byte> bytes) => Convert.ToHexString(bytes.Span);

    private PgStatement ReadHead(PgScope scope) =>
        new($"SELECT {PgHead.Columns} FROM heads h WHERE h.log = $1 FOR UPDATE", scope.LogNumber)
        {
            Row = row => Head = PgHead.Read(row),
        };

    private PgStatement ReadStreams(PgScope scope, IReadOnlyList<AppendItem> items)
    {
        StreamId[] wanted = [.. items.Select(item => item.Stream).Distinct()];
        return new(
            """
            SELECT s.kind, s.id, s.number, s.version FROM streams s
            JOIN unnest($2, $3) w (kind, id) ON s.log = $1 AND s.kind = w.kind AND s.id = w.id
            """,
            scope.LogNumber, wanted.Select(one => one.Kind).ToArray(), wanted.Select(one => one.Id).ToArray())
        {
            Row = row => Streams[(row.GetString(0), row.GetString(1))] = new(row.GetInt64(2), row.GetInt64(3)),
        };
    }

    private void AddAnswers(List<PgStatement> statements, PgScope scope, IReadOnlyList<AppendItem> items)
    {
        byte[][] scopes =
            [.. items.Select(item => item.Answer).OfType<RecordedAnswer>().Select(one => one.Scope.ToArray())];
        if (scopes.Length > 0)
            statements.Add(new(
                "SELECT scope, body, answer, at FROM answers WHERE log = $1 AND scope = ANY ($2)",
                scope.LogNumber, scopes)
            {
                Row = row =>
                {
                    var answer = PgAnswers.Read(row);
                    Answers[Key(answer.Scope)] = answer;
                },
            });
    }

    private void AddClaims(List<PgStatement> statements, PgScope scope, IReadOnlyList<AppendItem> items)
    {
        IdentifierClaim[] claims = [.. items.SelectMany(item => item.Claims)];
        if (claims.Length > 0)
            statements.Add(new(
                """
                SELECT c.kind, c.hash, c.holder FROM claims c
                JOIN unnest($2, $3) w (kind, hash) ON c.log = $1 AND c.kind = w.kind AND c.hash = w.hash
                """,
                scope.LogNumber, claims.Select(one => one.Kind).ToArray(),
                claims.Select(one => one.Hash.ToArray()).ToArray())
            {
                Row = row => Claims[(row.GetString(0), Key(row.GetFieldValue<byte[]>(1)))] = new(row.GetGuid(2)),
            });
    }

    private void AddContents(List<PgStatement> statements, PgScope scope, IReadOnlyList<AppendItem> items)
    {
        Guid[] holders =
        [
            .. items.SelectMany(item => item.Sealed).Select(one => one.Reference.Holder.Value)
                .Concat(items.SelectMany(item => item.Claims).Select(one => one.Holder.Value)).Distinct(),
        ];
        if (holders.Length == 0)
            return;

        Guid[] contents = [.. items.SelectMany(item => item.Sealed).Select(one => one.Reference.Item.Value)];
        statements.Add(new(
            "SELECT holder, compartment FROM shredded WHERE log = $1 AND holder = ANY ($2)", scope.LogNumber, holders)
        {
            Row = row => Shredded.Add((new(row.GetGuid(0)), new(row.GetString(1)))),
        });
        statements.Add(new(
            "SELECT holder, item FROM sealed WHERE log = $1 AND holder = ANY ($2) AND item = ANY ($3)",
            scope.LogNumber, holders, contents)
        {
            Row = row => Contents.Add((new(row.GetGuid(0)), new(row.GetGuid(1)))),
        });
    }
}
