using System.Text.RegularExpressions;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>Pages in Markdown: one title, and links that lead somewhere.</summary>
public static partial class PageRules
{
    public static IEnumerable<Finding> Titles(SourceFile page)
    {
        var titles = WithoutCode(page.Text).Split('\n').Count(line => line.StartsWith("# ", StringComparison.Ordinal));
        if (titles != 1)
            yield return new(page.Path, $"{titles} titles", "begin with one line \"# Title\", then use ##");
    }

    public static IEnumerable<Finding> Links(SourceFile page, Func<string, bool> exists)
    {
        foreach (Match link in Link().Matches(WithoutCode(page.Text)))
        {
            var target = link.Groups["to"].Value.Split('#')[0];
            if (target.Length == 0 || Elsewhere().IsMatch(target))
                continue;

            var folder = Path.GetDirectoryName(page.Path) ?? string.Empty;
            var path = Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, target)));
            if (!exists(path))
                yield return new(page.Path, $"the link to {target} leads nowhere", "mend it or take it out");
        }
    }

    private static string WithoutCode(string text) =>
        InlineCode().Replace(Fence().Replace(text, string.Empty), string.Empty);

    [GeneratedRegex("^(```|~~~).*?^\\1", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex("^[a-z]+:")]
    private static partial Regex Elsewhere();
}
