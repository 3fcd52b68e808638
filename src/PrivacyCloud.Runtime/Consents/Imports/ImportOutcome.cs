using PrivacyCloud.Domain;

namespace PrivacyCloud.Runtime.Consents.Imports;

/// <summary>How sending an import ended.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome()
    {
    }

    /// <summary>All of it is through.</summary>
    /// <param name="Progress">What came of it.</param>
    /// <param name="Replayed">True when it was so already.</param>
    public sealed record Finished(ImportProgress Progress, bool Replayed) : ImportOutcome;

    /// <summary>It is not taken; nothing of this sending was recorded.</summary>
    public sealed record Refused(Refusal Reason) : ImportOutcome;
}

/// <summary>How an import stands.</summary>
/// <param name="Import">Which one.</param>
/// <param name="Row">How far it has come.</param>
/// <param name="Errors">The first lines that were not recorded.</param>
public sealed record ImportProgress(ImportId Import, ImportRow Row, IReadOnlyList<ImportErrorRow> Errors)
{
    /// <summary>Lines that held something.</summary>
    public long Lines => Row.Lines();
}
