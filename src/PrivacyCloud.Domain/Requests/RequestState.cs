using PrivacyCloud.Domain.Ids;

namespace PrivacyCloud.Domain.Requests;

/// <summary>What is known of a data subject request.</summary>
public abstract record RequestState
{
    private RequestState()
    {
    }

    /// <summary>It was never received.</summary>
    public sealed record None : RequestState;

    /// <summary>It is to be answered.</summary>
    public sealed record Open(RequestFile File) : RequestState;

    /// <summary>It was answered, or ended otherwise. It may be taken up again.</summary>
    /// <param name="File">All that is known of it.</param>
    /// <param name="Ending">How it ended.</param>
    /// <param name="ClosedAt">When.</param>
    public sealed record Closed(RequestFile File, RequestEnding Ending, Instant ClosedAt) : RequestState;

    /// <summary>The file; none before it was received.</summary>
    public RequestFile? FileOrNone() => this switch
    {
        Open open => open.File,
        Closed closed => closed.File,
        _ => null,
    };
}

/// <summary>How a request ended.</summary>
public enum RequestEnding
{
    /// <summary>Met as a whole.</summary>
    Fulfilled,

    /// <summary>Met in part, refused in part.</summary>
    FulfilledInPart,

    /// <summary>Refused as a whole.</summary>
    Refused,

    /// <summary>Taken back by the person.</summary>
    Withdrawn,

    /// <summary>Goes on as part of another.</summary>
    Merged,

    /// <summary>Who asked was never shown.</summary>
    IdentityNotShown,
}

/// <summary>All that is known of a request that was received.</summary>
public sealed record RequestFile
{
    /// <summary>What was on record on its first day.</summary>
    public required Intake Intake { get; init; }

    /// <summary>Its clocks, those that end first coming first when they were fixed.</summary>
    public required ValueList<RequestClock> Clocks { get; init; }

    /// <summary>Who asks.</summary>
    public required IdentityFile Identity { get; init; }

    /// <summary>Whether she may, when she acts for another.</summary>
    public required RepresentationFile Representation { get; init; }

    /// <summary>How far the work is.</summary>
    public RequestStage Stage { get; init; }

    /// <summary>The codes that were sent.</summary>
    public CodeFile Codes { get; init; } = new(null, null, 0);

    /// <summary>What is special about the case, as it is known by now.</summary>
    public ValueList<LawCode> Circumstances { get; init; } = [];

    /// <summary>In which form the person wants the answer.</summary>
    public AnswerForm? AnswerForm { get; init; }

    /// <summary>True while the person was asked for something and has not replied.</summary>
    public bool AwaitsReply { get; init; }

    /// <summary>The fee, where one was quoted.</summary>
    public FeeFile? Fee { get; init; }

    /// <summary>How often the clocks were lengthened.</summary>
    public int Extensions { get; init; }

    /// <summary>Grounds on which a part was refused.</summary>
    public ValueList<LawCode> PartRefused { get; init; } = [];

    /// <summary>Who handles it.</summary>
    public StaffId? Assignee { get; init; }

    /// <summary>Its documents.</summary>
    public ValueList<FiledDocument> Documents { get; init; } = [];

    /// <summary>Its letters, the first coming first.</summary>
    public ValueList<FiledLetter> Letters { get; init; } = [];

    /// <summary>Its messages.</summary>
    public ValueList<FiledMessage> Messages { get; init; } = [];

    /// <summary>Notes of staff, which the person does not see.</summary>
    public ValueList<FiledNote> Notes { get; init; } = [];

    /// <summary>Its tasks.</summary>
    public ValueList<RequestTask> Tasks { get; init; } = [];

    /// <summary>The files that answer it.</summary>
    public PackageFile? Package { get; init; }

    /// <summary>What staff are still to be told by mail, the first coming first.</summary>
    public ValueList<StaffAlert> Alerts { get; init; } = [];

    /// <summary>When papers that have served are to be deleted; none when there are none, or not yet.</summary>
    public Instant? PapersDueAt { get; init; }

    /// <summary>True once the person complained about the answer and nobody has acted on it.</summary>
    public bool Complained { get; init; }

    /// <summary>True when it was closed once and taken up again.</summary>
    public bool Reopened { get; init; }

    /// <summary>True once its identity was shown or need not be.</summary>
    public bool IdentityIsSettled() => Identity.Standing != IdentityStanding.Awaited;

    /// <summary>True once nobody acts for another, or it is shown that she may.</summary>
    public bool RepresentationIsSettled() => Representation.Standing != RepresentationStanding.Awaited;

    /// <summary>The moment to work to: the earliest among the clocks that are owed and run.</summary>
    public Instant? WorkToAt() => Owed(Clocks).Select(one => (Instant?)one.Clock.WorkToAt).Min();

    /// <summary>The last moment that can be defended of the clock that is worked to.</summary>
    public RequestClock? Earliest() => Owed(Clocks).MinBy(one => one.Clock.WorkToAt);

    /// <summary>True once a clock that is owed was noticed to be late.</summary>
    public bool IsOverdue() => Clocks.Any(one => one.IsOwed() && one.Passed == PassedDay.Due);

    /// <summary>True when the person wrote last, or complained, and nobody has acted on it.</summary>
    public bool AwaitsStaff() => Complained || (Messages.Count > 0 && Messages[^1].FromPerson);

    /// <summary>Clocks that run and by whose end something must be done.</summary>
    private static IEnumerable<RequestClock> Owed(ValueList<RequestClock> clocks) =>
        clocks.Where(one => one.IsOwed() && one.Standing == ClockStanding.Running);
}

/// <summary>How far the work is.</summary>
public enum RequestStage
{
    /// <summary>It came in.</summary>
    Initiated,

    /// <summary>The person was told that it did.</summary>
    Acknowledged,

    /// <summary>It is being met.</summary>
    Accepted,
}
