using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Consents;

/// <summary>Something that happened to a person's consents at one tenant. No event holds an identifier.</summary>
public abstract record ConsentEvent
{
    private ConsentEvent()
    {
    }

    /// <summary>A decision set: what was shown, what was said yes and no to, how and by whom.</summary>
    /// <param name="Showing">What was shown.</param>
    /// <param name="Channel">In which way it reached the tenant.</param>
    /// <param name="By">Who decided.</param>
    /// <param name="Assurance">How sure that is.</param>
    /// <param name="Given">What she said yes to.</param>
    /// <param name="Refused">What she said no to.</param>
    /// <param name="Ends">When each yes that has an end ends by itself.</param>
    /// <param name="Evidence">Where paper, recording or message lies, as the tenant names it; in the vault.</param>
    /// <param name="StatedAt">When the tenant says that it was; the ledger's own moment stands beside it.</param>
    /// <param name="Signal">True when a Global Privacy Control signal said no for her.</param>
    public sealed record Decided(
        Showing Showing, ConsentChannel Channel, DecidedBy By, Assurance Assurance, ValueList<PurposeCode> Given,
        ValueList<PurposeCode> Refused, ValueList<ConsentEnd> Ends, Sealed? Evidence, Instant? StatedAt, bool Signal)
        : ConsentEvent;

    /// <summary>
    /// A withdrawal without a notice before her eyes: by link, call, letter or the tenant's own system.
    /// </summary>
    public sealed record Withdrawn(
        BrandId Brand, ValueList<PurposeCode> Purposes, ConsentChannel Channel, DecidedBy By, Assurance Assurance,
        Sealed? Evidence) : ConsentEvent;

    /// <summary>
    /// What a withdrawal sets going: by when the tenant and its processors stop. Of no purposes beside a claimed no
    /// that took nothing back: then nothing is to be done.
    /// </summary>
    public sealed record StopOrdered(
        BrandId Brand, ValueList<PurposeCode> Purposes, int Notice, StopBy? Own, StopBy? Processors) : ConsentEvent;

    /// <summary>The tenant confirms that it and its processors have stopped.</summary>
    public sealed record StopConfirmed(ConsentTurn Order) : ConsentEvent;

    /// <summary>The time for which a yes was given is over.</summary>
    public sealed record Expired(BrandId Brand, ValueList<PurposeCode> Purposes) : ConsentEvent;

    /// <summary>The tenant found a yes not to be valid.</summary>
    public sealed record Invalidated(BrandId Brand, ValueList<PurposeCode> Purposes, InvalidationReason Reason)
        : ConsentEvent;

    /// <summary>A device was shown to be this person's.</summary>
    public sealed record DeviceLinked(DataSubjectId Device, BrandId Brand) : ConsentEvent;

    /// <summary>A device is this person's no more.</summary>
    public sealed record DeviceUnlinked(DataSubjectId Device, BrandId Brand) : ConsentEvent;
}

/// <summary>When a yes to a purpose ends by itself.</summary>
public sealed record ConsentEnd(PurposeCode Purpose, Instant At);

/// <summary>One event of a person's history, counted from 1.</summary>
public readonly record struct ConsentTurn(long Number);

/// <summary>Why the tenant found a yes not to be valid.</summary>
public enum InvalidationReason
{
    /// <summary>It was recorded for the wrong person.</summary>
    WrongPerson,

    /// <summary>The notice was wrong or misleading.</summary>
    NoticeWrong,

    /// <summary>It was not freely given.</summary>
    NotFree,

    /// <summary>A guardian had to decide and did not.</summary>
    GuardianMissing,

    /// <summary>The person who represents a child objected.</summary>
    GuardianObjected,

    /// <summary>The authority ordered it.</summary>
    AuthorityOrdered,

    /// <summary>It was recorded by mistake.</summary>
    RecordedByMistake,
}
