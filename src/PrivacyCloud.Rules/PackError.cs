using System.Globalization;

namespace PrivacyCloud.Rules;

/// <summary>What is wrong with a rule pack, and where exactly.</summary>
/// <param name="File">Path of the file below <c>rulepacks/</c>.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Path">The member, such as <c>versions[0].clock.period</c>.</param>
/// <param name="Message">What is wrong and what would be right.</param>
public sealed record PackError(string File, int Line, string Path, string Message)
{
    /// <summary>One line, in the form editors make a link of.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}:{Line} {Path}: {Message}");
}
