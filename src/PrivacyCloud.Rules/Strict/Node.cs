namespace PrivacyCloud.Rules.Strict;

/// <summary>A piece of JSON that knows where it stands.</summary>
internal abstract record Node(int Line, string Path)
{
    public sealed record Object(int Line, string Path, IReadOnlyDictionary<string, Node> Members) : Node(Line, Path);

    public sealed record Array(int Line, string Path, IReadOnlyList<Node> Items) : Node(Line, Path);

    public sealed record String(int Line, string Path, string Value) : Node(Line, Path);

    public sealed record Number(int Line, string Path, decimal Value) : Node(Line, Path);

    public sealed record Boolean(int Line, string Path, bool Value) : Node(Line, Path);

    public sealed record Null(int Line, string Path) : Node(Line, Path);

    /// <summary>What it is, in words for an error.</summary>
    public string Kind => this switch
    {
        Object => "an object",
        Array => "an array",
        String => "a string",
        Number => "a number",
        Boolean => "true or false",
        _ => "null",
    };

    /// <summary>The node at a path below this one, or the nearest one above it that is there.</summary>
    public Node Nearest(string path)
    {
        IEnumerable<Node> children = this switch
        {
            Object { Members.Values: var values } => values,
            Array { Items: var items } => items,
            _ => [],
        };
        return children.FirstOrDefault(child => IsAtOrAbove(child.Path, path))?.Nearest(path) ?? this;
    }

    private static bool IsAtOrAbove(string here, string path) =>
        path.StartsWith(here, StringComparison.Ordinal)
            && (path.Length == here.Length || path[here.Length] is '.' or '[');
}
