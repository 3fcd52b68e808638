using System.Xml.Linq;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>Who may know whom: the diagram of the architecture, as a table.</summary>
public static class ReferenceRules
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Domain"] = [],
        ["Rules"] = ["Domain"],
        ["Runtime"] = ["Domain"],
        ["Storage"] = ["Domain", "Runtime"],
        ["Api"] = ["Domain", "Runtime"],
        ["Consoles"] = ["Domain", "Runtime"],
        ["Cluster"] = ["Domain", "Runtime"],
        ["Standalone"] = ["Domain", "Runtime", "Rules", "Storage", "Api", "Consoles"],
        ["Silo"] = ["Domain", "Runtime", "Rules", "Storage", "Api", "Consoles", "Cluster"],
    };

    // What a name begins with, and the only projects in which it may be named.
    private static readonly (string Family, string[] Homes)[] Families =
    [
        ("Microsoft.Orleans", ["Cluster", "Silo"]),
        ("Orleans", ["Cluster", "Silo"]),
        ("Azure", ["Silo"]),
        ("Microsoft.Identity", ["Silo"]),
        ("Microsoft.Data.Sqlite", ["Storage"]),
        ("SQLitePCLRaw", ["Storage"]),
        ("Npgsql", ["Storage"]),
        ("Microsoft.AspNetCore", ["Api", "Consoles", "Standalone", "Silo"]),
        ("OpenTelemetry", ["Standalone", "Silo"]),
        ("System.CommandLine", ["Standalone", "Silo"]),
    ];

    /// <summary>What a project file of ours asks for and may not.</summary>
    public static IEnumerable<Finding> Project(SourceFile file)
    {
        var name = Short(Path.GetFileNameWithoutExtension(file.Name));
        var xml = XDocument.Parse(file.Text);
        var projects = Included(xml, "ProjectReference")
            .Select(path => Short(Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))));
        return Projects(file.Path, name, projects).Concat(Packages(file.Path, name, Included(xml, "PackageReference")));
    }

    /// <summary>What a built assembly refers to and may not, whatever its project file says.</summary>
    public static IEnumerable<Finding> Assembly(string name, IEnumerable<string> references)
    {
        var all = references.ToList();
        var ours = all.Where(one => one.StartsWith("PrivacyCloud.", StringComparison.Ordinal)).Select(Short);
        var others = all.Where(one => !one.StartsWith("PrivacyCloud.", StringComparison.Ordinal));
        return Projects($"{name}.dll", Short(name), ours).Concat(Packages($"{name}.dll", Short(name), others));
    }

    private static IEnumerable<Finding> Projects(string where, string name, IEnumerable<string> asked)
    {
        if (!Allowed.TryGetValue(name, out var allowed))
        {
            return [new(where, $"{name} has no place in the design",
                "add it to the architecture page and to this table")];
        }

        return asked.Except(allowed).Select(other => new Finding(
            where,
            $"{name} may not know {other}",
            $"move what is shared to {(allowed.Length > 0 ? string.Join(" or ", allowed.Take(2)) : name)}"));
    }

    private static IEnumerable<Finding> Packages(string where, string name, IEnumerable<string> asked)
    {
        foreach (var package in asked)
        {
            if (name == "Domain" && package != "NodaTime" && !IsFramework(package))
                yield return new(where, $"Domain may not know {package}",
                    "keep the core pure: NodaTime and nothing else");

            var family = Families.FirstOrDefault(one => Begins(package, one.Family));
            if (family.Homes is not null && !family.Homes.Contains(name))
            {
                var homes = string.Join(" or ", family.Homes);
                yield return new(where, $"{name} may not know {package}", $"put it behind a port, in {homes}");
            }
        }
    }

    private static bool Begins(string package, string family) =>
        package == family || package.StartsWith(family + ".", StringComparison.Ordinal);

    private static bool IsFramework(string name) => name is "netstandard" or "System" || Begins(name, "System");

    private static IEnumerable<string> Included(XDocument xml, string element) =>
        xml.Descendants(element).Select(one => one.Attribute("Include")?.Value).OfType<string>();

    private static string Short(string name) => name.Replace("PrivacyCloud.", string.Empty, StringComparison.Ordinal);
}
