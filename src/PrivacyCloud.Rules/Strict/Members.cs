using NodaTime.Text;

namespace PrivacyCloud.Rules.Strict;

/// <summary>
/// Reads the members of one object, each exactly once. What is missing, of the wrong type or left over is noted, and
/// reading goes on, so that one load tells all that is wrong.
/// </summary>
internal sealed class Members
{
    private const int YearLeast = 1900;
    private const int YearMost = 2199;

    private readonly Node.Object _node;
    private const string CodeWanted =
        "Write letters and digits, parted by single dots or hyphens, such as request.erasure.";

    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private Members(string file, Node.Object node, Errors errors) => (File, _node, Errors) = (file, node, errors);

    public string File { get; }

    public Errors Errors { get; }

    public Node Node => _node;

    /// <summary>Reads an object with a function and then notes every member it did not ask for.</summary>
    public static T? Of<T>(string file, Node node, Errors errors, Func<Members, T> read)
        where T : class
    {
        if (node is not Node.Object found)
        {
            errors.Add(file, node, $"This must be an object, and is {node.Kind}.");
            return null;
        }

        var members = new Members(file, found, errors);
        var value = read(members);
        foreach (var (name, extra) in found.Members)
        {
            if (!members._read.Contains(name))
            {
                errors.Add(file, extra,
                    $"Unknown or misplaced member \"{name}\". Remove it or move it where it belongs.");
            }
        }

        return value;
    }

    public bool Has(string name) => _node.Members.ContainsKey(name);

    /// <summary>Allows what is left: its owner is already known to be wrong.</summary>
    public void IgnoreRest() => _read.UnionWith(_node.Members.Keys);

    /// <summary>Allows a string that says nothing to the loader, such as <c>$schema</c>.</summary>
    public void Ignore(string name)
    {
        _read.Add(name);
        if (_node.Members.TryGetValue(name, out var node) && node is not Node.String)
        {
            Wrong(node, "a string", false);
        }
    }

    public void Complain(string name, string message) =>
        Errors.Add(File, _node.Members.GetValueOrDefault(name) ?? _node, message);

    public string String(string name) =>
        Get(name) is { } node
            ? (node is Node.String text ? NotEmpty(text) : Wrong(node, "a string", string.Empty)) : string.Empty;

    /// <summary>A name that programs use: letters and digits, parted by single dots and hyphens.</summary>
    public string Code(string name)
    {
        var code = String(name);
        if (code.Length > 0 && !IsCode(code))
        {
            Complain(name, CodeWanted);
        }

        return code;
    }

    /// <summary>A list of names that programs use.</summary>
    public IReadOnlyList<string> Codes(string name, int least = 0)
    {
        var codes = Strings(name, least);
        if (!codes.All(code => code == "*" || IsCode(code)))
        {
            Complain(name, CodeWanted);
        }

        return codes;
    }

    public string? CodeOrNull(string name)
    {
        var code = StringOrNull(name);
        if (code is not null && !IsCode(code))
        {
            Complain(name, CodeWanted);
        }

        return code;
    }

    public string? StringOrNull(string name) =>
        Get(name) switch
        {
            null or Node.Null => null,
            Node.String text => NotEmpty(text),
            var node => Wrong<string?>(node, "a string or null", null),
        };

    public bool Boolean(string name) =>
        Get(name) is { } node && (node is Node.Boolean flag ? flag.Value : Wrong(node, "true or false", false));

    public long Whole(string name, long least, long most) =>
        WholeOrNull(name, least, most, nullable: false) ?? least;

    public long? WholeOrNull(string name, long least, long most, bool nullable = true)
    {
        var node = Get(name);
        if (node is null || (nullable && node is Node.Null))
        {
            return null;
        }

        return node is Node.Number number && decimal.Truncate(number.Value) == number.Value
            && number.Value >= least && number.Value <= most
            ? (long)number.Value
            : Wrong<long?>(node, $"a whole number from {least} to {most}", null);
    }

    public LocalDate Date(string name) => DateOrNull(name, nullable: false) ?? new LocalDate(2000, 1, 1);

    public LocalDate? DateOrNull(string name, bool nullable = true)
    {
        var node = Get(name);
        if (node is null || (nullable && node is Node.Null))
        {
            return null;
        }

        return node is Node.String text && LocalDatePattern.Iso.Parse(text.Value) is { Success: true } parsed
            && parsed.Value.Year is >= YearLeast and <= YearMost
            ? parsed.Value
            : Wrong<LocalDate?>(node, "a date such as 2026-01-31", null);
    }

    /// <summary>One of a closed list of words.</summary>
    public T Word<T>(string name, IReadOnlyDictionary<string, T> words, T fallback)
    {
        var node = Get(name);
        return node is null ? fallback
            : node is Node.String text && words.TryGetValue(text.Value, out var value) ? value
            : Wrong(node, "one of " + string.Join(", ", words.Keys), fallback);
    }

    public T? WordOrNull<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Get(name) switch
        {
            null or Node.Null => null,
            Node.String text when words.TryGetValue(text.Value, out var value) => value,
            var node => Wrong<T?>(node, "null or one of " + string.Join(", ", words.Keys), null),
        };

    public T? Object<T>(string name, Func<Members, T> read)
        where T : class =>
        Get(name) is { } node ? Of(File, node, Errors, read) : null;

    public T? ObjectOrNull<T>(string name, Func<Members, T> read)
        where T : class =>
        Get(name) is null or Node.Null ? null : Of(File, _node.Members[name], Errors, read);

    public IReadOnlyList<T> Array<T>(string name, Func<Members, T> read, int least = 0)
        where T : class =>
        [.. Items(name, least).Select(item => Of(File, item, Errors, read)).OfType<T>()];

    /// <summary>A list whose items have a code each, none of them twice.</summary>
    public IReadOnlyList<T> Coded<T>(string name, Func<Members, T> read, Func<T, string> codeOf, int least = 0)
        where T : class
    {
        var list = Array(name, read, least);
        foreach (var twice in list.GroupBy(codeOf).Where(group => group.Count() > 1))
        {
            Complain(name, $"\"{twice.Key}\" is there twice. Keep one.");
        }

        return list;
    }

    public IReadOnlyList<string> Strings(string name, int least = 0)
    {
        var list = new List<string>();
        foreach (var item in Items(name, least))
        {
            if (item is not Node.String text)
            {
                Wrong(item, "a string", false);
            }
            else if (list.Contains(text.Value))
            {
                Errors.Add(File, item, $"\"{text.Value}\" is in the list twice. Keep one.");
            }
            else
            {
                list.Add(NotEmpty(text));
            }
        }

        return list;
    }

    private IReadOnlyList<Node> Items(string name, int least)
    {
        var node = Get(name);
        if (node is null)
        {
            return [];
        }

        if (node is not Node.Array array)
        {
            return Wrong<IReadOnlyList<Node>>(node, "an array", []);
        }

        if (array.Items.Count < least)
        {
            Errors.Add(File, node, $"The array needs at least {least} item(s).");
        }

        return array.Items;
    }

    private Node? Get(string name)
    {
        _read.Add(name);
        if (_node.Members.TryGetValue(name, out var node))
        {
            return node;
        }

        Errors.Add(File, _node, $"The member \"{name}\" is missing.");
        return null;
    }

    private string NotEmpty(Node.String text) =>
        string.IsNullOrWhiteSpace(text.Value) ? Wrong(text, "a string that says something", text.Value)
        : text.Value.Any(IsUnseen) ? Wrong(text, "without control characters and marks of direction", text.Value)
        : text.Value;

    /// <summary>What cannot be seen can hide what a text says.</summary>
    private static bool IsUnseen(char letter) =>
        char.IsControl(letter)
        || letter is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF';

    private static bool IsCode(string text) =>
        text.Split('.', '-').All(part => part.Length > 0 && part.All(char.IsAsciiLetterOrDigit));

    private T Wrong<T>(Node node, string wanted, T fallback)
    {
        Errors.Add(File, node, $"This must be {wanted}, and is {Shown(node)}.");
        return fallback;
    }

    private static string Shown(Node node) =>
        node is Node.String { Value.Length: <= 40 } text ? $"\"{text.Value}\"" : node.Kind;
}
