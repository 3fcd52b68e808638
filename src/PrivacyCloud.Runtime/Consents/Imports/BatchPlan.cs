using PrivacyCloud.Runtime.Ports;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>What is to be done with each line of a batch.</summary>
/// <param name="Lines">Each line, in order.</param>
/// <param name="Bytes">So many bytes are through when it is done.</param>
/// <param name="Line">So many lines are.</param>
/// <param name="Hash">SHA-256 of those bytes, in hexadecimal.</param>
/// <param name="IsLast">True when nothing follows.</param>
/// <param name="Known">So many people were looked for and found.</param>
internal sealed record BatchPlan(
    IReadOnlyList<PlannedLine> Lines, long Bytes, long Line, string Hash, bool IsLast, int Known);

/// <summary>What is to be done with a line.</summary>
internal abstract record PlannedLine
{
    private PlannedLine()
    {
    }

    /// <summary>It is wrong; nothing is stored.</summary>
    public sealed record Failed(ImportErrorRow Error) : PlannedLine;

    /// <summary>It was recorded before a crash, and not counted.</summary>
    public sealed record Repeated : PlannedLine;

    /// <summary>
    /// It is decided on what was known when the batch was planned, and is written with all the others. Should somebody
    /// have been quicker, the store says so, and it goes the way of every decision.
    /// </summary>
    public sealed record Ready(long Number, IncomingDecision Incoming, AppendItem Item) : PlannedLine;

    /// <summary>It goes the way of every decision.</summary>
    public sealed record Ordinary(long Number, IncomingDecision Incoming) : PlannedLine;

    /// <summary>Says nothing: some of it is personal data.</summary>
    public sealed override string ToString() => nameof(PlannedLine);
}

/// <summary>What a batch came to.</summary>
/// <param name="Recorded">Lines that were recorded.</param>
/// <param name="Repeated">Lines that were there already.</param>
/// <param name="Errors">Lines that were not recorded, in order.</param>
/// <param name="Position">What is recorded from now on stands from this position of the log on.</param>
/// <param name="Taken">Lines of people who were thought to be new and were not.</param>
internal sealed record BatchResult(
    int Recorded, int Repeated, IReadOnlyList<ImportErrorRow> Errors, long Position, int Taken);
