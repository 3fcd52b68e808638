using System.Text.RegularExpressions;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>Names that say nothing, marks of unfinished work, and words that have no business in the tree.</summary>
public static partial class WordRules
{
    public static IEnumerable<Finding> Names(SourceFile file)
    {
        foreach (Match type in TypeName().Matches(CSharpCode.Of(file.Text).Code))
        {
            var name = type.Groups["name"].Value;
            if (Hollow().IsMatch(name))
                yield return new(file.At(type.Index), $"{name} says nothing", "name it after what it is");
            else if (name is "Subject" or "Request")
                yield return new(file.At(type.Index), $"{name} means two things",
                    "say DataSubject, or RequestState and the like");
            else if (file.In("src/PrivacyCloud.Api/") && IsBodyNamedRequest(name, type.Value))
                yield return new(file.At(type.Index), $"{name} is what HTTP sends",
                    "call it …Body: a request is a person's");
        }
    }

    public static IEnumerable<Finding> Unfinished(SourceFile file) =>
        Found(file, UnfinishedMark(), "do it, delete it, or write a decision record");

    public static IEnumerable<Finding> Silenced(SourceFile file) =>
        Found(file, Silencing(), "change the code, or give one line with its reason to .editorconfig");

    public static IEnumerable<Finding> Places(SourceFile file) =>
        Found(file, MachinePath(), "say it relative to the root").Concat(
            Found(file, Registry(), "leave where packages come from to the machine"));

    public static IEnumerable<Finding> Statutes(SourceFile file) =>
        Found(CodeOf(file), NumberOfLaw(), "write it into a rule pack, dated and cited");

    public static IEnumerable<Finding> Sleeps(SourceFile file) =>
        Found(CodeOf(file), Sleep(), "wait for the thing itself, or turn a clock you own");

    private static IEnumerable<Finding> Found(SourceFile file, Regex what, string instead) =>
        what.Matches(file.Text).Select(one => new Finding(file.At(one.Index), $"\"{one.Value.Trim()}\"", instead));

    private static SourceFile CodeOf(SourceFile file) => file with { Text = CSharpCode.Of(file.Text).Code };

    // An endpoint is a static class named after what it does, and may well receive a request.
    private static bool IsBodyNamedRequest(string name, string declared) =>
        name.EndsWith("Request", StringComparison.Ordinal) && !declared.Contains("static", StringComparison.Ordinal);

    [GeneratedRegex(
        @"(?:\bstatic\s+)?(?:\bpartial\s+)?\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?"
        + @"(?<name>[A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex("(Manager|Helper|Service|Util|Base|Impl|Utilitie)s?$")]
    private static partial Regex Hollow();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b")]
    private static partial Regex UnfinishedMark();

    [GeneratedRegex("#pragma warning disable|SuppressMessage|<NoWarn>|#nullable disable")]
    private static partial Regex Silencing();

    [GeneratedRegex(@"(?<![\w.:/~$}*-])/(?:work/(?:main|shared)\b|(?:root|home|Users)/\w)")]
    private static partial Regex MachinePath();

    [GeneratedRegex(
        @"registry\.npmjs|registry\.yarnpkg|api\.nuget\.org|pkgs\.dev\.azure|(?m:^\s*registry\s*=)|<packageSources>")]
    private static partial Regex Registry();

    [GeneratedRegex(
        @"\b(?:Legal)?Period\.(?:From|Of)?(?:Years|Months|Weeks|Days|Hours|Minutes)?\(\s*\d+"
        + @"|new LegalPeriod\(\s*\d+|\.Plus(?:Years|Months|Weeks|Days|Hours)\(\s*(?:[2-9]|\d\d)")]
    private static partial Regex NumberOfLaw();

    [GeneratedRegex(@"\bThread\.Sleep\(|\bSpinWait\.")]
    private static partial Regex Sleep();
}
