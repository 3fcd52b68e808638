using System.Text.RegularExpressions;

namespace PrivacyCloud.Specs.Tidy;

/// <summary>
/// Finds the members of the types in a file by their braces: no compiler, and good enough to count lines.
/// </summary>
public static partial class CSharpMembers
{
    public static IReadOnlyList<CSharpMember> Of(string text)
    {
        var code = CSharpCode.Of(text);
        var found = new List<CSharpMember>();
        foreach (Match type in TypeHead().Matches(code.Code))
        {
            var body = BodyOf(code, type.Index + type.Length);
            if (body >= 0)
                AddMembers(code, body + 1, code.AfterMatching(body) - 1, found);
        }

        return found;
    }

    // From a type's name to the brace that opens it; none when the declaration ends in a semicolon.
    private static int BodyOf(CSharpCode code, int from)
    {
        for (var at = from; at < code.Code.Length; at++)
        {
            if (code.Code[at] == '(')
                at = code.AfterMatching(at) - 1;
            else if (code.Code[at] == '{')
                return at;
            else if (code.Code[at] == ';')
                return -1;
        }

        return -1;
    }

    private static void AddMembers(CSharpCode code, int from, int end, List<CSharpMember> found)
    {
        for (var at = SkipSpace(code.Code, from, end); at < end; at = SkipSpace(code.Code, at, end))
        {
            at = AfterAttributes(code, at, end);
            var start = at;
            at = EndOfMember(code, at, end);
            var member = code.Code[start..at];
            if (!TypeHead().IsMatch(member.Split('{', '(')[0]))
                found.Add(new(start, member.Count(c => c == '\n') + 1, IsData(member)));
        }
    }

    // Rows of data above a spec are no lines of it.
    private static int AfterAttributes(CSharpCode code, int at, int end)
    {
        while (at < end && code.Code[at] == '[')
            at = SkipSpace(code.Code, code.AfterMatching(at), end);

        return at;
    }

    private static int EndOfMember(CSharpCode code, int from, int end)
    {
        var at = from;
        while (at < end)
        {
            var block = code.Code[at] == '{';
            if (code.Code[at] is '(' or '[' or '{')
            {
                at = code.AfterMatching(at);
                var next = SkipSpace(code.Code, at, end);
                if (block && (next >= end || !Continues(code.Code, next)))
                    return at;
            }
            else if (code.Code[at++] == ';')
            {
                return at;
            }
        }

        return end;
    }

    // After a block: "};" ends a switch expression, "} = x;" begins the value of a property.
    private static bool Continues(string code, int at) =>
        code[at] is ';' or '.' or ',' or ')' or '=' or '?' or '!' or '+' or '&' or '|' or '{'
        || code.AsSpan(at).StartsWith("switch", StringComparison.Ordinal);

    private static int SkipSpace(string code, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(code[from]))
            from++;

        return from;
    }

    // A table of values may be as long as it needs to be: "=" comes before any body.
    private static bool IsData(string member)
    {
        var assign = Assignment().Match(member);
        var body = member.IndexOf("=>", StringComparison.Ordinal);
        return assign.Success && (body < 0 || assign.Index < body)
            && !member[..assign.Index].Contains('(', StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\b(?:class|record|struct|interface|enum)\s+(?:struct\s+|class\s+)?[A-Z]\w*")]
    private static partial Regex TypeHead();

    [GeneratedRegex("(?<![=!<>+-])=(?![=>])")]
    private static partial Regex Assignment();
}

/// <summary>
/// A member: where it begins, its lines, and whether it is a table of values rather than something done.
/// </summary>
public sealed record CSharpMember(int Start, int Lines, bool IsData);
