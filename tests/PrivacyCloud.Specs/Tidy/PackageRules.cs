using System.Text.Json;
using System.Xml.Linq;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>Which packages we took in, from both places that name them.</summary>
public static class PackageRules
{
    public static IEnumerable<string> Named(IEnumerable<SourceFile> files) => files.SelectMany(file => file.Path switch
    {
        "Directory.Packages.props" => Central(file.Text),
        "package.json" => Browser(file.Text),
        _ => [],
    });

    private static IEnumerable<string> Central(string text) =>
        XDocument.Parse(text).Descendants("PackageVersion").Select(one => one.Attribute("Include")!.Value);

    private static List<string> Browser(string text)
    {
        using var json = JsonDocument.Parse(text);
        return
        [
            .. new[] { "dependencies", "devDependencies" }
                .Where(kind => json.RootElement.TryGetProperty(kind, out _))
                .SelectMany(kind => json.RootElement.GetProperty(kind).EnumerateObject().Select(one => one.Name)),
        ];
    }
}
