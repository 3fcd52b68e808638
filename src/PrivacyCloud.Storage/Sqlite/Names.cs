namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// The numbers of names that are kept once. One connection's view of them: a name never changes its number, and a
/// writer whose commit fails is dropped with what it remembers.
/// </summary>
internal sealed class Names(Db db)
{
    private const int KnownMax = 10_000;

    private readonly Dictionary<string, long> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> _texts = [];

    /// <summary>A name's number, or null.</summary>
    public long? Find(string text)
    {
        if (_known.TryGetValue(text, out var known))
            return known;

        using var row = db.Sql("SELECT id FROM names WHERE text = ?1").Bind(1, text);
        return row.Step() ? Remember(text, row.Long(0)) : null;
    }

    /// <summary>A name's number; a new one gets it.</summary>
    public long FindOrAdd(string text)
    {
        if (Find(text) is { } known)
            return known;

        db.Sql("INSERT INTO names (text) VALUES (?1)").Bind(1, text).Run();
        return Remember(text, db.LastRow);
    }

    /// <summary>The name with a number, or null.</summary>
    public string? Text(long number)
    {
        if (_texts.TryGetValue(number, out var known))
            return known;

        using var row = db.Sql("SELECT text FROM names WHERE id = ?1").Bind(1, number);
        if (!row.Step())
            return null;

        if (_texts.Count >= KnownMax)
            _texts.Clear();

        return _texts[number] = row.Text(0);
    }

    private long Remember(string text, long number)
    {
        if (_known.Count >= KnownMax)
            _known.Clear();

        return _known[text] = number;
    }
}
