using System.Globalization;
using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>How far an import has come. Written when a batch is through, so that all it speaks of is durable.</summary>
/// <param name="StartedAt">When it was first sent.</param>
/// <param name="ChangedAt">When this was written.</param>
/// <param name="Bytes">So many bytes are through; the next line begins there.</param>
/// <param name="Hash">SHA-256 of those bytes, in hexadecimal.</param>
/// <param name="Line">So many lines are through, empty ones included.</param>
/// <param name="Recorded">Lines that were recorded.</param>
/// <param name="Repeated">Lines that were there already, from before a crash.</param>
/// <param name="Failed">Lines that were not recorded.</param>
/// <param name="From">What was recorded since stands from this position of the log on.</param>
/// <param name="Done">True when all of it is through.</param>
public sealed record ImportRow(
    Instant StartedAt, Instant ChangedAt, long Bytes, string Hash, long Line, long Recorded, long Repeated,
    long Failed, long From, bool Done)
{
    /// <summary>Lines that held something.</summary>
    internal long Lines() => Recorded + Repeated + Failed;
}

/// <summary>What is wrong with a line. Nothing in it repeats what the line holds.</summary>
/// <param name="Line">Which line, from 1.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Why">The reason.</param>
/// <param name="Field">The member to blame; none when none is.</param>
public sealed record ImportErrorRow(long Line, string Code, Text Why, string? Field = null)
{
    private const char Mark = '/';

    /// <summary>Before the first error of an import.</summary>
    internal static string Before(ImportId import) => $"{import}{Mark}";

    /// <summary>Errors of an import stand in the order of their lines.</summary>
    internal string Key(ImportId import) =>
        $"{import}{Mark}{Line.ToString("D12", CultureInfo.InvariantCulture)}";
}
