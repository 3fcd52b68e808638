using System.Globalization;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Rules.Cases;

/// <summary>Demands cases on both sides of each boundary of a provision.</summary>
internal static class BoundaryChecks
{
    public static void Check(RuleBook book, Provision provision, IReadOnlyList<PackCase> cases, Action<string> say)
    {
        var days = cases.Select(c => DayOf(book, c)).ToHashSet();
        foreach (var version in provision.Versions.Where(v => v.Status != ProvisionStatus.Proposed))
        {
            Demand(days.Contains(version.InForceFrom), $"on {Iso(version.InForceFrom)}, the first day of a version",
                say);
            Demand(
                days.Contains(version.InForceFrom.PlusDays(-1)), $"on the day before {Iso(version.InForceFrom)}", say);
        }

        if (provision.Versions.All(v => v.Status == ProvisionStatus.Proposed))
        {
            Demand(
                cases.Any(c => c is PackCase.OfVersion { InForceFrom: null } or PackCase.OfClock { Expected: null }),
                "that shows that it never fires",
                say);
        }

        foreach (var rule in provision.Versions.Where(v => v.Status != ProvisionStatus.Proposed).Select(v => v.Rule))
        {
            Check(book, provision, rule, cases, say);
        }
    }

    private static void Check(
        RuleBook book, Provision provision, ProvisionRule rule, IReadOnlyList<PackCase> cases, Action<string> say)
    {
        if (rule is ProvisionRule.Clock { Rule: var clock })
        {
            CheckClock(book, provision, clock, [.. cases.OfType<PackCase.OfClock>().Where(c => c.Expected is not null)],
                say);
        }

        if (rule is ProvisionRule.Breach { Rule: var breach })
        {
            var persons = cases.OfType<PackCase.OfThreshold>().Select(c => c.Persons).ToHashSet();
            foreach (var least in breach.Thresholds.Select(t => t.Persons).OfType<int>().Distinct())
            {
                Demand(persons.Contains(least), $"with {least} people", say);
                Demand(persons.Contains(least - 1), $"with {least - 1} people", say);
            }
        }
    }

    private static void CheckClock(
        RuleBook book, Provision provision, ClockRule rule, IReadOnlyList<PackCase.OfClock> cases, Action<string> say)
    {
        foreach (var exception in rule.Exceptions)
        {
            Demand(cases.Any(c => exception.When.All(c.Question.Circumstances.Contains)),
                $"with the exception {exception.Label}", say);
            Demand(cases.Any(c => !exception.When.All(c.Question.Circumstances.Contains)),
                $"without the exception {exception.Label}", say);
        }

        if (rule.Extension?.Period is not null)
        {
            Demand(cases.Any(c => c.Question.Extended), "with the extension", say);
        }

        if (rule.Pauses.Count > 0)
        {
            Demand(cases.Any(c => c.Question.Pauses.Count > 0), "with a pause", say);
        }

        if (rule.Roll is not null)
        {
            var rolled = cases.Select(c => ClockEngine.Compute(book, new(c.Question.Duty, provision), c.Question))
                .OfType<Clock>().Select(c => c.Steps.Any(s => s.Reason is DayReason.MovedHere)).ToHashSet();
            Demand(rolled.Contains(true), "whose end falls on a day off and moves", say);
            Demand(rolled.Contains(false), "whose end falls on a working day", say);
        }
    }

    private static LocalDate DayOf(RuleBook book, PackCase one) => one switch
    {
        PackCase.OfClock clock => clock.Question.From.InZone(
            book.Parts.Places.FirstOrDefault(p => p.Code == clock.Question.Place)?.Zone ?? book.Parts.Zone).Date,
        PackCase.OfVersion version => version.On,
        PackCase.OfThreshold threshold => threshold.On,
        _ => default,
    };

    private static void Demand(bool there, string what, Action<string> say)
    {
        if (!there)
        {
            say($"A case is missing {what}.");
        }
    }

    private static string Iso(LocalDate day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
