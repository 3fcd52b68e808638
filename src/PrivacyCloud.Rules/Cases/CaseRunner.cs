using System.Globalization;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Rules.Cases;

/// <summary>Runs one case.</summary>
internal static class CaseRunner
{
    /// <summary>What came out otherwise than expected, or none.</summary>
    public static string? Failure(RuleBook book, Provision provision, PackCase one) => one switch
    {
        PackCase.OfClock clock => ClockFailure(book, provision, clock),
        PackCase.OfThreshold threshold => ThresholdFailure(provision, threshold),
        PackCase.OfVersion version => VersionFailure(provision, version.On, version.InForceFrom),
        _ => "This kind of case is not known.",
    };

    private static string? ClockFailure(RuleBook book, Provision provision, PackCase.OfClock one)
    {
        if (provision.Versions[0].Rule is not ProvisionRule.Clock)
        {
            return "This provision is no clock: give a day.";
        }

        if (Deadlines.Answer(book, one.Question)
            is DeadlineAnswer.Refused { Reason: { Code: not "deadline.no-law-in-force" } reason })
        {
            return $"The question was refused: {reason.Code}.";
        }

        var clock = ClockEngine.Compute(book, new(one.Question.Duty, provision), one.Question);
        return (clock, one.Expected) switch
        {
            (null, null) => null,
            (null, not null) => "No clock came out.",
            (not null, null) => $"A clock came out, due {Iso(clock.Due)}.",
            _ => Difference(clock, one.Expected),
        };
    }

    private static string? Difference(Clock clock, ExpectedClock expected) =>
        clock.Due != expected.Due ? $"due is {Iso(clock.Due)}, expected {Iso(expected.Due)}."
        : clock.WorkTo != expected.WorkTo ? $"workTo is {Iso(clock.WorkTo)}, expected {Iso(expected.WorkTo)}."
        : expected.DueAt is { } dueAt && clock.DueAt.ToInstant() != dueAt.ToInstant()
            ? $"dueAt is {clock.DueAt}, expected {dueAt}."
        : expected.LatestAt is { } latest && clock.LatestAt?.ToInstant() != latest.ToInstant() ?
            $"latestAt is {clock.LatestAt}, expected {latest}."
        : expected.Unverified is { } flag && clock.UnverifiedCalendar != flag
            ? $"unverified is {clock.UnverifiedCalendar}."
        : null;

    private static string? ThresholdFailure(Provision provision, PackCase.OfThreshold one)
    {
        if (VersionFailure(provision, one.On, one.InForceFrom) is { } wrong)
        {
            return wrong;
        }

        if (provision.Versions[0].Rule is not ProvisionRule.Breach)
        {
            return "This provision has no thresholds.";
        }

        var thresholds = (provision.On(one.On)?.Rule as ProvisionRule.Breach)?.Rule.Thresholds ?? [];
        var met = thresholds.Where(t => t.IsMetBy(one.Persons)).Select(t => t.Code).ToList();
        return met.ToHashSet().SetEquals(one.Met) ? null : $"{one.Persons} people meet [{string.Join(", ", met)}].";
    }

    private static string? VersionFailure(Provision provision, LocalDate on, LocalDate? expected)
    {
        var found = provision.On(on)?.InForceFrom;
        return found == expected ? null
            : $"On {Iso(on)} {(found is { } day ? $"the version of {Iso(day)} applies" : "no version applies")}.";
    }

    private static string Iso(LocalDate day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
