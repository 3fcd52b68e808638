using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Checks;

/// <summary>Clocks name calendars and circumstances that exist, and no two exceptions can collide.</summary>
internal static class ClockChecks
{
    public static void Check(string file, Provision provision, RuleBookParts parts, Errors errors)
    {
        for (var at = 0; at < provision.Versions.Count; at++)
        {
            if (provision.Versions[at].Rule is ProvisionRule.Clock { Rule: var rule })
            {
                var path = $"versions[{at}].clock";
                CheckNames(rule, parts, message => errors.Add(file, 1, path, message));
                CheckCollisions(rule, parts, message => errors.Add(file, 1, $"{path}.exceptions", message));
            }
        }
    }

    private static void CheckNames(ClockRule rule, RuleBookParts parts, Action<string> say)
    {
        if (rule.Roll?.Calendar is { } calendar && !parts.Calendars.ContainsKey(calendar))
        {
            say($"There is no calendar \"{calendar}\" in this pack.");
        }

        foreach (var code in rule.OnlyWhen.Concat(rule.Exceptions.SelectMany(e => e.When)).Distinct())
        {
            var known = parts.Circumstances.FirstOrDefault(c => c.Code == code);
            if (known is null || rule.Duties.Any(duty => !known.Duties.Contains(duty)))
            {
                say($"The circumstance \"{code}\" is not declared in pack.json for every duty of this clock.");
            }
        }

        foreach (var duty in rule.Duties.Where(duty => duty.Split('.') is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            say($"\"{duty}\" is no duty: write area.name, such as request.erasure.");
        }
    }

    private static void CheckCollisions(ClockRule rule, RuleBookParts parts, Action<string> say)
    {
        foreach (var twice in rule.Exceptions.GroupBy(e => e.Label).Where(g => g.Count() > 1))
        {
            say($"Two exceptions are labelled \"{twice.Key}\".");
        }

        for (var i = 0; i < rule.Exceptions.Count; i++)
        {
            for (var j = i + 1; j < rule.Exceptions.Count; j++)
            {
                var (one, other) = (rule.Exceptions[i], rule.Exceptions[j]);
                if (ClockExceptions.Beats(one, other) == ClockExceptions.Beats(other, one) && !Exclude(one, other, parts))
                {
                    say($"The exceptions \"{one.Label}\" and \"{other.Label}\" could apply at once. Say which overrides the other.");
                }
            }
        }
    }

    private static bool Exclude(ClockException one, ClockException other, RuleBookParts parts) =>
        one.When.Any(a => other.When.Any(b =>
            parts.Circumstances.Any(c => (c.Code == a && c.Excludes.Contains(b)) || (c.Code == b && c.Excludes.Contains(a)))));
}
