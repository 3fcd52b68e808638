namespace PrivacyCloud.Consoles.Public.Explainer;

/// <summary>One cell of the calendar strip.</summary>
/// <param name="On">The day.</param>
/// <param name="Kind">Whether it counts.</param>
/// <param name="Count">What to say of the count; none where there is nothing.</param>
/// <param name="Why">Why it does not count, or what is special about it.</param>
/// <param name="Marks">What happens on it: the start, the day to work to, the due day.</param>
public sealed record StripDay(
    LocalDate On, StripKind Kind, string? Count, string? Why, IReadOnlyList<StripMark> Marks);

/// <summary>Whether a day counts.</summary>
public enum StripKind
{
    Counted,
    Skipped,
    Outside,
}

/// <summary>What happens on a day.</summary>
public enum StripMark
{
    Start,
    WorkTo,
    Due,
    Opens,
}
