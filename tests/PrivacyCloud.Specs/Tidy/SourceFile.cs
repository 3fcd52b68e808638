namespace PrivacyCloud.Specs.Tidy;

/// <summary>A file of the tree, by its path from the root with forward slashes.</summary>
public sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public string[] Lines => Text.ReplaceLineEndings("\n").Split('\n');

    public bool Is(params string[] endings) => endings.Any(end => Path.EndsWith(end, StringComparison.Ordinal));

    public bool In(string folder) => Path.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>The path with the number of the line on which a character stands.</summary>
    public string At(int position) => $"{Path}:{Text.AsSpan(0, position).Count('\n') + 1}";
}
