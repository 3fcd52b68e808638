using System.Runtime.InteropServices;
using PrivacyCloud.Domain;
using PrivacyCloud.Domain.Consents;
using PrivacyCloud.Domain.Ids;
using PrivacyCloud.Domain.Notices;

namespace PrivacyCloud.Runtime.Consents.Figures;

/// <summary>Counts what happened, day by day. It is given events in the order of the log, and keeps none.</summary>
internal sealed class FigureTally(DateTimeZone zone)
{
    private static readonly ConsentFigure Given = ConsentFigure.None with { Given = 1 };
    private static readonly ConsentFigure Refused = ConsentFigure.None with { Refused = 1 };
    private static readonly ConsentFigure Withdrawn = ConsentFigure.None with { Withdrawn = 1 };
    private static readonly ConsentFigure Expired = ConsentFigure.None with { Expired = 1 };
    private static readonly ConsentFigure NotRefused = new(0, 0, -1, 1, 0);

    private readonly Dictionary<FigureKey, ConsentFigure> _counts = [];

    /// <summary>What was counted.</summary>
    public IReadOnlyDictionary<FigureKey, ConsentFigure> Counts => _counts;

    /// <summary>Counts one event.</summary>
    /// <param name="happened">What happened.</param>
    /// <param name="before">What was recorded with it just before, if anything was.</param>
    /// <param name="at">When it was recorded.</param>
    public void Count(ConsentEvent happened, ConsentEvent? before, Instant at)
    {
        switch (happened)
        {
            case ConsentEvent.Decided e:
                // On the day it was given: what was on paper for a year does not all belong to the day of its import.
                Add(e.Showing.Brand, e.StatedAt ?? at, e.Given, Given);
                Add(e.Showing.Brand, e.StatedAt ?? at, e.Refused, Refused);
                break;
            case ConsentEvent.StopOrdered e when before is ConsentEvent.Decided decided:
                // This no took back a yes.
                Add(e.Brand, decided.StatedAt ?? at, e.Purposes, NotRefused);
                break;
            case ConsentEvent.Withdrawn e:
                Add(e.Brand, at, e.Purposes, Withdrawn);
                break;
            case ConsentEvent.Expired e:
                Add(e.Brand, at, e.Purposes, Expired);
                break;
            default:
                // The rest is no decision of a person.
                break;
        }
    }

    /// <summary>Counts how often a question was shown.</summary>
    public void Asked(BrandId brand, Instant at, ValueList<PurposeCode> purposes, long times) =>
        Add(brand, at, purposes, ConsentFigure.None with { Asked = times });

    private void Add(BrandId brand, Instant at, ValueList<PurposeCode> purposes, ConsentFigure figure)
    {
        var day = at.InZone(zone).Date;
        foreach (var purpose in purposes)
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, new(brand, day, purpose), out _);
            count = (count ?? ConsentFigure.None).Plus(figure);
        }
    }
}
