namespace PrivacyCloud.Specs.Tidy;

public sealed class PageSpecs
{
    private static IEnumerable<SourceFile> Pages => Tree.Files.Where(file => file.Is(".md"));

    [Fact]
    public void Every_page_has_one_title() => Finding.None(Pages.SelectMany(PageRules.Titles));

    [Fact]
    public void Every_link_between_pages_leads_somewhere() =>
        Finding.None(Pages.SelectMany(page => PageRules.Links(page, Tree.Has)));

    [Fact]
    public void Every_package_has_its_decision()
    {
        var record = Tree.Files.Single(file => file.Path == "docs/decisions/0002-packages.md").Text;
        Finding.None(PackageRules.Named(Tree.Files)
            .Where(name => !record.Contains($"`{name}`", StringComparison.Ordinal))
            .Select(name => new Finding(
                name, "no decision says why it is here", "add it to docs/decisions/0002-packages.md, or take it out")));
    }

    [Theory]
    [InlineData("# One\n\n## Two\n", 0)]
    [InlineData("# One\n\n```bash\n# no title\n```\n", 0)]
    [InlineData("# One\n\n# Two\n", 1)]
    [InlineData("No title\n", 1)]
    public void A_page_without_one_title_is_found(string text, int found) =>
        Assert.Equal(found, PageRules.Titles(new("a.md", text)).Count());

    [Theory]
    [InlineData("[a](b.md)", 0)]
    [InlineData("[a](b.md#part)", 0)]
    [InlineData("[a](#part)", 0)]
    [InlineData("[a](https://example.org/c.md)", 0)]
    [InlineData("`[a](c.md)`", 0)]
    [InlineData("[a](c.md)", 1)]
    [InlineData("![a](../b.md)", 1)]
    public void A_link_that_leads_nowhere_is_found(string text, int found) =>
        Assert.Equal(found, PageRules.Links(new("docs/a.md", text), path => path == "docs/b.md").Count());

    [Fact]
    public void Packages_of_both_kinds_are_read()
    {
        SourceFile central = new(
            "Directory.Packages.props", "<P><I><PackageVersion Include=\"A.B\" Version=\"1\" /></I></P>");
        SourceFile browser = new(
            "package.json", """{ "name": "x", "dependencies": { "c": "1" }, "devDependencies": { "d": "1" } }""");
        Assert.Equal(["A.B", "c", "d"], PackageRules.Named([central, browser]));
    }
}
