namespace PrivacyCloud.Specs.Tidy;

public sealed class LengthSpecs
{
    private static readonly string[] Handwritten = [".cs", ".razor", ".ts", ".css", ".sh"];

    private static IEnumerable<SourceFile> Code => Tree.Files.Where(file => file.Is(Handwritten));

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() => Finding.None(Code.SelectMany(LengthRules.Files));

    [Fact]
    public void No_line_is_longer_than_a_hundred_and_twenty_characters() =>
        Finding.None(Code.SelectMany(LengthRules.Lines));

    [Fact]
    public void No_method_is_longer_than_forty_lines() =>
        Finding.None(Code.Where(file => file.Is(".cs")).SelectMany(LengthRules.Methods));

    [Fact]
    public void A_file_of_four_hundred_and_one_lines_is_found()
    {
        Assert.Empty(LengthRules.Files(new("a.cs", Repeat("x\n", 400))));
        Assert.Single(LengthRules.Files(new("a.cs", Repeat("x\n", 401))));
    }

    [Fact]
    public void A_line_of_a_hundred_and_twenty_one_characters_is_found()
    {
        Assert.Empty(LengthRules.Lines(new("a.cs", new('x', 120))));
        Assert.Equal("a.cs:2", Assert.Single(LengthRules.Lines(new("a.cs", "\n" + new string('x', 121)))).Where);
    }

    [Theory]
    [InlineData("public void Do()\n{\n", "x();\n", "}")]
    [InlineData("public int Do(int a) => a switch\n{\n", "1 => 2,\n", "};")]
    [InlineData("public Thing(int a)\n    : base(a)\n{\n", "if (a) { x(); }\n", "}")]
    [InlineData("public int Size\n{\nget {\n", "x();\n", "} }")]
    public void A_member_of_more_than_forty_lines_is_found(string head, string line, string tail)
    {
        var edge = head.Count(c => c == '\n') + 1;
        Assert.Empty(LengthRules.Methods(Class(head + Repeat(line, 40 - edge) + tail)));
        Assert.Equal("a.cs:4", Assert.Single(LengthRules.Methods(Class(head + Repeat(line, 41 - edge) + tail))).Where);
    }

    [Fact]
    public void A_long_member_is_found_behind_braces_in_comments_and_literals()
    {
        var tricky = "// }\nstring A() => \"}\" + $\"{B(\"}\")}\" + '}' + @\"}\"\"\" + \"\"\"\n}\n\"\"\";\n";
        var found = LengthRules.Methods(Class(tricky + "void Do()\n{\n" + Repeat("x();\n", 40) + "}"));
        Assert.Equal("a.cs:8", Assert.Single(found).Where);
    }

    [Fact]
    public void A_long_member_of_a_nested_type_is_found() =>
        Assert.Single(LengthRules.Methods(Class("class In\n{\nvoid Do()\n{\n" + Repeat("x();\n", 40) + "}\n}")));

    [Fact]
    public void Rows_of_data_above_a_spec_are_no_lines_of_it() =>
        Assert.Empty(LengthRules.Methods(Class(Repeat("[InlineData(1)]\n", 60) + "void Do(int a)\n{\nx();\n}")));

    [Fact]
    public void A_long_table_is_no_method() =>
        Assert.Empty(LengthRules.Methods(Class("int[] All { get; } = new[]\n{\n" + Repeat("1,\n", 60) + "};")));

    private static SourceFile Class(string members) => new("a.cs", $"namespace A;\nclass B\n{{\n{members}\n}}\n");

    private static string Repeat(string line, int times) => string.Concat(Enumerable.Repeat(line, times));
}
