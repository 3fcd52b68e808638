using PrivacyCloud.Consoles.Public.Explainer;
using PrivacyCloud.Consoles.Shared;
using PrivacyCloud.Domain.Law;
using PrivacyCloud.Domain.Requests;

namespace PrivacyCloud.Consoles.Work.Requests;

/// <summary>What the law demands now, in one sentence, and the step that answers it.</summary>
/// <param name="Words">The sentence.</param>
/// <param name="More">What else is to be known of it.</param>
/// <param name="Citation">Where it stands; none where nothing is owed.</param>
/// <param name="Left">How much time there is; none where nothing is owed.</param>
/// <param name="Primary">The step that comes next; none where nobody need do anything.</param>
public sealed record Demand(
    string Words, IReadOnlyList<string> More, Citation? Citation, TimeLeft? Left, string? Primary)
{
    // In the order in which work goes; the first that can be done now is the next.
    private static readonly string[] Course =
    [
        ActNames.Acknowledge, ActNames.Representation, ActNames.Verify, ActNames.TellPerson, ActNames.FeePaid,
        ActNames.Fulfil,
    ];

    /// <summary>Of a request, as it stands.</summary>
    public static Demand Of(Dossier dossier, PageContext page)
    {
        var (row, more) = (dossier.Row, Also(dossier, page));
        if (row.ClosedAt is { } closed)
        {
            var day = page.Format.Date(closed.InZone(dossier.Law.Zone).Date);
            var words = page.Say(DossierWords.NothingOwed, day, StandingWords.Say(row.Standing, page.Say));
            return new(words, more, null, null, row.File.Complained ? ActNames.Reopen : null);
        }

        var next = Next(dossier);
        return row.File.Earliest() is { } clock
            ? new(
                Sentence(clock, page), [.. OfClock(clock, page), .. more], clock.Clock.Citation,
                CaseTime.Of(clock, dossier.Names.Zone(clock.Clock.Pack.Jurisdiction), page.Now, page.Format), next)
            : new(
                page.Say(row.File.Clocks.Any(one => one.Standing == ClockStanding.Paused)
                    ? DossierWords.StandsStill : DossierWords.NoClock),
                more, null, null, next);
    }

    private static string? Next(Dossier dossier)
    {
        var open = dossier.Steps.Where(one => one.IsOpen).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        if (dossier.Row.File.AwaitsReply && open.Contains(ActNames.Resume))
        {
            return ActNames.Resume;
        }

        // Verifying again and again is no work: only while the law waits for it.
        var waits = dossier.Row.File.Identity.Standing == IdentityStanding.Awaited;
        return Course.FirstOrDefault(one => open.Contains(one) && (one != ActNames.Verify || waits));
    }

    private static string Sentence(RequestClock clock, PageContext page)
    {
        var day = page.Format.LongDate(clock.Clock.WorkTo);
        return clock.Clock.Name switch
        {
            "acknowledge" => page.Say(DossierWords.AcknowledgeBy, day),
            "fulfil" => page.Say(DossierWords.AnswerBy, day),
            var name => page.Say(
                DossierWords.StepBy,
                ClockWords.Names.TryGetValue(name, out var known) ? page.Say(known) : name, day),
        };
    }

    private static IEnumerable<string> OfClock(RequestClock clock, PageContext page)
    {
        if (clock.Clock.Nature == ClockNature.Target)
        {
            yield return page.Say(DossierWords.OwnTarget);
        }

        if (clock.Clock.Due != clock.Clock.WorkTo)
        {
            yield return page.Say(DossierWords.WorkToWhy, page.Format.LongDate(clock.Clock.Due));
        }
    }

    private static List<string> Also(Dossier dossier, PageContext page)
    {
        var file = dossier.Row.File;
        List<string> more = [];
        if (file.Complained)
        {
            more.Add(page.Say(DossierWords.Complained));
        }
        else if (file.AwaitsStaff())
        {
            more.Add(page.Say(DossierWords.Wrote));
        }

        if (file.Letters.Any(one => one is { Way: LetterWay.Post, Standing: LetterStanding.Waiting }))
        {
            more.Add(page.Say(DossierWords.ToPost));
        }

        return more;
    }
}
