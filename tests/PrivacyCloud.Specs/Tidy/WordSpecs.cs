namespace PrivacyCloud.Specs.Tidy;

public sealed class WordSpecs
{
    private static IEnumerable<SourceFile> Code => Tree.Phrases.Where(file => file.Is(".cs"));

    [Fact]
    public void Types_have_names_that_say_what_they_are() => Finding.None(Code.SelectMany(WordRules.Names));

    [Fact]
    public void Nothing_is_marked_as_unfinished() => Finding.None(Tree.Phrases.SelectMany(WordRules.Unfinished));

    [Fact]
    public void No_warning_is_silenced_where_it_stands() =>
        Finding.None(Tree.Phrases.Where(file => file.Is(".cs", ".csproj", ".props", ".razor"))
            .SelectMany(WordRules.Silenced));

    [Fact]
    public void No_path_of_a_machine_and_no_package_registry_is_named() =>
        Finding.None(Tree.Phrases.SelectMany(WordRules.Places));

    [Fact]
    public void The_tree_does_not_say_where_packages_come_from() =>
        Finding.None(Tree.Files.Where(file => file.Name is "packages.lock.json"
                || file.Name.Equals("nuget.config", StringComparison.OrdinalIgnoreCase))
            .Select(file => new Finding(file.Path, "it ties the tree to one feed", "delete it")));

    [Fact]
    public void No_number_of_a_statute_stands_in_code() => Finding.None(Tree.Product.SelectMany(WordRules.Statutes));

    [Fact]
    public void No_spec_sleeps() => Finding.None(Code.Where(file => file.In("tests/")).SelectMany(WordRules.Sleeps));

    [Theory]
    [InlineData("class KeyManager;")]
    [InlineData("sealed record RequestService(int A);")]
    [InlineData("static class DateUtils { }")]
    [InlineData("abstract class EndpointBase { }")]
    [InlineData("readonly record struct Subject(int A);")]
    [InlineData("interface Request { }")]
    public void A_hollow_name_is_found(string code) => Assert.Single(WordRules.Names(new("src/A/a.cs", code)));

    [Theory]
    [InlineData("// class KeyManager", 0)]
    [InlineData("var a = \"class KeyManager\";", 0)]
    [InlineData("sealed class Sweep : BackgroundService;", 0)]
    [InlineData("static class ReceiveRequest { }", 0)]
    [InlineData("sealed record ReceiveRequest(int A);", 1)]
    public void Only_a_type_of_that_name_counts(string code, int found) =>
        Assert.Equal(found, WordRules.Names(new("src/PrivacyCloud.Api/a.cs", code)).Count());

    [Theory]
    [InlineData("// TODO: later")]
    [InlineData("<!-- FIXME -->")]
    [InlineData("# HACK")]
    public void A_mark_of_unfinished_work_is_found(string text) => Assert.Single(WordRules.Unfinished(new("a", text)));

    [Theory]
    [InlineData("#pragma warning disable CA1000")]
    [InlineData("[SuppressMessage(\"a\", \"b\")]")]
    [InlineData("<NoWarn>CS1591</NoWarn>")]
    public void A_silenced_warning_is_found(string text) => Assert.Single(WordRules.Silenced(new("a.cs", text)));

    [Theory]
    [InlineData("see /root/x", 1)]
    [InlineData("go to /work/inbox", 0)]
    [InlineData("\"/home/me\"", 1)]
    [InlineData("https://registry.npmjs.org/a", 1)]
    [InlineData("registry=https://packages.example/", 1)]
    [InlineData("https://www.example.org/home/law", 0)]
    [InlineData("src/work/x", 0)]
    public void A_path_of_a_machine_or_a_registry_is_found(string text, int found) =>
        Assert.Equal(found, WordRules.Places(new("a.md", text)).Count());

    [Theory]
    [InlineData("var a = Period.FromDays(30);", 1)]
    [InlineData("var a = Period.FromMonths(count);", 0)]
    [InlineData("var a = new LegalPeriod(72, Unit.Hour);", 1)]
    [InlineData("var a = day.PlusDays(30);", 1)]
    [InlineData("var a = day.PlusDays(1);", 0)]
    [InlineData("// Period.FromDays(30)", 0)]
    public void A_number_of_a_statute_is_found(string code, int found) =>
        Assert.Equal(found, WordRules.Statutes(new("a.cs", code)).Count());

    [Fact]
    public void A_sleep_is_found() => Assert.Single(WordRules.Sleeps(new("a.cs", "Thread.Sleep(10);")));
}
