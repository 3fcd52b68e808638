namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// In which blocks of entries an actor has done something. A key that causes a million entries costs a row for each
/// block of them and not for each entry.
/// </summary>
internal sealed class ActorRows(Db db)
{
    private const int KnownMax = 10_000;

    private readonly Dictionary<long, long> _last = [];

    /// <summary>Notes that an entry was caused by an actor.</summary>
    public void Note(long actor, long position)
    {
        var block = position >> LedgerRows.BlockBits;
        if (_last.TryGetValue(actor, out var last) && last == block)
            return;

        db.Sql("INSERT INTO actors (actor, block) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
            .Bind(1, actor).Bind(2, block).Run();
        if (_last.Count >= KnownMax)
            _last.Clear();

        _last[actor] = block;
    }
}
