namespace PrivacyCloud.Domain.Law;

/// <summary>One year of a calendar, as far as it was looked at.</summary>
public sealed record CalendarYear(
    int Year, Citation Citation, LocalDate VerifiedOn, Confidence Confidence, IReadOnlyList<DayOff> Days);

/// <summary>A day that is not like the others of its week.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">Why it differs.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Confidence">How well it was checked; none: as its year.</param>
/// <param name="Citation">Where it stands; none: as its year.</param>
public sealed record DayOff(LocalDate On, DayKind Kind, Text Name, Confidence? Confidence, Citation? Citation);

/// <summary>Why a day differs from its week.</summary>
public enum DayKind
{
    /// <summary>A public holiday.</summary>
    Holiday,

    /// <summary>Off because a holiday fell on a rest day.</summary>
    Substitute,

    /// <summary>Off because it lies between two holidays (Japan).</summary>
    CitizensHoliday,

    /// <summary>Off in exchange for a rest day that is worked.</summary>
    SwappedOff,

    /// <summary>A rest day worked in exchange. Stays off here: nobody's term may end earlier by it.</summary>
    SwappedWorked,

    /// <summary>The authority is closed.</summary>
    Closing,

    /// <summary>Not announced yet: counts as an ordinary day, and the clock is flagged.</summary>
    Open,
}

/// <summary>What is known of one day.</summary>
/// <param name="IsOff">Whether no work is done.</param>
/// <param name="Reason">Why it is off, or what to know of it; none for an ordinary working day.</param>
/// <param name="IsVerified">Whether somebody checked that year and day.</param>
public sealed record CalendarDay(bool IsOff, DayReason? Reason, bool IsVerified);
