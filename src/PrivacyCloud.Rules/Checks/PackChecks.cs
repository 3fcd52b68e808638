using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Checks;

/// <summary>What can only be seen with a whole pack in view.</summary>
internal static class PackChecks
{
    public static void Check(
        RuleBookParts parts, Source pack, IReadOnlyDictionary<string, Source> sources, Errors errors)
    {
        CheckCalendars(parts, pack, errors);
        CheckCircumstances(parts, pack, errors);
        CheckOneClockPerDutyAndName(parts, sources, errors);
        CheckRights(parts, sources, errors);
        CheckForms(parts, sources, errors);
        foreach (var provision in parts.Provisions)
        {
            VersionChecks.Check(sources[provision.Id], provision, errors);
            ClockChecks.Check(sources[provision.Id], provision, parts, errors);
        }
    }

    private static void CheckCalendars(RuleBookParts parts, Source pack, Errors errors)
    {
        var named = parts.Places.Select((place, at) => (Path: $"places[{at}].calendar", place.Calendar))
            .Prepend((Path: "calendar", Calendar: parts.DefaultCalendar));
        foreach (var (path, id) in named.Where(found => !parts.Calendars.ContainsKey(found.Calendar)))
        {
            errors.Add(pack, path, $"There is no calendar \"{id}\" in this pack.");
        }
    }

    private static void CheckCircumstances(RuleBookParts parts, Source pack, Errors errors)
    {
        var codes = parts.Circumstances.Select(c => c.Code).ToHashSet();
        var duties = parts.Provisions.SelectMany(p => p.Versions).SelectMany(v => RuleBook.DutiesOf(v.Rule))
            .ToHashSet();
        foreach (var (at, circumstance) in parts.Circumstances.Index())
        {
            foreach (var unknown in circumstance.Excludes.Where(
                code => code == circumstance.Code || !codes.Contains(code)))
            {
                errors.Add(pack, $"circumstances[{at}].excludes", $"There is no other circumstance \"{unknown}\".");
            }

            foreach (var unknown in circumstance.Duties.Where(duty => !duties.Contains(duty)))
            {
                errors.Add(pack, $"circumstances[{at}].duties", $"No provision knows the duty \"{unknown}\".");
            }
        }
    }

    private static void CheckOneClockPerDutyAndName(
        RuleBookParts parts, IReadOnlyDictionary<string, Source> sources, Errors errors)
    {
        var clocks =
            from provision in parts.Provisions
            from version in provision.Versions
            where version.Rule is ProvisionRule.Clock
            let rule = ((ProvisionRule.Clock)version.Rule).Rule
            from duty in rule.Duties
            select (provision.Id, Clock: $"{duty} {rule.Name}");
        foreach (var group in clocks.Distinct().GroupBy(c => c.Clock).Where(g => g.Count() > 1))
        {
            var files = string.Join(" and ", group.Select(c => sources[c.Id].File));
            errors.Add(sources[group.First().Id], "id", $"The clock \"{group.Key}\" is set by {files}. Keep one.");
        }
    }

    private static void CheckRights(RuleBookParts parts, IReadOnlyDictionary<string, Source> sources, Errors errors)
    {
        var definers = (
            from provision in parts.Provisions
            from version in provision.Versions
            where version.Rule is ProvisionRule.Right
            select (((ProvisionRule.Right)version.Rule).Rule.Right, provision.Id)).Distinct()
                .ToLookup(d => d.Right, d => d.Id);
        foreach (var twice in definers.Where(d => d.Count() > 1))
        {
            errors.Add(sources[twice.First()], "id",
                $"The right \"{twice.Key}\" is also in {sources[twice.Last()].File}. Keep one.");
        }

        foreach (var provision in parts.Provisions)
        {
            foreach (var (at, version) in provision.Versions.Index())
            {
                var (kind, rights) = RightsNamedBy(version.Rule);
                foreach (var unknown in rights.Where(right => right != "*" && !definers.Contains(right)))
                {
                    errors.Add(
                        sources[provision.Id], $"versions[{at}].{kind}.rights",
                        $"This pack has no right \"{unknown}\".");
                }
            }
        }
    }

    private static void CheckForms(RuleBookParts parts, IReadOnlyDictionary<string, Source> sources, Errors errors)
    {
        var rules = parts.Provisions.SelectMany(p => p.Versions.Index().Select(v => (p.Id, v.Index, v.Item.Rule)))
            .ToList();
        var forms = rules.Select(r => r.Rule).OfType<ProvisionRule.Form>().Select(f => f.Rule.Form).ToHashSet();
        foreach (var (id, at, rule) in rules)
        {
            if (rule is ProvisionRule.Breach { Rule.Form: { } form } && !forms.Contains(form))
            {
                errors.Add(sources[id], $"versions[{at}].breach.form", $"This pack has no form \"{form}\".");
            }
        }
    }

    private static (string Kind, IReadOnlyList<string> Rights) RightsNamedBy(ProvisionRule rule) => rule switch
    {
        ProvisionRule.Grounds grounds => ("grounds", grounds.Rights),
        ProvisionRule.Fee fee => ("fee", fee.Rule.Rights),
        ProvisionRule.Representation representation => ("representation", representation.Rights),
        ProvisionRule.Identity identity => ("identity", identity.Rule.Rights),
        _ => (string.Empty, []),
    };
}
