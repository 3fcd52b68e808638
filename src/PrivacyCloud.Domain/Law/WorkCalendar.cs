namespace PrivacyCloud.Domain.Law;

/// <summary>
/// Working days and days off. A day in a year that nobody verified has only its week, and says so: it is never
/// silently a working day.
/// </summary>
public sealed class WorkCalendar
{
    private static readonly LocalDate Epoch = new(2000, 1, 1);

    private readonly CalendarDay[] _days;
    private readonly int _first;
    private readonly CalendarDay[] _plain;

    /// <summary>Makes a calendar from its working week and the years that were looked at.</summary>
    /// <param name="id">Stable within its pack.</param>
    /// <param name="summary">Whose days off these are.</param>
    /// <param name="workingDays">The days of the week on which work is done.</param>
    /// <param name="years">The years, each with its days off.</param>
    public WorkCalendar(
        string id, Text summary, IReadOnlySet<IsoDayOfWeek> workingDays, IReadOnlyList<CalendarYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        (Id, Summary, WorkingDays, Years) = (id, summary, workingDays, years);
        _plain = PlainWeek(workingDays, verified: false);
        if (years.Count == 0)
        {
            _days = [];
            return;
        }

        var from = new LocalDate(years.Min(y => y.Year), 1, 1);
        var until = new LocalDate(years.Max(y => y.Year), 12, 31);
        _first = DayNumber(from);
        _days = new CalendarDay[DayNumber(until) - _first + 1];
        Fill(from, until);
    }

    /// <summary>Stable within its pack.</summary>
    public string Id { get; }

    /// <summary>Whose days off these are.</summary>
    public Text Summary { get; }

    /// <summary>The days of the week on which work is done.</summary>
    public IReadOnlySet<IsoDayOfWeek> WorkingDays { get; }

    /// <summary>The years that were looked at.</summary>
    public IReadOnlyList<CalendarYear> Years { get; }

    /// <summary>What is known of a day.</summary>
    public CalendarDay On(LocalDate day)
    {
        var at = DayNumber(day) - _first;
        return at >= 0 && at < _days.Length ? _days[at] : _plain[(int)day.DayOfWeek];
    }

    private static int DayNumber(LocalDate day) => Period.DaysBetween(Epoch, day);

    private static CalendarDay[] PlainWeek(IReadOnlySet<IsoDayOfWeek> workingDays, bool verified) =>
    [
        .. Enumerable.Range(0, 8).Select(number => workingDays.Contains((IsoDayOfWeek)number)
            ? new CalendarDay(IsOff: false, null, verified)
            : new CalendarDay(IsOff: true, new DayReason.RestDay((IsoDayOfWeek)number), verified)),
    ];

    private void Fill(LocalDate from, LocalDate until)
    {
        var byYear = Years.ToDictionary(y => y.Year);
        var named = Years.SelectMany(y => y.Days).ToDictionary(d => d.On);
        var verifiedWeek = PlainWeek(WorkingDays, verified: true);
        for (var day = from; day <= until; day = day.PlusDays(1))
        {
            var year = byYear.GetValueOrDefault(day.Year);
            var sure = year is { Confidence: Confidence.Primary or Confidence.Corroborated or Confidence.Inferred };
            var plain = (sure ? verifiedWeek : _plain)[(int)day.DayOfWeek];
            _days[DayNumber(day) - _first] = named.TryGetValue(day, out var off) ? Named(off, sure, plain) : plain;
        }
    }

    private static CalendarDay Named(DayOff off, bool yearIsSure, CalendarDay plain)
    {
        var sure = yearIsSure && off.Confidence is not Confidence.Secondary;
        return off.Kind switch
        {
            DayKind.Open => new(plain.IsOff, new DayReason.NotAnnounced(off), IsVerified: false),
            DayKind.SwappedWorked => new(plain.IsOff, new DayReason.Named(off), sure),
            _ => new(IsOff: true, new DayReason.Named(off), sure),
        };
    }
}
