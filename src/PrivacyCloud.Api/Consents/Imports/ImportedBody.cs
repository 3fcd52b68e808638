using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Api.Consents.Imports;

/// <summary>
/// A line of an import: a decision set with its day, and what an export adds, so that an export is an import.
/// </summary>
/// <param name="DataSubject">Whose.</param>
/// <param name="Decisions">Yes or no to each purpose, 1 to 100 of them.</param>
/// <param name="GivenAt">When it was; it must be there.</param>
/// <param name="Notice">What was shown, by its name.</param>
/// <param name="Snapshot">What was shown, in place of its name.</param>
/// <param name="Evidence">In which way it was made; on a web page when not said.</param>
/// <param name="DecidedBy">Who decided; the person herself when not said.</param>
/// <param name="Gpc">True when a Global Privacy Control signal said no for her.</param>
/// <param name="Assurance">How sure it is that she decided; verified when not said.</param>
/// <param name="Cursor">Of an export; means nothing here.</param>
/// <param name="At">Of an export; means nothing here.</param>
/// <param name="Person">Of an export; means nothing here.</param>
/// <param name="Invalid">Of an export; such a line is no decision, and is told as an error.</param>
public sealed record ImportedBody(
    MarkBody DataSubject,
    IReadOnlyList<DecisionBody> Decisions,
    NodaTime.Instant? GivenAt = null,
    NamedNoticeBody? Notice = null,
    string? Snapshot = null,
    EvidenceBody? Evidence = null,
    DeciderBody? DecidedBy = null,
    bool? Gpc = null,
    Assurance? Assurance = null,
    long? Cursor = null,
    NodaTime.Instant? At = null,
    DataSubjectId? Person = null,
    InvalidationReason? Invalid = null)
{
    /// <summary>The decision set in it.</summary>
    internal DecidedBody Decided() =>
        new(DataSubject, Decisions, Snapshot, Evidence, DecidedBy, Gpc, GivenAt, Notice);
}

/// <summary>A line of an export.</summary>
/// <param name="Cursor">Where in the ledger it stands; an export goes on after it.</param>
/// <param name="At">When it was recorded, by the platform's clock.</param>
/// <param name="Person">Whose, as an id that says nothing of her.</param>
/// <param name="DataSubject">Whose, in clear, where that was asked for and is not forgotten.</param>
/// <param name="Decisions">Yes or no to each purpose.</param>
/// <param name="GivenAt">When it was, as the tenant states it; when it was recorded where nobody does.</param>
/// <param name="Notice">What was shown.</param>
/// <param name="Evidence">In which way; where it lies where that was asked for.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="Gpc">True when a signal said no for her.</param>
/// <param name="Assurance">How sure it is that she decided: a claim must not become sure elsewhere.</param>
/// <param name="Invalid">Why the tenant found the yes not to be valid; such a line is no decision of hers.</param>
public sealed record ExportedBody(
    long Cursor, NodaTime.Instant At, DataSubjectId Person, MarkBody? DataSubject,
    IReadOnlyList<DecisionBody> Decisions, NodaTime.Instant GivenAt, NamedNoticeBody? Notice, EvidenceBody? Evidence,
    DeciderBody? DecidedBy, bool? Gpc, Assurance? Assurance, InvalidationReason? Invalid);
