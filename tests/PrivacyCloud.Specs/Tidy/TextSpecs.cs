using System.Reflection;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Specs.Tidy;

public sealed class TextSpecs
{
    private const BindingFlags Static =
        BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    [Fact]
    public void Every_text_that_is_written_out_speaks_three_languages() =>
        Finding.None(Tree.Files.Where(file => file.In("src/") && file.Is(".cs", ".razor"))
            .SelectMany(TextRules.Literals));

    [Fact]
    public void Every_text_and_refusal_that_is_kept_speaks_three_languages()
    {
        var texts = Texts(ProductAssemblies.All).ToList();
        Assert.NotEmpty(texts);
        Finding.None(texts.SelectMany(one => TextRules.Text(one.Where, one.Text.En, one.Text.Vi, one.Text.Ja)));
    }

    [Fact]
    public void Refusals_of_different_meaning_have_different_codes() =>
        Finding.None(Refusals(ProductAssemblies.All).GroupBy(one => one.Refusal.Code)
            .Where(same => same.Select(one => one.Refusal.Why).Distinct().Count() > 1)
            .Select(same => new Finding(
                string.Join(", ", same.Select(one => one.Where)), $"one code, {same.Key}, for several",
                    "give each its own")));

    [Theory]
    [InlineData("Yes", "Có", "はい", 0)]
    [InlineData("Yes", "", "はい", 1)]
    [InlineData("Yes", "Có", "Yes", 1)]
    [InlineData("Yes", "Yes", "はい", 1)]
    [InlineData("Có đồng ý", "Yes", "はい", 1)]
    [InlineData("By {day}", "Trước {day}", "{date}まで", 1)]
    [InlineData("PrivacyCloud", "PrivacyCloud", "PrivacyCloud", 0)]
    [InlineData("by {0}", "thêm {0}", "{0}", 0)]
    [InlineData("FPT Cloud", "FPT Cloud", "FPTクラウド", 0)]
    [InlineData("Open questions", "Open questions", "未解決の論点", 1)]
    public void A_text_that_lacks_a_language_is_found(string en, string vi, string ja, int found) =>
        Assert.Equal(found, TextRules.Text("a", en, vi, ja).Count());

    [Theory]
    [InlineData("new Text(\"Yes\", \"Yes\", \"はい\")", 1)]
    [InlineData("new Text(\"Yes\", \"Có\", \"はい\")", 0)]
    [InlineData("new(\"code\", new(\"Not \" + \"yet.\", \"Chưa được.\", \"Not yet.\"))", 1)]
    [InlineData("new(\"Law 1\", \"5(4)\", \"https://example.org\")", 0)]
    [InlineData("new Text(en, vi, ja)", 0)]
    public void A_text_in_code_that_lacks_a_language_is_found(string code, int found) =>
        Assert.Equal(found, TextRules.Literals(new("a.cs", code)).Count());

    private static IEnumerable<(string Where, Text Text)> Texts(IEnumerable<Assembly> assemblies) =>
        Kept<Text>(assemblies).Select(one => (one.Where, one.Value))
            .Concat(Refusals(assemblies).Select(one => (one.Where, one.Refusal.Why)));

    private static IEnumerable<(string Where, Refusal Refusal)> Refusals(IEnumerable<Assembly> assemblies) =>
        Kept<Refusal>(assemblies).Select(one => (one.Where, one.Value));

    private static IEnumerable<(string Where, T Value)> Kept<T>(IEnumerable<Assembly> assemblies)
        where T : class =>
        from type in assemblies.SelectMany(one => one.GetTypes())
        where !type.ContainsGenericParameters
        from member in type.GetMembers(Static)
        let value = member switch
        {
            FieldInfo field when field.FieldType == typeof(T) => field.GetValue(null) as T,
            PropertyInfo { CanRead: true } property when property.PropertyType == typeof(T) =>
                property.GetValue(null) as T,
            _ => null,
        }
        where value is not null
        select ($"{type.Name}.{member.Name}", value);
}
