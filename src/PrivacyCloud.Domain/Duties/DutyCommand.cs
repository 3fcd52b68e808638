using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Duties;

/// <summary>
/// What somebody wants done with a duty. Clocks come computed, from the edge: no rule here ever opens a pack.
/// </summary>
public abstract record DutyCommand
{
    private DutyCommand()
    {
    }

    /// <summary>A duty begins: what was asked of the law, and the clock it answered.</summary>
    public sealed record Open(DutyId Duty, RecordedQuestion Question, RecordedClock Clock) : DutyCommand;

    /// <summary>The person or authority was told in time that it will take longer; the clock as lengthened.</summary>
    public sealed record Extend(ExtensionGround Ground, RecordedQuestion Question, RecordedClock Clock) : DutyCommand;

    /// <summary>Staff confirm that corrected law gives other dates.</summary>
    public sealed record CorrectDueDate(RecordedClock Clock) : DutyCommand;

    /// <summary>What the duty demands was done.</summary>
    public sealed record Complete : DutyCommand;

    /// <summary>The duty need not be done after all.</summary>
    public sealed record Cancel(CancelReason Reason) : DutyCommand;

    /// <summary>The platform's alarm: look whether a day has passed.</summary>
    public sealed record Ring : DutyCommand;
}

/// <summary>Why a duty need not be done after all.</summary>
public enum CancelReason
{
    /// <summary>Whoever asked takes it back.</summary>
    Withdrawn,

    /// <summary>It goes on as part of another duty.</summary>
    Merged,

    /// <summary>It was opened by mistake.</summary>
    OpenedByMistake,

    /// <summary>Corrected law knows no such duty.</summary>
    NoLongerRequired,
}
