using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Checks;

/// <summary>What can only be seen with a whole pack in view.</summary>
internal static class PackChecks
{
    public static void Check(RuleBookParts parts, IReadOnlyDictionary<string, string> fileOf, Errors errors)
    {
        var packFile = $"{parts.Code}/pack.json";
        CheckCalendars(parts, packFile, errors);
        CheckCircumstances(parts, packFile, errors);
        CheckOneClockPerDutyAndName(parts, fileOf, errors);
        CheckRights(parts, fileOf, errors);
        foreach (var provision in parts.Provisions)
        {
            VersionChecks.Check(fileOf[provision.Id], provision, errors);
            ClockChecks.Check(fileOf[provision.Id], provision, parts, errors);
        }
    }

    private static void CheckCalendars(RuleBookParts parts, string packFile, Errors errors)
    {
        foreach (var id in parts.Places.Select(p => p.Calendar).Append(parts.DefaultCalendar).Distinct())
        {
            if (!parts.Calendars.ContainsKey(id))
            {
                errors.Add(packFile, 1, "calendar", $"There is no calendar \"{id}\" in this pack.");
            }
        }

        foreach (var twice in parts.Places.GroupBy(p => p.Code).Where(g => g.Count() > 1))
        {
            errors.Add(packFile, 1, "places", $"The place \"{twice.Key}\" is there twice.");
        }
    }

    private static void CheckCircumstances(RuleBookParts parts, string packFile, Errors errors)
    {
        var codes = parts.Circumstances.Select(c => c.Code).ToList();
        foreach (var twice in codes.GroupBy(c => c).Where(g => g.Count() > 1))
        {
            errors.Add(packFile, 1, "circumstances", $"The circumstance \"{twice.Key}\" is there twice.");
        }

        foreach (var unknown in parts.Circumstances.SelectMany(c => c.Excludes).Except(codes))
        {
            errors.Add(packFile, 1, "circumstances", $"The circumstance \"{unknown}\" is excluded, but not declared.");
        }

        var duties = parts.Provisions.SelectMany(p => p.Versions).SelectMany(v => RuleBook.DutiesOf(v.Rule)).ToHashSet();
        foreach (var unknown in parts.Circumstances.SelectMany(c => c.Duties).Distinct().Where(d => !duties.Contains(d)))
        {
            errors.Add(packFile, 1, "circumstances", $"No provision knows the duty \"{unknown}\".");
        }
    }

    private static void CheckOneClockPerDutyAndName(
        RuleBookParts parts, IReadOnlyDictionary<string, string> fileOf, Errors errors)
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
            var files = string.Join(" and ", group.Select(c => fileOf[c.Id]));
            errors.Add(fileOf[group.First().Id], 1, "id", $"The clock \"{group.Key}\" is set by {files}. Keep one.");
        }
    }

    private static void CheckRights(RuleBookParts parts, IReadOnlyDictionary<string, string> fileOf, Errors errors)
    {
        var rights = parts.Provisions.SelectMany(p => p.Versions).Select(v => v.Rule)
            .OfType<ProvisionRule.Right>().Select(r => r.Rule.Right).Append("*").ToHashSet();
        foreach (var provision in parts.Provisions)
        {
            foreach (var unknown in provision.Versions.SelectMany(v => RightsNamedBy(v.Rule)).Distinct().Where(r => !rights.Contains(r)))
            {
                errors.Add(fileOf[provision.Id], 1, "rights", $"This pack has no right \"{unknown}\".");
            }
        }
    }

    private static IReadOnlyList<string> RightsNamedBy(ProvisionRule rule) => rule switch
    {
        ProvisionRule.Grounds grounds => grounds.Rights,
        ProvisionRule.Fee fee => fee.Rule.Rights,
        ProvisionRule.Representation representation => representation.Rights,
        ProvisionRule.Identity identity => identity.Rule.Rights,
        _ => [],
    };
}
