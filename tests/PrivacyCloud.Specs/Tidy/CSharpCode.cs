namespace PrivacyCloud.Specs.Tidy;

/// <summary>
/// C# with its comments, directives and the insides of its literals blanked out. Every character keeps its place, so
/// that a position in the code is a position in the file.
/// </summary>
public sealed record CSharpCode(string Code, IReadOnlyList<CSharpLiteral> Literals)
{
    public static CSharpCode Of(string text)
    {
        var lexer = new CSharpLexer(text);
        lexer.Read();
        return new(lexer.Code, lexer.Literals);
    }

    /// <summary>
    /// The position just after the bracket that closes the one at a position; the end when none does.
    /// </summary>
    public int AfterMatching(int open)
    {
        var depth = 0;
        for (var at = open; at < Code.Length; at++)
        {
            if (Code[at] is '(' or '[' or '{')
                depth++;
            else if (Code[at] is ')' or ']' or '}' && --depth == 0)
                return at + 1;
        }

        return Code.Length;
    }
}

/// <summary>A string literal: where it stands, quotes included, and what is between them.</summary>
public sealed record CSharpLiteral(int Start, int End, string Value);
