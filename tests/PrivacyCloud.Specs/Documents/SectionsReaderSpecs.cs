using System.Text;
using PrivacyCloud.Runtime.Documents.Packages;

namespace PrivacyCloud.Specs.Documents;

public sealed class SectionsReaderSpecs
{
    private const string Cell = "\"a\"";

    private static readonly SectionsReader Reader = new(new());

    [Fact]
    public void Sections_are_read_as_they_are_written()
    {
        var read = Read("""{"sections":[{"title":"Liên hệ","columns":["Tên","値"],"rows":[["a","b\n"],["",""]]}]}""");
        var section = Assert.Single(Assert.IsType<SectionsOutcome.Good>(read).Sections);
        Assert.Equal("Liên hệ", section.Title.Vi);
        Assert.Equal(["Tên", "値"], section.Columns);
        Assert.Equal([["a", "b\n"], ["", ""]], section.Rows);
    }

    [Theory]
    [InlineData("package.unreadable", "")]
    [InlineData("package.unreadable", "nonsense")]
    [InlineData("package.unreadable", "[]")]
    [InlineData("package.unreadable", "null")]
    [InlineData("package.unreadable", "{}")]
    [InlineData("package.unreadable", """{"sections":{}}""")]
    [InlineData("package.unreadable", """{"sections":[1]}""")]
    [InlineData("package.unreadable", """{"sections":[],"more":1}""")]
    [InlineData("package.unreadable", """{"sections":[],"sections":[]}""")]
    [InlineData("package.unreadable", """{"sections":[{"title":"t","columns":["c"]}]}""")]
    [InlineData("package.unreadable", """{"sections":[{"title":"t","columns":["c"],"rows":[],"more":1}]}""")]
    [InlineData("package.unreadable", """{"sections":[{"title":1,"columns":["c"],"rows":[]}]}""")]
    [InlineData("package.unreadable", """{"sections":[{"title":"t","columns":[1],"rows":[]}]}""")]
    [InlineData("package.unreadable", """{"sections":[{"title":"t","columns":["c"],"rows":["a"]}]}""")]
    [InlineData("package.unreadable", """{"sections":[{"title":"t","columns":["c"],"rows":[[1]]}]}""")]
    [InlineData("package.unreadable", """{"sections":[{"title":"t","columns":["c"],"rows":[["\ud800"]]}]}""")]
    [InlineData("package.unreadable", """{"sections":[[[[[[[[[[]]]]]]]]]]}""")]
    [InlineData("package.empty", """{"sections":[]}""")]
    [InlineData("package.empty", """{"sections":[{"title":"t","columns":[],"rows":[]}]}""")]
    [InlineData("package.title-unreadable", """{"sections":[{"title":" ","columns":["c"],"rows":[]}]}""")]
    [InlineData("package.title-unreadable", """{"sections":[{"title":"t","columns":["\u202ec"],"rows":[]}]}""")]
    [InlineData("package.row-does-not-fit", """{"sections":[{"title":"t","columns":["c"],"rows":[[]]}]}""")]
    [InlineData("package.row-does-not-fit", """{"sections":[{"title":"t","columns":["c"],"rows":[["a","b"]]}]}""")]
    [InlineData("package.cell-unreadable", """{"sections":[{"title":"t","columns":["c"],"rows":[["\u0000"]]}]}""")]
    public void Nonsense_is_refused(string code, string json) => Assert.Equal(code, Refused(json));

    [Fact]
    public void Each_limit_is_kept_to_the_one()
    {
        Good(Sections(50, Section(1, 0)));
        Assert.Equal("package.too-many", Refused(Sections(51, Section(1, 0))));
        Good(Sections(1, Section(100, 1)));
        Assert.Equal("package.too-many", Refused(Sections(1, Section(101, 1))));
        Good(Sections(1, Section(1, 10_000)));
        Assert.Equal("package.too-many", Refused(Sections(1, Section(1, 10_001))));
        Good(Sections(1, Section(1, 1, $"\"{new string('x', 10_000)}\"")));
        Assert.Equal(
            "package.cell-unreadable", Refused(Sections(1, Section(1, 1, $"\"{new string('x', 10_001)}\""))));
    }

    [Fact]
    public async Task More_bytes_than_allowed_are_not_even_read()
    {
        await using EndlessStream endless = new(1_000_000_000);
        var refused = Assert.IsType<SectionsOutcome.Refused>(
            await Reader.ReadAsync(endless, DocumentsUnderSpec.Cancel));
        Assert.Equal("package.too-large", refused.Reason.Code);
        Assert.InRange(endless.Position, 8 * 1024 * 1024, 9 * 1024 * 1024);
    }

    [Fact]
    public async Task A_document_is_read_from_a_stream()
    {
        using MemoryStream json = new(Encoding.UTF8.GetBytes(Sections(2, Section(3, 4))));
        var good = Assert.IsType<SectionsOutcome.Good>(await Reader.ReadAsync(json, DocumentsUnderSpec.Cancel));
        Assert.Equal(2, good.Sections.Count);
    }

    private static string Sections(int count, string section) =>
        $$"""{"sections":[{{string.Join(',', Enumerable.Repeat(section, count))}}]}""";

    private static string Section(int columns, int rows, string cell = Cell)
    {
        var row = $"[{string.Join(',', Enumerable.Repeat(cell, columns))}]";
        return $$"""
            {"title":"t","columns":[{{string.Join(',', Enumerable.Repeat(Cell, columns))}}],
            "rows":[{{string.Join(',', Enumerable.Repeat(row, rows))}}]}
            """;
    }

    private static SectionsOutcome Read(string json) => Reader.Read(Encoding.UTF8.GetBytes(json));

    private static void Good(string json) => Assert.IsType<SectionsOutcome.Good>(Read(json));

    private static string Refused(string json) => Assert.IsType<SectionsOutcome.Refused>(Read(json)).Reason.Code;
}
