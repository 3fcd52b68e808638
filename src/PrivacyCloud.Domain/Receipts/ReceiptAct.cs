using PrivacyCloud.Domain.Consents;

namespace PrivacyCloud.Domain.Receipts;

/// <summary>When, how and by whom it was decided.</summary>
/// <param name="At">The platform's own moment, which is that of the ledger.</param>
/// <param name="StatedAt">When the company says that it was, for paper, calls and imports.</param>
/// <param name="Channel">In which way it reached the company; none where nobody said anything.</param>
/// <param name="By">Who decided; none where the company or the passing of time did.</param>
/// <param name="Assurance">How sure that is; none where nobody said anything.</param>
/// <param name="Signal">True when the browser's Global Privacy Control said no for her.</param>
/// <param name="ShownIn">In which language it was shown; none for what was done without a notice before one's eyes.
/// </param>
/// <param name="Snapshot">The hash of the signed statement of what was shown; none likewise.</param>
public sealed record ReceiptAct(
    Instant At,
    Instant? StatedAt,
    ConsentChannel? Channel,
    DecidedBy? By,
    Assurance? Assurance,
    bool Signal,
    Language? ShownIn,
    SnapshotHash? Snapshot)
{
    /// <summary>
    /// True when it was said of a person and not of a device: then she takes it back as that person, and what a
    /// browser is told would leave it standing.
    /// </summary>
    public bool IsPersons => Assurance is Consents.Assurance.Verified or Consents.Assurance.Claimed;
}
