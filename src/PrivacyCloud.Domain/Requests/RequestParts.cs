using PrivacyCloud.Domain.Documents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Letters;
using PrivacyCloud.Domain.Tenants;
using PrivacyCloud.Domain.Vault;

namespace PrivacyCloud.Domain.Requests;

/// <summary>A clock of a request as it stands.</summary>
/// <param name="ChosenBy">The rule that made its law apply.</param>
/// <param name="Question">What was asked of the law.</param>
/// <param name="Clock">What it answered, whole, so that no later law can rewrite it.</param>
/// <param name="Standing">Whether it runs.</param>
/// <param name="StoppedOn">The day of asking, while it stands still.</param>
/// <param name="MetAt">When what it measures was done.</param>
/// <param name="LeadRung">The smallest lead time that has rung, in days; none yet.</param>
/// <param name="Passed">Which of its days were noticed to have passed.</param>
public sealed record RequestClock(
    ChosenBy ChosenBy,
    RecordedQuestion Question,
    RecordedClock Clock,
    ClockStanding Standing,
    LocalDate? StoppedOn,
    Instant? MetAt,
    int? LeadRung,
    PassedDay Passed)
{
    /// <summary>A clock that begins.</summary>
    public static RequestClock Begin(ChosenBy chosenBy, RecordedQuestion question, RecordedClock clock) =>
        new(chosenBy, question, clock, ClockStanding.Running, null, null, null, PassedDay.None);

    /// <summary>Which clock it is among those of a request.</summary>
    public ClockName Name() => new(Clock.Pack.Jurisdiction, LawCode.Parse(Clock.Name));

    /// <summary>True for a moment from which somebody else may act: nobody has to do anything by then.</summary>
    public bool IsGate() => Clock.Nature == ClockNature.Gate;

    /// <summary>True while something must be done by its end.</summary>
    public bool IsOwed() => !IsGate() && Standing is ClockStanding.Running or ClockStanding.Paused;
}

/// <summary>Names a clock of a request: whose law, and what it measures.</summary>
public readonly record struct ClockName(JurisdictionCode Jurisdiction, LawCode Clock);

/// <summary>Whether a clock runs.</summary>
public enum ClockStanding
{
    /// <summary>It runs.</summary>
    Running,

    /// <summary>It stands still, as its law allows.</summary>
    Paused,

    /// <summary>What it measures was done in time.</summary>
    Met,

    /// <summary>What it measures was done late.</summary>
    MetLate,

    /// <summary>Nothing need be done any more.</summary>
    Dropped,
}

/// <summary>Which day of a clock was noticed to have passed.</summary>
public enum PassedDay
{
    /// <summary>None yet.</summary>
    None,

    /// <summary>The day to work to.</summary>
    WorkTo,

    /// <summary>The due day.</summary>
    Due,
}

/// <summary>What is known of who asks.</summary>
/// <param name="Standing">How far it is shown.</param>
/// <param name="Means">How it was shown.</param>
/// <param name="DataSubject">Whose data it is: a provisional holder is joined to nobody until then.</param>
/// <param name="VerifiedAt">When.</param>
/// <param name="AwaitedSince">Since when it must be shown; none when it need not be.</param>
/// <param name="RemindedAt">When the one reminder went out; none when it did not.</param>
public sealed record IdentityFile(
    IdentityStanding Standing, IdentityMeans? Means, HolderId? DataSubject, Instant? VerifiedAt,
    Instant? AwaitedSince, Instant? RemindedAt);

/// <summary>How far it is shown who asks.</summary>
public enum IdentityStanding
{
    /// <summary>It must be shown, and is not.</summary>
    Awaited,

    /// <summary>The law asks for none, as long as nobody has reason to doubt.</summary>
    NotDemanded,

    /// <summary>It is shown.</summary>
    Shown,
}

/// <summary>What is known of somebody who acts for the person.</summary>
/// <param name="Standing">How far it is shown that she may.</param>
/// <param name="Papers">With which papers.</param>
/// <param name="PersonTold">True when the person herself was told.</param>
public sealed record RepresentationFile(RepresentationStanding Standing, ValueList<LawCode> Papers, bool PersonTold);

/// <summary>How far it is shown that somebody may act for the person.</summary>
public enum RepresentationStanding
{
    /// <summary>Nobody acts for her.</summary>
    None,

    /// <summary>Papers are awaited.</summary>
    Awaited,

    /// <summary>It is shown.</summary>
    Shown,
}

/// <summary>A one-time code that was sent.</summary>
/// <param name="Purpose">What it opens.</param>
/// <param name="Digest">What it must hash to.</param>
/// <param name="ExpiresAt">It is worth nothing after this.</param>
/// <param name="TriesLeft">How many wrong ones may still be entered.</param>
/// <param name="Spent">True when it was used.</param>
public sealed record OneTimeCode(
    CodePurpose Purpose, SecretDigest Digest, Instant ExpiresAt, int TriesLeft, bool Spent);

/// <summary>The codes of a request.</summary>
/// <param name="Last">The last one sent; an earlier one is worth nothing.</param>
/// <param name="SentOn">The day, in UTC, on which the last was sent.</param>
/// <param name="SentThatDay">How many were sent on it.</param>
public sealed record CodeFile(OneTimeCode? Last, LocalDate? SentOn, int SentThatDay);

/// <summary>A document of the case.</summary>
/// <param name="Document">What is kept of it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="AddedAt">When it came.</param>
public sealed record FiledDocument(KeptDocument Document, DocumentPurpose Purpose, Instant AddedAt);

/// <summary>A fee that was quoted.</summary>
public sealed record FeeFile(Money Amount, FeeStanding Standing, Citation Citation);

/// <summary>How a fee stands.</summary>
public enum FeeStanding
{
    /// <summary>The person was told what it costs.</summary>
    Quoted,

    /// <summary>It was paid.</summary>
    Paid,

    /// <summary>It need not be paid after all.</summary>
    Waived,
}

/// <summary>Something to be done by a department or a processor before the answer.</summary>
/// <param name="No">Its number within the request.</param>
/// <param name="For">For whom.</param>
/// <param name="Text">What, for whom by name, in the vault.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Standing">How it stands.</param>
public sealed record RequestTask(int No, TaskFor For, Sealed Text, LocalDate DueOn, TaskStanding Standing);

/// <summary>How a task stands.</summary>
public enum TaskStanding
{
    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Not needed after all.</summary>
    Cancelled,
}

/// <summary>A letter about to be filed: what the shell has written and sealed.</summary>
public sealed record LetterDraft(LetterKind Kind, LetterWay Way, Sealed Content);

/// <summary>A letter as it is kept, as sent.</summary>
/// <param name="No">Its number within the request.</param>
/// <param name="Kind">What it says.</param>
/// <param name="Way">By which way it goes.</param>
/// <param name="Content">The letter itself.</param>
/// <param name="FiledAt">When.</param>
/// <param name="Standing">Whether it has left.</param>
public sealed record FiledLetter(
    int No, LetterKind Kind, LetterWay Way, Sealed Content, Instant FiledAt, LetterStanding Standing);

/// <summary>Whether a letter has left.</summary>
public enum LetterStanding
{
    /// <summary>It is to be handed to the outbox, or to be printed.</summary>
    Waiting,

    /// <summary>The outbox has it, or it was posted, or it lies ready.</summary>
    Handed,
}

/// <summary>A message between the person and the company.</summary>
public sealed record FiledMessage(int No, bool FromPerson, Sealed Text, Instant At);

/// <summary>A note of staff.</summary>
public sealed record FiledNote(int No, Sealed Text, Instant At);

/// <summary>The files that answer a request.</summary>
/// <param name="Document">What is kept of them.</param>
/// <param name="PreparedAt">When they were ready.</param>
/// <param name="FetchedAt">When the person first fetched them.</param>
/// <param name="Received">True when all of it has reached her.</param>
/// <param name="Standing">Whether they are still there.</param>
public sealed record PackageFile(
    KeptDocument Document, Instant PreparedAt, Instant? FetchedAt, bool Received, PackageStanding Standing);

/// <summary>Whether a package is still there.</summary>
public enum PackageStanding
{
    /// <summary>It can be fetched once the request is answered.</summary>
    Ready,

    /// <summary>Its time is over; it is to be destroyed.</summary>
    Expired,

    /// <summary>It was destroyed.</summary>
    Destroyed,
}

/// <summary>Something staff are to be told by mail.</summary>
/// <param name="Kind">What.</param>
/// <param name="Clock">Of which clock, where it is about one.</param>
/// <param name="Days">Days left or days late, where it is about time.</param>
public sealed record StaffAlert(LetterKind Kind, ClockName? Clock, int? Days);
