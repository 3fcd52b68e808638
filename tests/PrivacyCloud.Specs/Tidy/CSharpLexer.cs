namespace PrivacyCloud.Specs.Tidy;

/// <summary>Tells code from comments and literals, as far as the tidy specs need it.</summary>
internal sealed class CSharpLexer(string text)
{
    private readonly char[] _code = text.ToCharArray();
    private readonly List<CSharpLiteral> _literals = [];
    private int _at;

    public string Code => new(_code);

    public IReadOnlyList<CSharpLiteral> Literals => _literals;

    public void Read()
    {
        while (_at < text.Length)
            ReadNext();
    }

    private void ReadNext()
    {
        if (Here("//") || (Here("#") && IsFirstOnLine()))
            BlankTo(IndexOrEnd("\n", _at));
        else if (Here("/*"))
            BlankTo(IndexOrEnd("*/", _at + 2) + 2);
        else if (text[_at] == '\'')
            ReadCharacter();
        else if (text[_at] == '"')
            ReadLiteral();
        else
            _at++;
    }

    private void ReadCharacter()
    {
        var end = _at + 1;
        while (end < text.Length && text[end] != '\'' && text[end] != '\n')
            end += text[end] == '\\' ? 2 : 1;

        BlankTo(end + 1);
    }

    private void ReadLiteral()
    {
        var start = _at;
        var quotes = text.AsSpan(start).IndexOfAnyExcept('"');
        var prefix = Prefix(start);
        if (quotes >= 3)
            ReadRaw(new string('"', quotes));
        else
            ReadPlain(prefix.Contains('@', StringComparison.Ordinal), prefix.Contains('$', StringComparison.Ordinal));
        var edge = Math.Min(quotes >= 3 ? quotes : 1, (_at - start) / 2);
        _literals.Add(new(start, _at, text[(start + edge)..(_at - edge)]));
        _code[start] = '"';
        _code[_at - 1] = '"';
    }

    private void ReadRaw(string quotes) => BlankTo(IndexOrEnd(quotes, _at + quotes.Length) + quotes.Length);

    private void ReadPlain(bool verbatim, bool interpolated)
    {
        var end = _at + 1;
        while (end < text.Length && text[end] != '"')
        {
            if (interpolated && text[end] == '{')
                end = AfterHole(end);
            else if (verbatim ? text.AsSpan(end).StartsWith("\"\"") : text[end] == '\\')
                end += 2;
            else
                end++;
            if (verbatim && end + 1 < text.Length && text[end] == '"' && text[end + 1] == '"')
                end += 2;
        }

        BlankTo(end + 1);
    }

    // A doubled brace is a brace; a single one opens a hole that ends at its partner, literals inside skipped.
    private int AfterHole(int open)
    {
        if (open + 1 < text.Length && text[open + 1] == '{')
            return open + 2;

        var depth = 0;
        for (var at = open; at < text.Length; at++)
        {
            if (text[at] == '"')
                at = IndexOrEnd("\"", at + 1);
            else if (text[at] == '{')
                depth++;
            else if (text[at] == '}' && --depth == 0)
                return at + 1;
        }

        return text.Length;
    }

    private string Prefix(int quote)
    {
        var from = quote;
        while (from > 0 && text[from - 1] is '$' or '@')
            from--;

        return text[from..quote];
    }

    private bool Here(string what) => text.AsSpan(_at).StartsWith(what, StringComparison.Ordinal);

    private bool IsFirstOnLine() =>
        text.AsSpan(0, _at).TrimEnd(' ') is var before && (before.IsEmpty || before[^1] == '\n');

    private int IndexOrEnd(string what, int from) =>
        from >= text.Length ? text.Length
        : text.IndexOf(what, from, StringComparison.Ordinal) is var found and >= 0 ? found : text.Length;

    private void BlankTo(int end)
    {
        for (end = Math.Min(end, text.Length); _at < end; _at++)
        {
            if (_code[_at] != '\n')
                _code[_at] = ' ';
        }
    }
}
