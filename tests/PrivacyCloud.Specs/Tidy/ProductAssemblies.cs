using System.Reflection;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>The assemblies we ship, as the specs have them beside them.</summary>
public static class ProductAssemblies
{
    private static readonly string[] Names =
        ["Domain", "Rules", "Runtime", "Storage", "Api", "Consoles", "Cluster", "Silo"];

    /// <summary>All that are built here; Cluster and Silo are not everywhere.</summary>
    public static IReadOnlyList<Assembly> All { get; } =
    [
        .. Names.Select(name => $"PrivacyCloud.{name}").Append("privacycloud")
            .Where(name => File.Exists(PathOf(name))).Select(name => Assembly.Load(new AssemblyName(name))),
    ];

    public static Assembly Domain { get; } = Assembly.Load(new AssemblyName("PrivacyCloud.Domain"));

    /// <summary>The name of the project an assembly is built from.</summary>
    public static string NameOf(Assembly assembly) =>
        assembly.GetName().Name is { } name and not "privacycloud" ? name : "PrivacyCloud.Standalone";

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
}
