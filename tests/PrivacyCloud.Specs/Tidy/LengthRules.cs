namespace PrivacyCloud.Specs.Tidy;

/// <summary>What fits on a screen is read; what does not is scrolled past.</summary>
public static class LengthRules
{
    public const int FileLinesMax = 400;
    public const int LineLengthMax = 120;

    /// <summary>In markup a line is broken less lightly: a break may become a space on the page.</summary>
    public const int MarkupLengthMax = 160;
    public const int MethodLinesMax = 40;

    public static IEnumerable<Finding> Files(SourceFile file)
    {
        var lines = file.Text.TrimEnd().Count(c => c == '\n') + 1;
        if (lines > FileLinesMax)
            yield return new(file.Path, $"{lines} lines", $"split it by idea, below {FileLinesMax} lines");
    }

    public static IEnumerable<Finding> Lines(SourceFile file)
    {
        var most = file.Is(".razor") ? MarkupLengthMax : LineLengthMax;
        return file.Lines.Index().Where(line => line.Item.Length > most).Select(line => new Finding(
            $"{file.Path}:{line.Index + 1}", $"{line.Item.Length} characters", $"break it before {most}"));
    }

    public static IEnumerable<Finding> Methods(SourceFile file) =>
        CSharpMembers.Of(file.Text).Where(one => one.Lines > MethodLinesMax && !one.IsData).Select(one => new Finding(
            file.At(one.Start),
            $"a member of {one.Lines} lines",
            $"name its parts and call them, each below {MethodLinesMax} lines"));
}
