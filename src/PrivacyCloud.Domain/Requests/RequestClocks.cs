using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Domain.Requests;

/// <summary>Fixes the clocks of a request, and fixes them anew when what they depend on becomes known.</summary>
internal static class RequestClocks
{
    /// <summary>Measures telling the person that her request is there.</summary>
    public const string Acknowledge = "acknowledge";

    /// <summary>The clocks that every law of a request sets, in the order of the days to work to.</summary>
    public static ClocksOr Fix(LawLibrary law, Intake intake, Instant from, ValueList<LawCode> circumstances)
    {
        List<RequestClock> clocks = [];
        foreach (var one in intake.Laws)
        {
            if (law.Find(one.Jurisdiction) is not { } book)
                return new([], RequestRefusals.JurisdictionUnknown);

            // The right of the day of receipt: a request that is taken up again is still the one that was made.
            if (RequestLaw.RightOn(book, one.Right, RequestLaw.DayOf(book, intake.ReceivedAt)) is not { } right)
                return new([], RequestRefusals.RightUnknown(book, RequestLaw.DayOf(book, intake.ReceivedAt)));

            if (right.Duty is not { } duty)
                continue;

            var question = Question(book, duty, one, from, circumstances);
            var answer = Deadlines.Answer(book, question);
            if (answer is DeadlineAnswer.Refused refused)
                return new([], refused.Reason);

            var answered = (DeadlineAnswer.Answered)answer;

            clocks.AddRange(answered.Clocks.Select(clock => RequestClock.Begin(
                one.ChosenBy, RecordedQuestion.Of(question), RecordedClock.Of(book, clock, answered.Zone))));
        }

        return new([.. clocks.OrderBy(one => one.Clock.WorkToAt).ThenBy(one => one.Clock.Name, StringComparer.Ordinal)],
            null);
    }

    /// <summary>Circumstances, each once, in one order wherever they come from.</summary>
    public static ValueList<LawCode> InOrder(ValueList<LawCode> circumstances) =>
        [.. circumstances.Distinct().OrderBy(one => one.ToString(), StringComparer.Ordinal)];

    /// <summary>The first circumstance that none of the laws knows for the right.</summary>
    public static Refusal? Unknown(LawLibrary law, Intake intake, ValueList<LawCode> circumstances)
    {
        var known = intake.Laws.SelectMany(one => Known(law, intake, one)).Distinct().ToList();
        return circumstances.Count > DeadlineQuestion.CircumstancesMax
            || circumstances.Any(one => !known.Contains(one.ToString()))
                ? RequestRefusals.CircumstanceUnknown(known)
                : null;
    }

    /// <summary>
    /// The clocks after their circumstances became known: those that stand keep how they stand, and get new dates.
    /// </summary>
    public static ClocksOr Restate(LawLibrary law, RequestFile file, ValueList<LawCode> circumstances)
    {
        List<RequestClock> clocks = [];
        foreach (var old in file.Clocks)
        {
            var known = Codes(circumstances, law.Find(old.Clock.Pack.Jurisdiction)!, old.Question.Duty);
            clocks.Add(!old.IsOwed() && !old.IsGate()
                ? old
                : Ask(law, old, old.Question with { Circumstances = known }) ?? old with
                {
                    Standing = ClockStanding.Dropped,
                });
        }

        var fresh = Fix(law, file.Intake, file.Intake.ReceivedAt, circumstances);
        if (fresh.Refusal is not null)
            return fresh;

        clocks.AddRange(fresh.Clocks.Where(one => clocks.TrueForAll(have => have.Name() != one.Name())));
        return new([.. clocks], null);
    }

    /// <summary>A clock under another question; none when its law sets no such clock then.</summary>
    public static RequestClock? Ask(LawLibrary law, RequestClock clock, RecordedQuestion question)
    {
        var book = law.Find(clock.Clock.Pack.Jurisdiction);
        if (book is null || LawReview.Recompute(question, clock.Clock.Name, book) is not { } found)
            return null;

        return found.HasSameDates(clock.Clock)
            ? clock with { Question = question, Clock = found }
            : clock with { Question = question, Clock = found, LeadRung = null, Passed = PassedDay.None };
    }

    /// <summary>The clocks once what some of them measure was done at a moment.</summary>
    public static ValueList<RequestClock> Meet(
        ValueList<RequestClock> clocks, Instant at, Func<RequestClock, bool> which) =>
        clocks.Change(
            one => one.IsOwed() && which(one),
            one => one with
            {
                Standing = IsLate(one, at) ? ClockStanding.MetLate : ClockStanding.Met,
                MetAt = at,
            });

    /// <summary>The clocks once nothing need be done any more.</summary>
    public static ValueList<RequestClock> Drop(ValueList<RequestClock> clocks) =>
        clocks.Change(one => one.IsOwed(), one => one with { Standing = ClockStanding.Dropped });

    /// <summary>True when it is too late for a clock at a moment. One that stands still is never late.</summary>
    public static bool IsLate(RequestClock clock, Instant at) =>
        clock.Standing == ClockStanding.Running && at > clock.Clock.End();

    private static DeadlineQuestion Question(
        RuleBook book, string duty, ApplicableLaw one, Instant from, ValueList<LawCode> circumstances) =>
        new(duty, from, Codes(circumstances, book, duty), Extended: false, one.Place?.ToString(), []);

    /// <summary>Of the circumstances, those that a law knows for a duty: the others are another law's.</summary>
    private static ValueList<string> Codes(ValueList<LawCode> circumstances, RuleBook book, string duty)
    {
        var known = book.CircumstancesOf(duty).Select(one => one.Code).ToHashSet(StringComparer.Ordinal);
        return [.. circumstances.Select(one => one.ToString()).Where(known.Contains)];
    }

    private static IEnumerable<string> Known(LawLibrary law, Intake intake, ApplicableLaw one) =>
        law.Find(one.Jurisdiction) is { } book
        && RequestLaw.RightOn(book, one.Right, RequestLaw.DayOf(book, intake.ReceivedAt))?.Duty is { } duty
            ? book.CircumstancesOf(duty).Select(circumstance => circumstance.Code)
            : [];
}

/// <summary>Clocks, or why there are none.</summary>
internal sealed record ClocksOr(ValueList<RequestClock> Clocks, Refusal? Refusal);
