using Microsoft.Playwright;

namespace PrivacyCloud.Conformance.Browser;

/// <summary>Checks a page with axe-core, which `./build.sh test` installs.</summary>
internal static class Axe
{
    private const string Check = """
        async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).join('; '))
        """;

    private const string AllVariable = "PRIVACYCLOUD_TEST_ALL";

    /// <summary>The languages of the pages.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["vi", "ja", "en"];

    /// <summary>
    /// True when a page is checked in this language. A page has the same elements in each, so every page is checked in
    /// one of them, and by turns; in all of them where <c>PRIVACYCLOUD_TEST_ALL</c> says so.
    /// </summary>
    public static bool LooksAt(int page, string language) =>
        Languages[page % Languages.Count] == language
        || Environment.GetEnvironmentVariable(AllVariable) is { Length: > 0 };

    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        var script = Find();
        Assert.SkipWhen(script is null, "axe-core is not installed: npm ci brings it.");
        await page.EvaluateAsync(await File.ReadAllTextAsync(script));
        return await page.EvaluateAsync<string[]>(Check);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "node_modules", "axe-core", "axe.min.js");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
