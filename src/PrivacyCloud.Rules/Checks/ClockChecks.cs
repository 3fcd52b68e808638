using PrivacyCloud.Domain.Law;
using PrivacyCloud.Rules.Strict;

namespace PrivacyCloud.Rules.Checks;

/// <summary>Clocks name calendars and circumstances that exist, and no two exceptions can collide.</summary>
internal static class ClockChecks
{
    public static void Check(Source source, Provision provision, RuleBookParts parts, Errors errors)
    {
        foreach (var (at, version) in provision.Versions.Index())
        {
            if (version.Rule is ProvisionRule.Clock { Rule: var rule })
            {
                var path = $"versions[{at}].clock";
                CheckNames(rule, parts, (member, message) => errors.Add(source, $"{path}.{member}", message));
                CheckExceptions(rule, parts, (index, message) =>
                    errors.Add(source, $"{path}.exceptions[{index}]", message));
            }
        }
    }

    private static void CheckNames(ClockRule rule, RuleBookParts parts, Action<string, string> say)
    {
        if (rule.Roll?.Calendar is { } calendar && !parts.Calendars.ContainsKey(calendar))
        {
            say("roll.calendar", $"There is no calendar \"{calendar}\" in this pack.");
        }

        foreach (var code in rule.OnlyWhen.Where(code => !IsDeclared(code, rule, parts)))
        {
            say("onlyWhen", NotDeclared(code));
        }

        foreach (var duty in rule.Duties.Where(duty => duty.Split('.') is not [{ Length: > 0 }, { Length: > 0 }]))
        {
            say("duties", $"\"{duty}\" is no duty: write area.name, such as request.erasure.");
        }
    }

    private static void CheckExceptions(ClockRule rule, RuleBookParts parts, Action<int, string> say)
    {
        foreach (var (at, one) in rule.Exceptions.Index())
        {
            foreach (var code in one.When.Where(code => !IsDeclared(code, rule, parts)))
            {
                say(at, NotDeclared(code));
            }

            foreach (var label in one.Overrides.Where(
                label => label == one.Label || rule.Exceptions.All(e => e.Label != label)))
            {
                say(at, $"It overrides \"{label}\", and there is no such other exception.");
            }

            if (Exclude(one.When, one.When, parts))
            {
                say(at, $"The exception \"{one.Label}\" can never apply: its circumstances exclude each other.");
            }

            CheckAgainstLater(rule.Exceptions, at, parts, say);
        }
    }

    private static void CheckAgainstLater(
        IReadOnlyList<ClockException> exceptions, int at, RuleBookParts parts, Action<int, string> say)
    {
        var one = exceptions[at];
        foreach (var other in exceptions.Skip(at + 1).Where(other => !Exclude(one.When, other.When, parts)))
        {
            if (ClockExceptions.Beats(one, other) == ClockExceptions.Beats(other, one))
            {
                say(at, $"The exceptions \"{one.Label}\" and \"{other.Label}\" could apply at once. "
                    + "Say which overrides the other.");
            }

            if (exceptions.FirstOrDefault(third => RunInCircle(one, other, third)) is { } closing)
            {
                say(at, $"\"{one.Label}\", \"{other.Label}\" and \"{closing.Label}\" override each other in a circle.");
            }
        }
    }

    private static bool RunInCircle(ClockException one, ClockException other, ClockException third) =>
        ClockExceptions.Beats(one, other) && ClockExceptions.Beats(other, third) && ClockExceptions.Beats(third, one);

    private static bool IsDeclared(string code, ClockRule rule, RuleBookParts parts) =>
        parts.Circumstances.FirstOrDefault(c => c.Code == code) is { } known && rule.Duties.All(known.Duties.Contains);

    private static string NotDeclared(string code) =>
        $"The circumstance \"{code}\" is not declared in pack.json for every duty of this clock.";

    private static bool Exclude(IReadOnlyList<string> some, IReadOnlyList<string> others, RuleBookParts parts) =>
        some.Any(a => others.Any(b => parts.Circumstances.Any(c => c.Code == a && c.Excludes.Contains(b))
            || parts.Circumstances.Any(c => c.Code == b && c.Excludes.Contains(a))));
}
