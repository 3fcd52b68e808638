namespace PrivacyCloud.Domain.Requests;

/// <summary>When a request wants to be woken, and what has happened by then.</summary>
public static class RequestRings
{
    // A day's last second is still within it.
    private static readonly Duration JustAfter = Duration.FromSeconds(1);

    /// <summary>The next moment at which something is to be noticed or done; none when nothing is.</summary>
    public static Instant? Next(RequestState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state switch
        {
            RequestState.Open open => Earliest(
                [
                    .. Chores(open.File, null),
                    Reminder(open.File),
                    .. open.File.Clocks.Select(one => NextOf(open.File, one)),
                ]),
            RequestState.Closed closed => Earliest([.. Chores(closed.File, closed.ClosedAt)]),
            _ => null,
        };
    }

    /// <summary>
    /// What has happened by now. After downtime several moments of a clock may have passed: only the last is told.
    /// </summary>
    internal static Decision<RequestEvent> Ring(RequestState state, Instant now)
    {
        if (state.FileOrNone() is not { } file)
            return RequestDecider.Nothing;

        var closedAt = (state as RequestState.Closed)?.ClosedAt;
        List<RequestEvent> happened = [];
        if (state is RequestState.Open)
            happened.AddRange(file.Clocks.Select(one => Noticed(file, one, now)).OfType<RequestEvent>());

        if (RequestPackages.ExpiresAt(file, closedAt) <= now)
            happened.Add(new RequestEvent.PackageExpired(now));

        return new Decision<RequestEvent>.Accepted(happened);
    }

    /// <summary>When the one reminder to show who one is goes out; none when it did, or nobody waits for it.</summary>
    public static Instant? Reminder(RequestFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Identity is { Standing: IdentityStanding.Awaited, RemindedAt: null, AwaitedSince: { } since }
            ? since + RequestLimits.RemindAfter
            : null;
    }

    private static Instant?[] Chores(RequestFile file, Instant? closedAt) =>
    [
        RequestLetters.NextHandOver(file),

        // What has waited since any moment in the past is due now.
        file.Alerts.Count > 0 ? file.Intake.ReceivedAt : null,
        file.PapersDueAt,
        RequestPackages.ExpiresAt(file, closedAt),
        file.Package is { Standing: PackageStanding.Expired } package ? package.PreparedAt : null,
    ];

    private static Instant? NextOf(RequestFile file, RequestClock clock)
    {
        if (!clock.IsOwed() || clock.Standing != ClockStanding.Running || clock.Passed == PassedDay.Due)
            return null;

        var end = clock.Clock.End() + JustAfter;
        if (clock.Passed == PassedDay.WorkTo)
            return end;

        var workTo = Instant.Min(clock.Clock.WorkToAt + JustAfter, end);
        return LeadsLeft(file, clock).Select(days => (Instant?)LeadAt(clock, days)).Append(workTo).Min();
    }

    private static RequestEvent? Noticed(RequestFile file, RequestClock clock, Instant now)
    {
        if (NextOf(file, clock) is not { } next || next > now)
            return null;

        var (name, citation, end) = (clock.Name(), clock.Clock.Citation, clock.Clock.End());
        if (now > end)
            return new RequestEvent.FellOverdue(name, end, DaysLate(end, now), now, citation);

        if (clock.Passed == PassedDay.None && now > clock.Clock.WorkToAt)
            return new RequestEvent.WorkToPassed(name, clock.Clock.WorkToAt, citation);

        var days = LeadsLeft(file, clock).Where(one => LeadAt(clock, one) <= now).Min();
        return new RequestEvent.LeadTimeReached(name, days, citation);
    }

    /// <summary>A day that has begun counts: whoever is told "one day late" knows that the day is lost.</summary>
    private static int DaysLate(Instant end, Instant now) => (int)Math.Ceiling((now - end).TotalDays);

    /// <summary>Lead times that have not rung; those that lie before the clock began never do.</summary>
    private static IEnumerable<int> LeadsLeft(RequestFile file, RequestClock clock) =>
        file.Intake.Terms.LeadDays.Where(days =>
            (clock.LeadRung is not { } rung || days < rung) && LeadAt(clock, days) > clock.Question.From);

    private static Instant LeadAt(RequestClock clock, int days) => clock.Clock.WorkToAt - Duration.FromDays(days);

    private static Instant? Earliest(IReadOnlyList<Instant?> moments) => moments.Min();
}
