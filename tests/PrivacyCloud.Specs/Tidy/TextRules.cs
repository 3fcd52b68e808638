using System.Text.RegularExpressions;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>Every text in three languages: there, different, and each in its own script.</summary>
public static partial class TextRules
{
    // Names that are the same everywhere, besides those of several words.
    private static readonly HashSet<string> Names = ["PrivacyCloud", "OpenAPI", "API"];

    public static IEnumerable<Finding> Text(string where, string en, string vi, string ja)
    {
        if (string.IsNullOrWhiteSpace(en) || string.IsNullOrWhiteSpace(vi) || string.IsNullOrWhiteSpace(ja))
        {
            yield return new(where, $"a language is missing beside \"{en}{vi}{ja}\"", "write all three");
            yield break;
        }

        if (!en.Any(char.IsLetter) || (IsName(en) && (vi == en || ja == en)))
            yield break;

        if (!Japanese().IsMatch(ja) && Hole().Replace(ja, string.Empty).Any(char.IsLetter))
            yield return new(where, $"\"{ja}\" is not Japanese", "write it in Japanese");
        if (en == vi || vi == ja || Japanese().IsMatch(vi))
            yield return new(where, $"\"{vi}\" is not Vietnamese", "write it in Vietnamese");
        if (Japanese().IsMatch(en) || Vietnamese().IsMatch(en))
            yield return new(where, $"\"{en}\" is not English", "write English first, then Vietnamese, then Japanese");
        if (!Holes(en).SetEquals(Holes(vi)) || !Holes(en).SetEquals(Holes(ja)))
            yield return new(where, $"\"{en}\" is filled in differently by language",
                "give all three the same {holes}");
    }

    /// <summary>Texts written out in code: three literals of which one is plainly Vietnamese or Japanese.</summary>
    public static IEnumerable<Finding> Literals(SourceFile file)
    {
        var code = CSharpCode.Of(file.Text);
        foreach (Match made in Made().Matches(code.Code))
        {
            var open = made.Index + made.Length - 1;
            if (Arguments(code, open) is [var en, var vi, var ja]
                && (made.Groups["text"].Success || Vietnamese().IsMatch(vi) || Japanese().IsMatch(ja)))
            {
                foreach (var finding in Text(file.At(made.Index), en, vi, ja))
                    yield return finding;
            }
        }
    }

    // The values of the arguments when all are literals; none when one is not.
    private static List<string> Arguments(CSharpCode code, int open)
    {
        var values = new List<string>();
        var from = open + 1;
        var end = code.AfterMatching(open) - 1;
        for (var at = from; at <= end; at++)
        {
            if (at < end && code.Code[at] is '(' or '[' or '{')
                at = code.AfterMatching(at) - 1;
            else if (at == end || code.Code[at] == ',')
            {
                if (code.Code[from..at].Any(c => !char.IsWhiteSpace(c) && c is not ('"' or '+' or '$' or '@')))
                    return [];

                values.Add(string.Concat(
                    code.Literals.Where(one => one.Start >= from && one.End <= at).Select(one => one.Value)));
                from = at + 1;
            }
        }

        return values;
    }

    // Sentences have one capital; a name of several words has one for each.
    private static bool IsName(string text) =>
        Names.Contains(text) || (text.Split(' ') is { Length: > 1 } words
            && words.All(word => word.Length > 0 && char.IsUpper(word[0])));

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(one => one.Value)];

    [GeneratedRegex(@"\bnew(?<text>\s+Text)?\s*\(")]
    private static partial Regex Made();

    [GeneratedRegex(@"\{[A-Za-z0-9_.]+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}]")]
    private static partial Regex Japanese();

    [GeneratedRegex("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]", RegexOptions.IgnoreCase)]
    private static partial Regex Vietnamese();
}
