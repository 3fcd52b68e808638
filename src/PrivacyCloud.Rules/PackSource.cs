using System.Reflection;

namespace PrivacyCloud.Rules;

/// <summary>Where rule packs are read from: those built in, or a folder.</summary>
public static class PackSource
{
    private const string Root = "rulepacks/";

    /// <summary>The packs built into this program. Their cases are not.</summary>
    public static IReadOnlyList<PackFile> BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new PackFile(name[Root.Length..], ReadResource(assembly, name)))];
    }

    /// <summary>The packs of a folder, cases included.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static IReadOnlyList<PackFile> Folder(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(path => (path, name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file => !file.name.StartsWith("schema/", StringComparison.Ordinal))
            .OrderBy(file => file.name, StringComparer.Ordinal)
            .Select(file => new PackFile(file.name, ReadBounded(file.path))),
    ];

    private static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>A file over the bound is read one byte too far, so that the loader sees that it is too large.</summary>
    private static byte[] ReadBounded(string path)
    {
        using var stream = File.OpenRead(path);
        var bytes = new byte[Math.Min(stream.Length, PackFile.SizeBytesMax + 1)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
