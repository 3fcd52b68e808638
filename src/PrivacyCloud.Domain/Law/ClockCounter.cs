namespace PrivacyCloud.Domain.Law;

/// <summary>
/// Counts one period on one calendar and keeps a trace of every day it passes. Made for one count and thrown away.
/// </summary>
internal sealed class ClockCounter(WorkCalendar working, (LocalDate From, LocalDate To)[] pauses, int stepsExpected)
{
    private readonly List<ClockStep> _steps = new(stepsExpected);
    private int _counted;

    /// <summary>The days passed so far.</summary>
    public IReadOnlyList<ClockStep> Steps => _steps;

    /// <summary>True once a day that mattered lay outside what was verified.</summary>
    public bool TouchedUnverified { get; private set; }

    /// <summary>The last day of a period of days or months, before any roll.</summary>
    public LocalDate Count(LocalDate start, LegalPeriod period, FirstDay firstDay, MonthEnd monthEnd)
    {
        var first = firstDay == FirstDay.Included ? start : start.PlusDays(1);
        return period.Unit switch
        {
            TimeUnit.WorkingDay => CountUntil(first, period.Count, workingOnly: true),
            TimeUnit.CalendarDay => CountUntil(first, period.Count, workingOnly: false),
            _ => CountThrough(first, EndOfMonths(start, first, period.Count, monthEnd)),
        };
    }

    /// <summary>Moves an end on a day off to the next working day.</summary>
    public LocalDate Roll(LocalDate end, WorkCalendar calendar)
    {
        var day = end;
        var known = Look(calendar, day);
        if (!known.IsOff)
        {
            return end;
        }

        Explain(day, known.Reason);
        do
        {
            day = day.PlusDays(1);
            known = Look(calendar, day);
            _steps.Add(new(day, Counted: false, 0, known.IsOff ? known.Reason : DayReason.MovedHere.Instance));
        }
        while (known.IsOff);
        return day;
    }

    /// <summary>Lengthens a period until it holds enough working days.</summary>
    public LocalDate HoldWorkingDays(LocalDate first, LocalDate end, int count)
    {
        var (day, held) = (first, 0);
        while (held < count)
        {
            var paused = IsPaused(day);
            held += paused || Look(working, day).IsOff ? 0 : 1;
            if (day > end)
            {
                _steps.Add(paused
                    ? new(day, Counted: false, 0, DayReason.Paused.Instance)
                    : new(day, Counted: true, ++_counted, new DayReason.MinimumWorkingDays(count)));
            }

            day = day.PlusDays(1);
        }

        return LocalDate.Max(end, day.PlusDays(-1));
    }

    private static LocalDate EndOfMonths(LocalDate start, LocalDate first, int months, MonthEnd monthEnd)
    {
        if (monthEnd == MonthEnd.SameDate)
        {
            return start.PlusMonths(months);
        }

        var corresponding = first.PlusMonths(months);
        return corresponding.Day == first.Day ? corresponding.PlusDays(-1) : corresponding;
    }

    private LocalDate CountUntil(LocalDate first, int count, bool workingOnly)
    {
        var day = first;
        while (true)
        {
            var known = workingOnly ? Look(working, day) : working.On(day);
            if (IsPaused(day))
            {
                _steps.Add(new(day, Counted: false, 0, DayReason.Paused.Instance));
            }
            else if (workingOnly && known.IsOff)
            {
                _steps.Add(new(day, Counted: false, 0, known.Reason));
            }
            else
            {
                _steps.Add(new(day, Counted: true, ++_counted, known.Reason));
                if (_counted == count)
                {
                    return day;
                }
            }

            day = day.PlusDays(1);
        }
    }

    private LocalDate CountThrough(LocalDate first, LocalDate end)
    {
        var last = end;
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (IsPaused(day))
            {
                last = last.PlusDays(1);
                _steps.Add(new(day, Counted: false, 0, DayReason.Paused.Instance));
            }
            else
            {
                _steps.Add(new(day, Counted: true, ++_counted, working.On(day).Reason));
            }
        }

        return last;
    }

    private CalendarDay Look(WorkCalendar calendar, LocalDate day)
    {
        var known = calendar.On(day);
        TouchedUnverified |= !known.IsVerified;
        return known;
    }

    private void Explain(LocalDate day, DayReason? reason)
    {
        if (_steps.Count > 0 && _steps[^1].On == day)
        {
            _steps[^1] = _steps[^1] with { Reason = reason };
        }
    }

    private bool IsPaused(LocalDate day)
    {
        foreach (var (from, to) in pauses)
        {
            if (day >= from && day <= to)
            {
                return true;
            }
        }

        return false;
    }
}
