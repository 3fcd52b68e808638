namespace PrivacyCloud.Conformance.Crash;

/// <summary>The host as it was built together with these specs.</summary>
internal static class HostFile
{
    private const string Name = "privacycloud.dll";

    /// <summary>Where it lies: in its own output folder, with everything it needs beside it.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        DirectoryInfo output = new(AppContext.BaseDirectory);
        var root = output;
        while (root is not null && !File.Exists(System.IO.Path.Combine(root.FullName, "PrivacyCloud.sln")))
            root = root.Parent;

        var (framework, configuration) = (output.Name, output.Parent!.Name);
        var built = System.IO.Path.Combine(
            root?.FullName ?? string.Empty, "src", "PrivacyCloud.Standalone", "bin", configuration, framework, Name);
        return File.Exists(built) ? built : System.IO.Path.Combine(AppContext.BaseDirectory, Name);
    }
}
