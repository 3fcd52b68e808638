using System.Text;

namespace PrivacyCloud.Storage.Sqlite;

/// <summary>
/// Texts that events repeat (names of members, codes, prefixes of ids), each kept once in a log under a number. One
/// connection's view of them: a number it was told is good for as long as the connection is, because a writer whose
/// commit fails is dropped.
/// </summary>
internal sealed class Words(Db db)
{
    /// <summary>The most words of a log. What comes later is written out where it stands.</summary>
    public const int CountMax = 4_096;

    /// <summary>The most characters of a word.</summary>
    public const int LengthMax = 400;

    private readonly List<byte[]> _texts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>A word's bytes.</summary>
    /// <exception cref="InvalidDataException">There is no such word.</exception>
    public ReadOnlySpan<byte> Text(int number)
    {
        if (number >= _texts.Count)
            Load();

        return number < _texts.Count ? _texts[number] : throw new InvalidDataException("There is no such word.");
    }

    /// <summary>The number of a word of ASCII characters, which is added if there is room; or null.</summary>
    public int? Number(ReadOnlySpan<byte> text)
    {
        Span<char> letters = stackalloc char[LengthMax];
        if (text.Length > letters.Length || !Encoding.ASCII.TryGetChars(text, letters, out var length))
            return null;

        if (_texts.Count == 0)
            Load();

        var word = letters[..length];
        if (_numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var number))
            return number;

        return _texts.Count < CountMax ? Add(word.ToString()) : null;
    }

    private int Add(string word)
    {
        db.Sql("INSERT INTO words (id, text) VALUES (?1, ?2)").Bind(1, _texts.Count).Bind(2, word).Run();
        Remember(word);
        return _texts.Count - 1;
    }

    private void Load()
    {
        using var rows = db.Sql("SELECT id, text FROM words WHERE id >= ?1 ORDER BY id").Bind(1, _texts.Count);
        while (rows.Step() && rows.Long(0) == _texts.Count)
            Remember(rows.Text(1));
    }

    private void Remember(string word)
    {
        _numbers[word] = _texts.Count;
        _texts.Add(Encoding.ASCII.GetBytes(word));
    }
}
