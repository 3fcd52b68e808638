namespace PrivacyCloud.Specs.Tidy;

/// <summary>The files of the project as they lie here, without what is built or installed.</summary>
public static class Tree
{
    private static readonly HashSet<string> NotOurs =
    [
        ".git", ".vs", ".idea", "bin", "obj", "node_modules", "data", "out", "assets", "TestResults",
        "BenchmarkDotNet.Artifacts",
    ];

    private static readonly string[] Written =
    [
        ".cs", ".razor", ".csproj", ".props", ".targets", ".sln", ".slnf", ".json", ".md", ".txt", ".ts", ".js",
        ".css", ".sh", ".yml", ".yaml",
    ];

    /// <summary>Where the solution lies.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every text file.</summary>
    public static IReadOnlyList<SourceFile> Files { get; } = [.. Read(new DirectoryInfo(Root))];

    /// <summary>The text files in which a phrase counts; the tidy specs quote every bad one.</summary>
    public static IEnumerable<SourceFile> Phrases => Files.Where(file => !file.In("tests/PrivacyCloud.Specs/Tidy/"));

    /// <summary>The C# we ship.</summary>
    public static IEnumerable<SourceFile> Product => Files.Where(file => file.In("src/") && file.Is(".cs"));

    /// <summary>Whether something lies at a path from the root.</summary>
    public static bool Has(string path) =>
        File.Exists(Path.Combine(Root, path)) || Directory.Exists(Path.Combine(Root, path));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PrivacyCloud.sln")))
            folder = folder.Parent;

        return folder?.FullName ?? throw new DirectoryNotFoundException("The specs run inside the source tree.");
    }

    private static IEnumerable<SourceFile> Read(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles().Where(file => IsText(file.Name)))
            yield return new(Path.GetRelativePath(Root, file.FullName)
                .Replace('\\', '/'), File.ReadAllText(file.FullName));

        foreach (var inner in folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)))
        {
            foreach (var file in Read(inner))
                yield return file;
        }
    }

    private static bool IsText(string name) =>
        Written.Contains(Path.GetExtension(name))
        || name is ".npmrc" or ".editorconfig" or ".gitignore" or "run" or "nuget.config";
}
