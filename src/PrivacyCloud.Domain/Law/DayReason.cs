namespace PrivacyCloud.Domain.Law;

/// <summary>Why a day was skipped, moved to, or needs a word. Texts are made where it is shown.</summary>
public abstract record DayReason
{
    private DayReason()
    {
    }

    /// <summary>A day of the week on which no work is done.</summary>
    public sealed record RestDay(IsoDayOfWeek Day) : DayReason;

    /// <summary>A holiday or another named day.</summary>
    public sealed record Named(DayOff Day) : DayReason;

    /// <summary>A day off that nobody has announced yet.</summary>
    public sealed record NotAnnounced(DayOff Day) : DayReason;

    /// <summary>The clock stood still.</summary>
    public sealed record Paused : DayReason
    {
        /// <summary>The only one.</summary>
        public static readonly Paused Instance = new();
    }

    /// <summary>The end fell on a day off and moved here.</summary>
    public sealed record MovedHere : DayReason
    {
        /// <summary>The only one.</summary>
        public static readonly MovedHere Instance = new();
    }

    /// <summary>Added so that the period holds enough working days.</summary>
    public sealed record MinimumWorkingDays(int Count) : DayReason;
}
