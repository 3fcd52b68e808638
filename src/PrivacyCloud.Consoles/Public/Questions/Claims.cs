using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Law;

namespace PrivacyCloud.Consoles.Public.Questions;

/// <summary>Takes a pack apart into what it claims, so that each claim can be checked.</summary>
internal static class Claims
{
    /// <summary>All claims of versions that apply or may apply, in the order of their provisions.</summary>
    public static IReadOnlyList<Claim> Of(RuleBook book) =>
    [
        .. from provision in book.Parts.Provisions
           from version in provision.Versions
           where version.Status is ProvisionStatus.InForce or ProvisionStatus.Unconfirmed
           from claim in Of(provision, version)
           select claim,
        .. book.Parts.Calendars.Values.OrderBy(c => c.Id, StringComparer.Ordinal).SelectMany(Of),
    ];

    private static IEnumerable<Claim> Of(Provision provision, ProvisionVersion version)
    {
        var whole = new Claim(
            provision.Id, provision.Summary, null, version.InForceFrom, version.Status, version.Citation,
            version.Verified.Confidence, version.Note);
        return version.Rule switch
        {
            ProvisionRule.Clock(var rule) => [whole, .. Parts(whole, rule)],
            ProvisionRule.Grounds(_, var list) =>
                [whole, .. list.Select(g => whole.PartOf(g.Text, g.Citation, g.Confidence))],
            ProvisionRule.Representation(_, var who) =>
                [whole, .. who.Select(r => whole.PartOf(r.Name, r.Citation, r.Confidence))],
            ProvisionRule.Breach(var rule) => [whole, .. Parts(whole, rule)],
            ProvisionRule.Fact(_, var values) =>
            [
                whole,
                .. from value in values
                   where value.Confidence is not null
                   select whole.PartOf(value.Text, value.Citation ?? whole.Citation, value.Confidence!.Value),
            ],
            _ => [whole],
        };
    }

    private static IEnumerable<Claim> Parts(Claim whole, ClockRule rule)
    {
        if (rule.Roll is { } roll)
        {
            yield return whole.PartOf(roll.Reading ?? QuestionWords.Roll, roll.Citation, roll.Confidence);
        }

        if (rule.OtherReading is { } other)
        {
            yield return whole.PartOf(other.Reading, other.Citation, other.Confidence);
        }

        if (rule.MinimumWorkingDays is { } minimum)
        {
            yield return whole.PartOf(QuestionWords.MinimumWorkingDays, minimum.Citation, minimum.Confidence);
        }

        if (rule.Extension is { } extension)
        {
            yield return whole.PartOf(QuestionWords.Extension, extension.Citation, extension.Confidence);
        }

        foreach (var pause in rule.Pauses)
        {
            yield return whole.PartOf(pause.Text, pause.Citation, pause.Confidence);
        }

        foreach (var exception in rule.Exceptions)
        {
            yield return whole.PartOf(QuestionWords.Exception, exception.Citation, exception.Confidence) with
            {
                Note = exception.Note,
            };
        }
    }

    private static IEnumerable<Claim> Parts(Claim whole, BreachRule rule) =>
    [
        .. rule.Thresholds.Select(t => whole.PartOf(t.Text, t.Citation, t.Confidence)),
        .. rule.Exempt.Select(e => whole.PartOf(e.Text, e.Citation, e.Confidence)),
    ];

    private static IEnumerable<Claim> Of(WorkCalendar calendar)
    {
        foreach (var year in calendar.Years)
        {
            var whole = new Claim(
                $"calendar.{calendar.Id}.{year.Year}", calendar.Summary, null, new(year.Year, 1, 1),
                ProvisionStatus.InForce, year.Citation, year.Confidence, null);
            yield return whole;
            foreach (var day in year.Days.Where(d => d.Confidence is not null))
            {
                var part = whole.PartOf(day.Name, day.Citation ?? year.Citation, day.Confidence!.Value);
                yield return part with { From = day.On };
            }
        }
    }

    private static Claim PartOf(this Claim whole, Text part, Citation citation, Confidence confidence) =>
        whole with { Part = part, Citation = citation, Confidence = confidence, Note = null };
}
